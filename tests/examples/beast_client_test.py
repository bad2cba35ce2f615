#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Runs beast_client as a user does: beast_client_test.py beast_client fake_ecs data_folder"""

import contextlib
import json
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import unittest
from pathlib import Path

from processes import CREDENTIALS, SAMPLE, canned_server, environment, fake_ecs

CLIENT, FAKE_ECS, DATA = sys.argv[1:4]
FULL = Path(DATA, "update-container-agent.full.json")

DONE, SERVICE_ERROR, INVALID_REQUEST, NO_ANSWER = range(4)


def run(*arguments, **variables):
    return subprocess.run([CLIENT, *arguments], capture_output=True, text=True, timeout=60, check=False,
                          env=environment(**variables))


@contextlib.contextmanager
def raw_server(*answers, pause=0.0, linger=0.0, wrap=lambda connection: connection):
    """A server that answers one client for each answer, with its parts, and pauses between them."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve():
        for parts in answers:
            try:
                connection, _ = listener.accept()
            except OSError:  # shut down: the client has ended without a connection
                return
            with contextlib.suppress(OSError):  # the client may have closed the connection
                connection = wrap(connection)
                connection.recv(65536)
                for part in parts:
                    connection.sendall(part)
                    time.sleep(pause)
                time.sleep(linger)
            connection.close()

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        thread.join()
        listener.close()


def chunked(body, size):
    chunks = [body[at:at + size] for at in range(0, len(body), size)]
    return [b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
            *(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks), b"0\r\n\r\n"]


PENDING = b'{"containerInstance":{"agentUpdateStatus":"PENDING"}}'


class AgainstFakeEcs(unittest.TestCase):
    def test_an_update(self):
        with fake_ecs(FAKE_ECS, "--step", "60000") as url:
            first = run(url, SAMPLE["updates"])
            self.assertEqual((first.returncode, first.stdout), (DONE, "PENDING\n"), first.stderr)
            second = run("--cluster", "default", url, SAMPLE["updates"])
            self.assertEqual((second.returncode, second.stdout), (SERVICE_ERROR, ""))
            self.assertIn("beast_client: UpdateInProgressException (status 400, request ", second.stderr)

    def test_a_document_with_everything(self):
        with fake_ecs(FAKE_ECS, "--instance", str(FULL)) as url:
            done = run("--cluster", "prod", url, "f2c3f1c6b1e94f0c8a0d5e6f7a8b9c0d")
            self.assertEqual((done.returncode, done.stdout), (DONE, "PENDING\n"), done.stderr)


class AsItArrives(unittest.TestCase):
    def test_any_cut_gives_the_same(self):
        full = FULL.read_bytes()
        for size in (1, 7, 4096, len(full)):
            with self.subTest(size), raw_server([b"".join(chunked(full, size))]) as url:
                done = run(url, "x")
                self.assertEqual(done.returncode, DONE, done.stderr)

    def test_chunks_with_pauses(self):
        with raw_server(chunked(PENDING, 10), pause=0.02) as url:
            self.assertEqual(run(url, "x").stdout, "PENDING\n")

    def test_a_body_that_ends_with_the_connection(self):
        with raw_server([b"HTTP/1.1 200 OK\r\n\r\n", PENDING]) as url:
            self.assertEqual(run(url, "x").stdout, "PENDING\n")

    def test_more_than_a_buffer(self):
        tags = [{"key": f"{number:0100}"} for number in range(3000)]
        body = json.dumps({"containerInstance": {"tags": tags, "agentUpdateStatus": "NEW"}}).encode()
        with canned_server(200, {}, body) as (url, _):
            self.assertEqual(run(url, "x").stdout, "NEW\n")

    def test_the_first_error_ends_it(self):
        """The client does not wait for the rest of an invalid answer."""
        parts = [b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\nx-amzn-requestid: 1b2c\r\n\r\n",
                 b'{"containerInstance":[']
        with raw_server(parts, linger=0.5) as url:
            begin = time.monotonic()
            done = run("--timeout", "20000", url, "x")
            self.assertLess(time.monotonic() - begin, 10)
            self.assertEqual(done.returncode, NO_ANSWER)
            self.assertIn("undecodable response (status 200, request 1b2c): expected an object, "
                          "found an array at '/containerInstance', byte 21", done.stderr)


class InterimAnswers(unittest.TestCase):
    def test_the_answer_after_them_counts(self):
        answer = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(PENDING), PENDING)
        interim = [b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 103 Early Hints\r\nLink: <x>\r\n\r\n"]
        for parts in ([interim[0], answer], [*interim, answer], [b"".join([*interim, answer])]):
            with self.subTest(parts), raw_server(parts, pause=0.02) as url:
                done = run(url, "x")
                self.assertEqual((done.returncode, done.stdout), (DONE, "PENDING\n"), done.stderr)

    def test_none_after_them(self):
        with raw_server([b"HTTP/1.1 100 Continue\r\n\r\n"]) as url:
            self.assertEqual(run(url, "x").returncode, NO_ANSWER)


class Signatures(unittest.TestCase):
    def test_each_request_is_signed(self):
        with canned_server(200, {}, PENDING) as (url, received):
            done = run("--region", "us-west-2", url, "x", AWS_SESSION_TOKEN="token", **CREDENTIALS)
            self.assertEqual(done.returncode, DONE, done.stderr)
        _, headers, _ = received[0]
        self.assertEqual(headers.get_all("Host"), [url.removeprefix("http://")])
        self.assertEqual(headers["X-Amz-Security-Token"], "token")
        self.assertRegex(headers["X-Amz-Date"], r"^\d{8}T\d{6}Z$")
        self.assertRegex(headers["Authorization"],
                         r"^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/\d{8}/us-west-2/ecs/aws4_request, "
                         r"SignedHeaders=content-type;host;x-amz-date;x-amz-security-token;x-amz-target, "
                         r"Signature=[0-9a-f]{64}$")

    def test_without_credentials(self):
        with canned_server(200, {}, PENDING) as (url, received):
            self.assertEqual(run(url, "x").returncode, DONE)
        self.assertNotIn("Authorization", received[0][1])
        self.assertEqual(run("--region", "us-west-2", "x").returncode, INVALID_REQUEST)

    def test_without_a_region(self):
        with canned_server(200, {}, PENDING) as (url, received):
            done = run(url, "x", **CREDENTIALS)
            self.assertEqual((done.returncode, received), (NO_ANSWER, []))
            self.assertIn("region", done.stderr)


class Retries(unittest.TestCase):
    THROTTLED = b'{"__type":"ThrottlingException","message":"Rate exceeded"}'

    def test_throttling_is_tried_again(self):
        with canned_server(400, {}, self.THROTTLED) as (url, received):
            done = run("--region", "us-west-2", url, "x", **CREDENTIALS)
            self.assertEqual(done.returncode, SERVICE_ERROR)
            self.assertIn("ThrottlingException (status 400): Rate exceeded", done.stderr)
            self.assertEqual(len(received), 3)
            self.assertTrue(all("Signature=" in headers["Authorization"] for _, headers, _ in received))

    def test_a_refusal_is_not(self):
        with canned_server(400, {}, b'{"__type":"ClusterNotFoundException"}') as (url, received):
            self.assertEqual(run(url, "x").returncode, SERVICE_ERROR)
            self.assertEqual(len(received), 1)

    def test_what_may_be_done_is_not(self):
        """UpdateContainerAgent isn't idempotent."""
        with canned_server(200, {}, PENDING[:-1]) as (url, received):
            self.assertEqual(run(url, "x").returncode, NO_ANSWER)
            self.assertEqual(len(received), 1)

    def test_the_second_attempt_may_succeed(self):
        """The server closes each connection after its answer."""
        def message(status, body):
            return b"HTTP/1.1 %s\r\nContent-Length: %d\r\n\r\n%s" % (status, len(body), body)

        with raw_server([message(b"400 Bad Request", self.THROTTLED)],
                        [message(b"200 OK", PENDING)]) as url:
            done = run(url, "x")
            self.assertEqual((done.returncode, done.stdout), (DONE, "PENDING\n"), done.stderr)


class OtherAnswers(unittest.TestCase):
    def test_an_error_with_status_200(self):
        body = b'{"message":"No."}'
        with canned_server(200, {"x-amzn-errortype": "ClusterNotFoundException"}, body) as (url, _):
            done = run(url, "x")
            self.assertEqual((done.returncode, done.stdout), (SERVICE_ERROR, ""))
            self.assertIn("ClusterNotFoundException (status 200): No.", done.stderr)

    def test_an_error_with_status_200_that_no_header_tells(self):
        body = b'{"__type":"ClusterNotFoundException","message":"No."}'
        with canned_server(200, {}, body) as (url, _):
            done = run(url, "x")
            self.assertEqual((done.returncode, done.stdout), (SERVICE_ERROR, ""))
            self.assertIn("ClusterNotFoundException (status 200): No.", done.stderr)

    def test_a_document_that_breaks_off(self):
        for body in (b"", PENDING[:-1]):
            with self.subTest(body), canned_server(200, {}, body) as (url, _):
                done = run(url, "x")
                self.assertEqual((done.returncode, done.stdout), (NO_ANSWER, ""))
                self.assertIn("the JSON document ends too early", done.stderr)

    def test_a_message_that_breaks_off(self):
        """The document is complete, but the message is not."""
        with raw_server([b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n", PENDING]) as url:
            done = run(url, "x")
            self.assertEqual((done.returncode, done.stdout), (NO_ANSWER, ""))
            self.assertIn("partial message", done.stderr)

    def test_service_errors(self):
        for status, body, shown in (
            (400, b'{"__type":"ClusterNotFoundException","message":"No."}',
             "ClusterNotFoundException (status 400): No."),
            (503, b"<h1>Busy</h1>" + b" " * 100000, "unnamed error (status 503): <h1>Busy</h1>"),
        ):
            with self.subTest(status), canned_server(status, {}, body) as (url, _):
                done = run(url, "x")
                self.assertEqual(done.returncode, SERVICE_ERROR)
                self.assertIn(f"beast_client: {shown}", done.stderr)

    def test_a_server_that_is_slow(self):
        for parts in ([], [b"HTTP/1.1 200 OK\r\nContent-Length: 53\r\n\r\n", PENDING[:20]]):
            with self.subTest(parts), raw_server(parts, linger=1) as url:
                done = run("--timeout", "200", url, "x")
                self.assertEqual((done.returncode, done.stdout), (NO_ANSWER, ""))
                self.assertIn("timeout", done.stderr)

    def test_a_server_that_drips(self):
        """Single bytes do not extend the timeout."""
        with raw_server(chunked(PENDING, 1), pause=0.05) as url:
            done = run("--timeout", "300", url, "x")
            self.assertEqual(done.returncode, NO_ANSWER)
            self.assertIn("timeout", done.stderr)

    def test_no_server(self):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
        done = run(f"http://127.0.0.1:{port}", "x")
        self.assertEqual(done.returncode, NO_ANSWER)
        self.assertIn("refused", done.stderr)


class CommandLine(unittest.TestCase):
    def test_help(self):
        self.assertIn("usage: beast_client", run("--help").stdout)

    def test_invalid_arguments(self):
        for arguments in ([], ["http://x"], ["ftp://x", "y"], ["--timeout", "soon", "http://x", "y"]):
            self.assertEqual(run(*arguments).returncode, INVALID_REQUEST, arguments)

    def test_an_invalid_request_is_not_sent(self):
        done = run("http://127.0.0.1:1", "\udcff")  # not UTF-8
        self.assertEqual(done.returncode, INVALID_REQUEST)


@unittest.skipUnless(shutil.which("openssl"), "needs openssl")
class Tls(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.certificate = str(Path(cls.folder.name, "certificate"))
        key = str(Path(cls.folder.name, "key"))
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
                        "-nodes", "-keyout", key, "-out", cls.certificate, "-days", "1", "-subj",
                        "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"],
                       check=True, capture_output=True)
        cls.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        cls.context.load_cert_chain(cls.certificate, key)

    def run_against(self, host, *arguments):
        def wrap(connection):
            return self.context.wrap_socket(connection, server_side=True)

        answer = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(PENDING), PENDING)
        with raw_server([answer], wrap=wrap) as url:
            return run(*arguments, f"https://{host}:{url.rsplit(':', 1)[1]}", "x")

    def test_a_certificate_that_is_trusted(self):
        try:
            socket.getaddrinfo("localhost", 0)
        except OSError as error:  # in a chroot without /etc/hosts
            self.skipTest(f"localhost has no address: {error}")
        done = self.run_against("localhost", "--ca", self.certificate)
        self.assertEqual((done.returncode, done.stdout), (DONE, "PENDING\n"), done.stderr)

    def test_a_certificate_that_is_not(self):
        done = self.run_against("127.0.0.1")
        self.assertEqual((done.returncode, done.stdout), (NO_ANSWER, ""))
        self.assertIn("certificate verify failed", done.stderr)

    def test_a_certificate_of_another_host(self):
        done = self.run_against("127.0.0.1", "--ca", self.certificate)
        self.assertEqual((done.returncode, done.stdout), (NO_ANSWER, ""))
        self.assertIn("certificate verify failed", done.stderr)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
