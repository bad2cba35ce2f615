# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Helpers of the tests of the example programs."""

import contextlib
import fcntl
import http.server
import os
import pty
import shutil
import struct
import subprocess
import termios
import threading
import unittest

SAMPLE = {
    "updates": "0123456789abcdef0123456789abcdef",
    "fails": "1123456789abcdef0123456789abcdef",
    "up to date": "2123456789abcdef0123456789abcdef",
    "no version info": "3123456789abcdef0123456789abcdef",
}


def environment(**more):
    """The environment of this process without the variables of AWS, terminals and proxies."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("AWS_") and name not in ("NO_COLOR", "TERM")
        and not name.lower().endswith("_proxy")
    }
    return kept | more


CREDENTIALS = {"AWS_ACCESS_KEY_ID": "AKIDEXAMPLE", "AWS_SECRET_ACCESS_KEY": "wJalrXUt/nFEMI+K7M:x"}


def find_aws():
    """Debian's CLI, because an `aws` earlier in the path may be another wrapper."""
    for candidate in ("/usr/bin/aws", shutil.which("aws")):
        if candidate and shutil.which(candidate):
            found = subprocess.run([candidate, "--version"], capture_output=True, text=True, check=False)
            if found.returncode == 0:
                return candidate, found.stdout.strip() or found.stderr.strip()
    return None, None


def run_in_terminal(command, **variables):
    """The exit status and the output of a program on a terminal of 80 columns."""
    try:
        main, terminal = pty.openpty()
    except OSError as error:  # in a chroot without /dev/pts
        raise unittest.SkipTest(f"there is no pseudo-terminal: {error}") from error
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    process = subprocess.Popen(command, env=environment(**variables), stdout=terminal, stderr=subprocess.DEVNULL)
    os.close(terminal)
    printed = b""
    try:
        while part := os.read(main, 4096):
            printed += part
    except OSError:  # Linux: the terminal is no longer open
        pass
    os.close(main)
    return process.wait(timeout=60), printed.decode()


@contextlib.contextmanager
def fake_ecs(program, *options):
    """Starts fake_ecs, yields its URL, and stops it; its exit status must be 0."""
    process = subprocess.Popen([program, *options], stdout=subprocess.PIPE, text=True)
    try:
        yield process.stdout.readline().strip()
        process.terminate()
        assert process.wait(timeout=10) == 0, "fake_ecs didn't stop cleanly"
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


@contextlib.contextmanager
def canned_server(status, headers, body):
    """A server that always sends the same answer; yields its URL and the list of received requests."""
    received = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            length = int(self.headers.get("Content-Length", 0))
            received.append((self.path, self.headers, self.rfile.read(length)))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            if "Content-Length" not in headers:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", received
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
