#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Runs rollout as a user does: rollout_test.py rollout fake_ecs"""

import collections
import json
import os
import random
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.error
import urllib.request
from pathlib import Path

import picture
import processes
from processes import CREDENTIALS, canned_server, environment, fake_ecs

ROLLOUT, FAKE_ECS = (os.path.abspath(path) for path in sys.argv[1:3])
DONE, FAILURES, INVALID_USAGE, UNREADABLE, INTERRUPTED = range(5)
FAST = ("--speed", "5000")

def run(*arguments, **variables):
    return subprocess.run([ROLLOUT, *arguments], env=environment(**variables), capture_output=True,
                          text=True, timeout=60, check=False)


def run_in_terminal(*arguments, **variables):
    """The output of rollout on a terminal of 80 columns."""
    return processes.run_in_terminal([ROLLOUT, *arguments], **variables)[1]


class InMemory(unittest.TestCase):
    def test_reports_each_instance_in_plain_lines(self):
        done = run("--cluster", "prod", "--at-once", "10%", *FAST, AWS_REGION="us-east-1")
        self.assertEqual(done.returncode, FAILURES)
        self.assertIn("using an ECS in memory", done.stderr)
        self.assertNotIn("\x1b", done.stdout)
        self.assertIn("24 instances: 21 updated, 2 already newest, 1 failed\n", done.stdout)
        self.assertRegex(done.stdout, r"\n\d\d:\d\d, \d+ requests, [1-9]\d* of them retries\n$")
        self.assertEqual(len(re.findall(r"^i-\w+ +[\d.]+ +[\d.]+ +\w+", done.stdout, re.M)), 24)
        self.assertRegex(done.stdout, r"\n\d\d:\d\d  i-\w+ +STAGING\n")

    def test_prints_the_report_as_json(self):
        done = run("--json", "--at-once", "24", *FAST)
        self.assertEqual(done.returncode, FAILURES)
        report = json.loads(done.stdout)
        self.assertEqual(report["exit_status"], FAILURES)
        counts = {each["outcome"]: each["instances"] for each in report["counts"]}
        self.assertEqual(counts["updated"] + counts["already_newest"] + counts["failed"], 24)
        self.assertEqual(len(report["instances"]), 24)
        self.assertIn("STAGING", done.stderr)

    def test_stops_after_failures(self):
        done = run("--stop-after", "1", *FAST)
        self.assertEqual(done.returncode, FAILURES)
        self.assertIn("skipped", done.stdout)
        self.assertIn("Stopped: stopped after 1 failures", done.stdout)

    def test_changes_nothing_in_a_dry_run(self):
        done = run("--dry-run", *FAST)
        self.assertEqual(done.returncode, DONE)
        self.assertIn("24 instances: 24 skipped", done.stdout)

    def test_leaves_newer_instances_with_a_target_version(self):
        done = run("--target-version", "1.89.2", *FAST)
        self.assertEqual(done.returncode, DONE)
        self.assertIn("24 instances: 24 already newest", done.stdout)

    def test_makes_drained_instances_active_again(self):
        done = run("--drain", "--at-once", "50%", *FAST)
        self.assertIn("21 updated, 2 already newest, 1 failed", done.stdout)
        self.assertIn("  draining\n", done.stdout)
        self.assertIn("  restoring\n", done.stdout)

    def test_refuses_what_it_does_not_understand(self):
        for arguments in (["--at-once", "0"], ["prod"], ["--resume", "/nonexistent/file"]):
            done = run(*arguments)
            self.assertEqual(done.returncode, INVALID_USAGE, arguments)
            self.assertTrue(done.stderr.startswith("rollout: "))

    def test_a_state_that_cannot_be_saved_stops_it_before_the_first_update(self):
        done = run("--state", "/nonexistent/file", *FAST)
        self.assertEqual(done.returncode, UNREADABLE)
        self.assertIn("24 instances: 24 skipped", done.stdout)
        self.assertIn("the state isn't saved", done.stderr)


class Interrupted(unittest.TestCase):
    def interrupt(self, presses, folder, *arguments):
        process = subprocess.Popen([ROLLOUT, "--speed", "100", *arguments], env=environment(), cwd=folder,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        lines = []
        for line in process.stdout:
            lines.append(line)
            if "STAGING" in line and presses:
                process.send_signal(signal.SIGINT)
                presses -= 1
            elif "Waiting" in line and presses:
                process.send_signal(signal.SIGINT)
                presses -= 1
        errors = process.stderr.read()
        process.stdout.close()
        process.stderr.close()
        return process.wait(timeout=60), "".join(lines), errors

    def test_ctrl_c_waits_for_updates_in_progress_and_saves_the_state(self):
        with tempfile.TemporaryDirectory() as folder:
            status, printed, errors = self.interrupt(1, folder, "--cluster", "prod")
            self.assertEqual(status, INTERRUPTED)
            self.assertIn("Waiting for the updates in progress", printed)
            self.assertRegex(printed, r"24 instances: 1 updated, 23 skipped")
            self.assertIn("--resume rollout.state.json", errors)
            state = Path(folder, "rollout.state.json")
            self.assertEqual(json.loads(state.read_text())["state"]["cluster"], "prod")
            resumed = run("--resume", str(state), "--at-once", "50%", *FAST)
            self.assertEqual(resumed.returncode, FAILURES)
            self.assertIn("21 updated, 2 already newest, 1 failed", resumed.stdout)
            for arguments in (["--cluster", "other"], ["--region", "us-east-1"]):
                other = run("--resume", str(state), *arguments, **CREDENTIALS)
                self.assertEqual(other.returncode, INVALID_USAGE, other.stderr)
                self.assertIn("is of a rollout", other.stderr)

    def test_a_second_ctrl_c_ends_at_once(self):
        with tempfile.TemporaryDirectory() as folder:
            status, printed, errors = self.interrupt(2, folder, "--state", "kept.json")
            self.assertEqual(status, INTERRUPTED)
            self.assertIn("1 not ended", printed)
            self.assertIn("--resume kept.json", errors)
            kept = json.loads(Path(folder, "kept.json").read_text())
            self.assertEqual([each["phase"] for each in kept["state"]["instances"]].count("updating"), 1)

    def test_goes_on_where_its_output_is_no_longer_read(self):
        with tempfile.TemporaryDirectory() as folder:
            state = Path(folder, "state.json")
            process = subprocess.Popen([ROLLOUT, *FAST, "--state", str(state)], env=environment(),
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            process.stdout.readline()
            process.stdout.close()
            self.assertEqual(process.wait(timeout=60), FAILURES)
            instances = json.loads(state.read_text())["state"]["instances"]
            self.assertEqual({each["phase"] for each in instances}, {"ended"})


class Terminal(unittest.TestCase):
    def frames(self, printed):
        """The lines without the sequences that the table itself uses."""
        return re.sub(r"\x1b\[(?:\d+A|J|\d*m)", "", printed).replace("\r\n", "\n").split("\n")

    def test_what_it_says_first_does_not_wrap(self):
        for line in run("--at-once", "24", "--speed", "1000000").stderr.splitlines():
            self.assertLessEqual(len(line), 79)

    def test_draws_a_table_that_does_not_wrap_as_in_the_picture_of_the_readme(self):
        printed = run_in_terminal(*picture.COMMAND, *picture.SPEED, TERM="xterm")
        self.assertIn("\x1b[32m", printed)
        self.assertRegex(printed, r"\x1b\[\d+A\x1b\[J")
        lines = self.frames(printed)
        self.assertTrue(any(line.startswith("[###") for line in lines))
        self.assertTrue(any("left about" in line for line in lines))
        self.assertTrue(any("21 updated, 2 already newest, 1 failed" in line for line in lines))
        for line in lines:
            self.assertLessEqual(len(line), 79)
            self.assertTrue(line.isprintable(), line)

        def comparable(line):
            """The line without what depends on the time at which it is drawn."""
            line = re.sub(r"\b\d\d:\d\d\b", "mm:ss", line)
            line = re.sub(r"\b(PENDING|STAGING|STAGED|UPDATING) *", "state ", line)
            if re.search(r"\[[#>.]+\]|not ended$|requests", line):
                line = re.sub(r"[#>.]+\]|\d+", "N", line)
            return line

        drawn = {comparable(line) for line in lines}
        for theme in picture.THEMES:
            command, *shown = picture.text_of(theme)
            self.assertEqual(command, "$ rollout " + " ".join(picture.COMMAND))
            self.assertLessEqual({comparable(line) for line in shown if line != "..."}, drawn)

    def test_has_no_colour_where_that_is_not_wanted(self):
        printed = run_in_terminal("--at-once", "24", "--speed", "1000", TERM="xterm", NO_COLOR="1")
        self.assertNotRegex(printed, r"\x1b\[\d*m")
        self.assertNotIn("\x1b", run_in_terminal("--at-once", "24", *FAST, TERM="dumb"))


class OverHttp(unittest.TestCase):
    def test_says_why_instances_cannot_be_listed(self):
        body = b'{"__type":"AccessDeniedException","message":"no \\u001b[31m\\u202eaccess"}'
        with canned_server(400, {"Content-Type": "application/x-amz-json-1.1"}, body) as (url, received):
            done = run("--endpoint", url + "/base/", "--region", "eu-west-1", **CREDENTIALS)
        self.assertEqual(done.returncode, UNREADABLE)
        self.assertIn("Stopped: ListContainerInstances: AccessDeniedException", done.stdout)
        self.assertNotIn("\x1b", done.stdout)
        self.assertNotIn("\u202e", done.stdout)
        path, headers, sent = received[0]
        self.assertEqual(path, "/base/")
        self.assertIn("/eu-west-1/ecs/aws4_request", headers["Authorization"])
        self.assertEqual(json.loads(sent), {})

    def test_needs_credentials(self):
        self.assertEqual(run("--region", "us-east-1").returncode, INVALID_USAGE)

    def test_says_that_there_is_no_connection(self):
        done = run("--endpoint", "http://127.0.0.1:9", "--poll", "1", **CREDENTIALS)
        self.assertEqual(done.returncode, UNREADABLE)
        self.assertIn("ListContainerInstances: transport: ", done.stdout)


    def test_a_second_ctrl_c_ends_a_call_that_is_not_answered(self):
        with socket.create_server(("127.0.0.1", 0)) as silent:
            url = f"http://127.0.0.1:{silent.getsockname()[1]}"
            process = subprocess.Popen([ROLLOUT, "--endpoint", url], env=environment(**CREDENTIALS),
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            with silent.accept()[0]:
                for _ in range(2):
                    process.send_signal(signal.SIGINT)
                    time.sleep(0.2)
                # Else it would wait for 30 s, three times.
                self.assertEqual(process.wait(timeout=20), INTERRUPTED)


def call(url, operation, **members):
    """Calls an operation of a fake_ecs, again as long as it is throttled."""
    request = urllib.request.Request(url, json.dumps(members).encode(), {
        "Content-Type": "application/x-amz-json-1.1",
        "X-Amz-Target": f"AmazonEC2ContainerServiceV20141113.{operation}"})
    while True:
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            if b"ThrottlingException" not in error.read():
                raise


class AgainstFakeEcs(unittest.TestCase):
    def start(self, url, *options):
        return subprocess.Popen([ROLLOUT, "--endpoint", url, "--cluster", "prod", "--poll", "1", "--json",
                                 "--stop-after", "0", *options], env=environment(**CREDENTIALS),
                                stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)

    def outcomes(self, process):
        """The report at the end of a process, and its counts by outcome."""
        report = json.loads(process.communicate(timeout=60)[0])
        return report, {each["outcome"]: each["instances"] for each in report["counts"] if each["instances"]}

    def check_updated_once(self, log, instances, refusals=0):
        """By the log of a fake_ecs, each instance began one update, and few others were refused."""
        calls = [json.loads(line) for line in Path(log).read_text().splitlines()]
        begun, refused = collections.Counter(), 0
        for each in calls:
            if each["operation"] == "UpdateContainerAgent" and "ThrottlingException" not in each["answer"]:
                begun[json.loads(each["request"])["containerInstance"]] += each["status"] == 200
                refused += each["status"] != 200
        self.assertEqual(list(begun.values()), [1] * instances)
        self.assertLessEqual(refused, refusals)

    def test_updates_each_instance_once_although_calls_are_throttled(self):
        with tempfile.TemporaryDirectory() as folder:
            log = Path(folder, "log")
            with fake_ecs(FAKE_ECS, "--instances", "100", "--cluster", "prod", "--step", "50",
                          "--fail", "5%", "--log", str(log)) as url:
                self.assertEqual(self.outcomes(self.start(url, "--at-once", "50%"))[1],
                                 {"updated": 95, "failed": 5})
            self.check_updated_once(log, 100)
        with fake_ecs(FAKE_ECS, "--instances", "50", "--cluster", "prod", "--step", "0",
                      "--throttle", "10%") as url:
            report, counts = self.outcomes(self.start(url, "--at-once", "100%"))
            self.assertEqual(counts, {"updated": 50})
            self.assertGreater(report["retries"], 0)

    def stop_at_first_update(self, url, sign, *options):
        """Sends the signal with the first update, and returns the states in which the instances are left."""
        with tempfile.TemporaryDirectory() as folder:
            state = Path(folder, "state.json")
            process = subprocess.Popen(
                [ROLLOUT, "--endpoint", url, "--cluster", "prod", "--poll", "1", "--state", str(state), *options],
                env=environment(**CREDENTIALS), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
            for line in process.stdout:
                if line.rstrip().endswith("PENDING"):
                    process.send_signal(sign)
                    break
            rest = process.stdout.read()
            self.assertEqual(process.wait(timeout=60), INTERRUPTED, rest)
            resumed = run("--resume", str(state), **CREDENTIALS)
            return rest, resumed

    def test_ctrl_c_begins_no_other_update_of_those_at_once(self):
        for sign, options in ((signal.SIGINT, []), (signal.SIGHUP, ["--drain"])):
            with fake_ecs(FAKE_ECS, "--instances", "40", "--cluster", "prod", "--step", "50",
                          "--throttle", "5%") as url:
                rest, resumed = self.stop_at_first_update(url, sign, "--at-once", "100%", *options)
                # Some may begin before the signal comes, and the one whose request is being sent then.
                after = rest[rest.index("Waiting for the updates in progress"):]
                self.assertNotRegex(after, r"(?m) starting$")
                self.assertLessEqual(len(re.findall(r" PENDING$", after, re.M)), 1, rest)
                counts = re.search(r"40 instances: (\d+) updated, (\d+) skipped", rest)
                self.assertIsNotNone(counts, rest)
                self.assertEqual(int(counts[1]) + int(counts[2]), 40)
                self.assertEqual(resumed.returncode, DONE, resumed.stderr)
                self.assertIn("40 instances: 40 updated", resumed.stdout)
                arns = call(url, "ListContainerInstances", cluster="prod")["containerInstanceArns"]
                described = call(url, "DescribeContainerInstances", cluster="prod", containerInstances=arns)
                self.assertEqual({each["status"] for each in described["containerInstances"]}, {"ACTIVE"})

    def kill_and_resume(self, kills, instances, at_once, *options):
        """Kills the program at random moments, and lets the last process end."""
        seed = int(os.environ.get("ROLLOUT_TEST_SEED", random.randrange(1 << 32)))
        print(f"ROLLOUT_TEST_SEED={seed}")
        moments = random.Random(seed)
        failed = instances // 20
        with tempfile.TemporaryDirectory() as folder:
            state, log = Path(folder, "state.json"), Path(folder, "log")
            with fake_ecs(FAKE_ECS, "--instances", str(instances), "--cluster", "prod", "--step", "150",
                          "--fail", "5%", "--throttle", "5%", "--log", str(log)) as url:

                def start():
                    return self.start(url, "--at-once", at_once, *options,
                                      "--resume" if state.exists() else "--state", str(state))

                for _ in range(kills):
                    process = start()
                    time.sleep(moments.uniform(0.01, 0.6))
                    process.kill()
                    process.communicate()
                self.assertEqual(self.outcomes(start())[1],
                                 {"updated": instances - failed, "failed": failed})
            # After a kill, an update whose answer is lost may be requested again.
            self.check_updated_once(log, instances, refusals=kills)

    def test_killed_at_random_moments_it_forgets_no_instance_and_updates_none_twice(self):
        self.kill_and_resume(int(os.environ.get("ROLLOUT_TEST_KILLS", 8)),
                             int(os.environ.get("ROLLOUT_TEST_INSTANCES", 60)), "20%")

    def test_killed_while_it_drains_it_forgets_no_instance_and_updates_none_twice(self):
        self.kill_and_resume(8, 20, "100%", "--drain")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
