#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Runs update_agent as a user does: update_agent_test.py update_agent fake_ecs data_folder"""

import hashlib
import hmac
import json
import re
import signal
import socket
import subprocess
import sys
import unittest
from pathlib import Path

import processes
from processes import CREDENTIALS, SAMPLE, canned_server, environment, fake_ecs

UPDATE_AGENT, FAKE_ECS, DATA = sys.argv[1:4]
FULL = Path(DATA, "update-container-agent.full.json")

DONE, SERVICE_ERROR, INVALID_REQUEST, NO_ANSWER, STILL_UPDATING = range(5)


def run(*arguments, **variables):
    return subprocess.run([UPDATE_AGENT, *arguments], env=environment(**(CREDENTIALS | variables)),
                          capture_output=True, text=True, timeout=60, check=False)


def run_in_terminal(*arguments, **variables):
    """The output of update_agent on a terminal; the exit status must be 0."""
    status, printed = processes.run_in_terminal([UPDATE_AGENT, *arguments], **variables)
    assert status == DONE, f"update_agent ended with {status}"
    return printed.replace("\r\n", "\n")


class Embedded(unittest.TestCase):
    """Without --endpoint, the program starts an ECS of its own and needs no setup."""

    def test_shows_the_instance(self):
        done = run("--cluster", "default", SAMPLE["updates"], AWS_ACCESS_KEY_ID="")
        self.assertEqual(done.returncode, DONE)
        self.assertIn("no --endpoint is given", done.stderr)
        for line in (
            "arn:aws:ecs:us-east-1:123456789012:container-instance/default/" + SAMPLE["updates"],
            "  Status        ACTIVE, connected",
            "  Agent         1.16.2",
            "  Docker        DockerVersion: 17.09.1-ce",
            "  Agent update  PENDING",
            "  Tasks         2 running, 0 pending",
            "  EC2 instance  i-0efbe8e0a73bc95b9",
            "  Registered    2018-02-21 11:15:29 UTC",
            "Resources, used / total",
            "  CPU     256 / 1024",
            "  MEMORY  512 / 993",
            "  PORTS   22, 2375, 2376, 51678, 51679",
            "Attributes",
            "  ecs.ami-id               ami-97785bed",
            "  ecs.capability.task-eni",
        ):
            self.assertIn(line, done.stdout.split("\n"))

    def test_a_proxy_for_other_hosts_is_left_alone(self):
        self.assertEqual(run(SAMPLE["updates"], http_proxy="http://127.0.0.1:1").returncode, DONE)

    def test_colour_is_for_terminals(self):
        self.assertNotIn("\x1b", run(SAMPLE["updates"], TERM="xterm").stdout)
        self.assertIn("\x1b[32mACTIVE\x1b[0m", run_in_terminal(SAMPLE["updates"], TERM="xterm"))
        self.assertNotIn("\x1b", run_in_terminal(SAMPLE["updates"], TERM="xterm", NO_COLOR="1"))
        self.assertNotIn("\x1b", run_in_terminal(SAMPLE["updates"], TERM="dumb"))

    def test_colour_changes_nothing_else(self):
        coloured = run_in_terminal(SAMPLE["updates"], TERM="xterm")
        self.assertEqual(re.sub(r"\x1b\[\d+m", "", coloured), run(SAMPLE["updates"]).stdout)

    def test_prints_the_document(self):
        done = run("--json", SAMPLE["updates"])
        self.assertEqual(done.returncode, DONE)
        self.assertTrue(done.stdout.startswith('{\n  "containerInstance": {\n'))
        self.assertEqual(json.loads(done.stdout)["containerInstance"]["agentUpdateStatus"], "PENDING")

    def test_service_errors(self):
        for arguments, name, message in (
            ([SAMPLE["up to date"]], "NoUpdateAvailableException", "There is no update available"),
            ([SAMPLE["no version info"]], "MissingVersionException", "version"),
            (["--cluster", "x", "y"], "ClusterNotFoundException", "Cluster not found."),
            (["unknown"], "InvalidParameterException", "Referenced container instance unknown not found."),
        ):
            with self.subTest(name):
                done = run(*arguments)
                self.assertEqual(done.returncode, SERVICE_ERROR)
                self.assertEqual(done.stdout, "")
                self.assertIn(f"update_agent: {name} (status 400, request ", done.stderr)
                self.assertIn(message, done.stderr)
                self.assertIn("no sense", done.stderr)

    def test_invalid_request(self):
        done = run("--cluster", "x")
        self.assertEqual(done.returncode, INVALID_REQUEST)
        self.assertIn("\n  Value at '/containerInstance' failed to satisfy constraint: "
                      "Member must not be null\n", done.stderr)

    def test_text_that_is_not_utf8_never_leaves(self):
        done = subprocess.run([UPDATE_AGENT.encode(), b"\xff"], env=environment(), timeout=60,
                              capture_output=True, check=False)
        self.assertEqual(done.returncode, INVALID_REQUEST)
        self.assertIn(b"/containerInstance", done.stderr)


class Waiting(unittest.TestCase):
    """--wait, and what it shows at the end."""

    def test_shows_the_states_and_the_instance_at_the_end(self):
        done = run("--wait", SAMPLE["updates"])
        self.assertEqual(done.returncode, DONE, done.stderr)
        states = re.findall("^update_agent: ([A-Z]+)$", done.stderr, re.M)
        order = ["PENDING", "STAGING", "STAGED", "UPDATING", "UPDATED"]
        self.assertEqual(states, [state for state in order if state in states])
        self.assertEqual(states[-1], "UPDATED")
        for line in ("  Agent         1.102.0", "  Agent update  UPDATED", "  Health        OK", "Tags",
                     "  Name  updates"):
            self.assertIn(line, done.stdout.split("\n"))

    def test_an_update_that_fails(self):
        done = run("--wait", "--json", SAMPLE["fails"])
        self.assertEqual(done.returncode, SERVICE_ERROR)
        self.assertEqual(json.loads(done.stdout)["containerInstance"]["agentUpdateStatus"], "FAILED")
        self.assertTrue(done.stderr.endswith("update_agent: the update has failed: "
                                             "/containerInstances/0/agentUpdateStatus is FAILED\n"))

    def test_an_update_in_progress_is_waited_for(self):
        with fake_ecs(FAKE_ECS, "--step", "300") as url:
            self.assertEqual(run("--endpoint", url, SAMPLE["updates"]).returncode, DONE)
            done = run("--endpoint", url, "--wait", "--poll", "1", SAMPLE["updates"])
            self.assertEqual(done.returncode, DONE, done.stderr)
            self.assertIn("update_agent: UPDATED\n", done.stderr)

    def test_calls_that_are_throttled_are_tried_again(self):
        with fake_ecs(FAKE_ECS, "--step", "300", "--throttle", "30%") as url:
            while run("--endpoint", url, SAMPLE["updates"]).returncode != DONE:
                pass
            done = run("--endpoint", url, "--wait", "--poll", "1", SAMPLE["updates"])
            while "ThrottlingException" in done.stderr:  # the update itself isn't tried again
                done = run("--endpoint", url, "--wait", "--poll", "1", SAMPLE["updates"])
            self.assertTrue(done.returncode == DONE or "NoUpdateAvailable" in done.stderr, done.stderr)

    def test_an_update_that_does_not_end_in_time(self):
        with fake_ecs(FAKE_ECS, "--step", "60000") as url:
            done = run("--endpoint", url, "--wait", "--poll", "1", "--time-limit", "2", SAMPLE["updates"])
            self.assertEqual(done.returncode, STILL_UPDATING)
            self.assertIn("  Agent update  PENDING", done.stdout.split("\n"))
            self.assertTrue(done.stderr.endswith("update_agent: the update hasn't ended within 2 s\n"))

    def test_a_refusal_is_not_waited_for(self):
        done = run("--wait", SAMPLE["up to date"])
        self.assertEqual(done.returncode, SERVICE_ERROR)
        self.assertIn("NoUpdateAvailableException", done.stderr)

    def test_an_instance_that_is_gone(self):
        gone = json.dumps({"failures": [{"arn": "a", "reason": "MISSING"}]}).encode()
        with canned_server(200, {}, gone) as (url, _):  # accepts the update, too
            done = run("--endpoint", url, "--wait", "x")
        self.assertEqual((done.returncode, done.stdout), (SERVICE_ERROR, ""))
        self.assertEqual(done.stderr, "update_agent: the container instance is gone\n")


class CommandLine(unittest.TestCase):
    def test_help(self):
        done = run("--help")
        self.assertEqual(done.returncode, DONE)
        self.assertTrue(done.stdout.startswith("usage: update_agent"))

    def test_what_it_does_not_take(self):
        for arguments, problem in (
            (["--frobnicate"], "unknown option --frobnicate"),
            (["--cluster"], "--cluster needs a value"),
            (["--json=1", "x"], "unknown option --json=1"),
            (["x", "y"], "more than one container instance"),
            (["--wait", "--poll", "0", "x"], "--poll takes a number from 1 to 3600"),
            (["--wait", "--time-limit", "1m", "x"], "--time-limit takes a number from 0 to 604800"),
            (["--frobnicate", "x", "y"], "unknown option --frobnicate"),
        ):
            with self.subTest(arguments):
                done = run(*arguments)
                self.assertEqual(done.returncode, INVALID_REQUEST)
                self.assertIn(f"update_agent: {problem}\n", done.stderr)
                self.assertIn("usage: update_agent", done.stderr)

    def test_credentials_are_needed_for_an_endpoint(self):
        for missing in CREDENTIALS:
            done = run("--endpoint", "http://127.0.0.1:1", "x", **{missing: ""})
            self.assertEqual(done.returncode, INVALID_REQUEST)
            self.assertIn("AWS_SECRET_ACCESS_KEY must be set", done.stderr)


class AgainstFakeEcs(unittest.TestCase):
    def test_an_update_until_its_end(self):
        with fake_ecs(FAKE_ECS, "--step", "300") as url:
            first = run("--endpoint", url, SAMPLE["updates"])
            self.assertEqual(first.returncode, DONE)
            second = run("--endpoint", url, SAMPLE["updates"])
            self.assertEqual(second.returncode, SERVICE_ERROR)
            self.assertIn("UpdateInProgressException", second.stderr)
            while "UpdateInProgressException" in second.stderr:
                second = run("--endpoint", url, SAMPLE["updates"])
            self.assertIn("NoUpdateAvailableException", second.stderr)

    def test_an_update_that_fails_as_told(self):
        with fake_ecs(FAKE_ECS, "--step", "0", "--fail", SAMPLE["updates"]) as url:
            for _ in range(3):  # a failed one can be tried again
                done = run("--endpoint", url, SAMPLE["updates"])
                self.assertEqual(done.returncode, DONE)

    def test_the_document_is_all_there(self):
        with canned_server(200, {}, FULL.read_bytes()) as (url, _):
            done = run("--endpoint", url, "--json", "x")
            self.assertEqual(done.returncode, DONE)
            self.assertEqual(json.loads(done.stdout), json.loads(FULL.read_text(encoding="utf-8")))

    def test_shows_what_is_there(self):
        with canned_server(200, {}, FULL.read_bytes()) as (url, _):
            done = run("--endpoint=" + url, "x")
            for line in (
                '  Status        ACTIVE: Said "ja" to größere Instanz?\\o/ 😀, connected',
                "  Health        IMPAIRED",
                "  CPU    512 / 2048",
                "  disk   ? / 4294967296",
                "  load   ? / 0.30000000000000004",
                "  PORTS  22, 2375, 2376",
                "  aws:autoscaling:groupName  prod",
                "  empty",
            ):
                self.assertIn(line, done.stdout.split("\n"))


class FakeEcs(unittest.TestCase):
    """The options of fake_ecs."""

    def run_fake(self, *arguments):
        return subprocess.run([FAKE_ECS, *arguments], capture_output=True, text=True, timeout=60,
                              check=False)

    def test_help(self):
        self.assertTrue(self.run_fake("--help").stdout.startswith("usage: fake_ecs"))

    def test_what_it_does_not_take(self):
        for arguments, problem in (
            (["--port", "65536"], "--port takes a number from 0 to 65535"),
            (["--step", "-1"], "--step takes a number"),
            (["--step", "1s"], "--step takes a number"),
            (["--step="], "--step takes a number"),
            (["--instances", "-1"], "--instances takes a number"),
            (["--cluster", "prod"], "--cluster needs --instances"),
            (["--throttle", "5"], "--throttle takes a share from 0% to 100%"),
            (["--throttle", "101%"], "--throttle takes a share from 0% to 100%"),
            (["x"], "unexpected x"),
            (["--step", "1s", "x", "--port", "y"], "--step takes a number"),
        ):
            with self.subTest(arguments):
                done = self.run_fake(*arguments)
                self.assertEqual(done.returncode, 2)
                self.assertIn(f"fake_ecs: {problem}", done.stderr)

    def test_failures(self):
        self.assertEqual(self.run_fake("--instance", "/nowhere").returncode, 1)
        done = self.run_fake("--fail", SAMPLE["updates"], "--fail", "nobody")
        self.assertEqual(done.returncode, 1)
        self.assertIn("fake_ecs: --fail nobody: there is no such instance\n", done.stderr)
        with fake_ecs(FAKE_ECS) as url:
            done = self.run_fake("--port", url.rsplit(":", 1)[1])
            self.assertEqual(done.returncode, 1)
            self.assertIn("ddress", done.stderr)

    def test_listens_where_it_is_told_and_on_loopback_only(self):
        with socket.socket() as unused:
            unused.bind(("127.0.0.1", 0))
            port = unused.getsockname()[1]
        with fake_ecs(FAKE_ECS, "--port", str(port), "--latest", "1.16.2") as url:
            self.assertEqual(url, f"http://127.0.0.1:{port}")
            done = run("--endpoint", url, SAMPLE["updates"])
            self.assertIn("NoUpdateAvailableException", done.stderr)
            with self.assertRaises(OSError):
                socket.create_connection(("127.0.0.2", port), timeout=5)

    def test_stops_at_an_interrupt_too(self):
        with subprocess.Popen([FAKE_ECS], stdout=subprocess.PIPE) as process:
            process.stdout.readline()
            process.send_signal(signal.SIGINT)
            self.assertEqual(process.wait(timeout=10), 0)


class AgainstOtherAnswers(unittest.TestCase):
    """Answers of proxies and failing networks."""

    def run_against(self, status, headers, body, *arguments):
        with canned_server(status, headers, body) as (url, _):
            return run("--endpoint", url, *arguments, "x")

    def test_retryable_errors(self):
        for status, body, shown in (
            (400, b'{"__type":"ThrottlingException","message":"Rate exceeded"}',
             "ThrottlingException (status 400): Rate exceeded"),
            (500, b'{"__type":"ServerException"}', "ServerException (status 500)"),
            (503, b"<html>\n<h1>Busy</h1>\n</html>",
             "unnamed error (status 503): <html> <h1>Busy</h1> </html>"),
            (429, b"", "unnamed error (status 429)"),
        ):
            with self.subTest(shown):
                done = self.run_against(status, {}, body)
                self.assertEqual(done.returncode, SERVICE_ERROR)
                self.assertIn(f"update_agent: {shown}", done.stderr)
                self.assertIn("It makes sense to try again later.", done.stderr)

    def test_redirects_are_not_followed(self):
        done = self.run_against(302, {"Location": "http://127.0.0.1:1/"}, b"")
        self.assertEqual(done.returncode, SERVICE_ERROR)
        self.assertIn("a redirection instead of an answer (status 302)", done.stderr)

    def test_answers_that_cannot_be_read(self):
        for body in (b" ", b"{}x", b"<html>Log in first</html>", b'{"containerInstance":7}'):
            with self.subTest(body):
                done = self.run_against(200, {}, body)
                self.assertEqual(done.returncode, NO_ANSWER)
                self.assertEqual(done.stdout, "")
                self.assertIn("update_agent: undecodable response (status 200): ", done.stderr)

    def test_an_answer_without_the_instance(self):
        for body in (b"{}", b""):
            with self.subTest(body):
                done = self.run_against(200, {}, body)
                self.assertEqual(done.returncode, DONE)
                self.assertIn("accepted", done.stdout)

    def test_an_answer_that_breaks_off(self):
        done = self.run_against(200, {"Content-Length": "100"}, b"{}")
        self.assertEqual(done.returncode, NO_ANSWER)

    def test_no_server(self):
        with socket.socket() as unused:
            unused.bind(("127.0.0.1", 0))
            done = run("--endpoint", f"http://127.0.0.1:{unused.getsockname()[1]}", "x")
        self.assertEqual(done.returncode, NO_ANSWER)
        self.assertIn("onnect", done.stderr)
        self.assertEqual(run("--endpoint", "ftp://127.0.0.1/", "x").returncode, NO_ANSWER)

    def test_the_network_does_not_control_the_terminal(self):
        hostile = {"containerInstance": {
            "containerInstanceArn": "\x1b[2J", "status": "\x1b]0;x\x07", "tags": [{"key": "\x1b", "value": "\n\x9b2J\u202egnp.exe\u2066"}],
            "attributes": [{"name": "\r", "value": "\x7f"}]}}
        done = self.run_against(200, {}, json.dumps(hostile).encode())
        self.assertEqual(done.returncode, DONE)
        self.assertNotRegex(done.stdout, r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\u2066]")
        error = {"__type": "\x1b[2J", "message": "\x1b[2J"}
        done = self.run_against(400, {"x-amzn-requestid": "\x08"}, json.dumps(error).encode())
        self.assertEqual(done.returncode, SERVICE_ERROR)
        self.assertNotRegex(done.stderr, r"[\x00-\x09\x0b-\x1f\x7f-\x9f]")


class Signature(unittest.TestCase):
    """Compares with a second implementation of Signature Version 4, the one below."""

    def received(self, *arguments, **variables):
        with canned_server(200, {}, b"{}") as (url, requests):
            done = run("--endpoint", url, *arguments, "x", **variables)
            self.assertEqual(done.returncode, DONE, done.stderr)
        self.assertEqual(len(requests), 1)
        return requests[0]

    def check(self, request, region):
        path, headers, body = request
        authorization = re.fullmatch(
            r"AWS4-HMAC-SHA256 Credential=([^/]+)/(\d{8}/[^/]+/ecs/aws4_request), ?"
            r"SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})", headers["Authorization"])
        self.assertIsNotNone(authorization, headers["Authorization"])
        key_id, scope, signed, signature = authorization.groups()
        self.assertEqual(key_id, CREDENTIALS["AWS_ACCESS_KEY_ID"])
        self.assertEqual(scope.split("/")[1], region)
        for name in headers:
            if name.lower().startswith("x-amz-") and name.lower() != "x-amz-content-sha256":
                self.assertIn(name.lower(), signed.split(";"))
        canonical = "\n".join([
            "POST", path, "",
            *(f"{name}:{headers[name].strip()}" for name in signed.split(";")), "",
            signed, hashlib.sha256(body).hexdigest()])
        to_sign = "\n".join(["AWS4-HMAC-SHA256", headers["X-Amz-Date"], scope,
                             hashlib.sha256(canonical.encode()).hexdigest()])
        key = ("AWS4" + CREDENTIALS["AWS_SECRET_ACCESS_KEY"]).encode()
        for part in scope.split("/"):
            key = hmac.digest(key, part.encode(), "sha256")
        self.assertEqual(hmac.digest(key, to_sign.encode(), "sha256").hex(), signature)

    def test_a_request_as_it_is_sent(self):
        path, headers, body = self.received("--region", "eu-central-1", "--cluster", "größe")
        self.assertEqual(path, "/")
        self.assertEqual(headers["Content-Type"], "application/x-amz-json-1.1")
        self.assertEqual(headers["X-Amz-Target"],
                         "AmazonEC2ContainerServiceV20141113.UpdateContainerAgent")
        self.assertEqual(json.loads(body), {"cluster": "größe", "containerInstance": "x"})
        self.check((path, headers, body), "eu-central-1")

    def test_an_endpoint_may_end_in_a_slash(self):
        with canned_server(200, {}, b"{}") as (url, requests):
            self.assertEqual(run("--endpoint", url + "/", "x").returncode, DONE)
        self.assertEqual(requests[0][0], "/")

    def test_a_session_token_is_signed_too(self):
        request = self.received(AWS_SESSION_TOKEN="FwoGZXIvYXdzEXAMPLE/token+==")
        self.assertEqual(request[1]["X-Amz-Security-Token"], "FwoGZXIvYXdzEXAMPLE/token+==")
        self.check(request, "us-east-1")

    def test_the_region_comes_from_the_environment(self):
        self.check(self.received(AWS_DEFAULT_REGION="eu-west-1"), "eu-west-1")
        self.check(self.received(AWS_DEFAULT_REGION="eu-west-1", AWS_REGION="eu-west-2"), "eu-west-2")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
