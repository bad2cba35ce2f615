# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Signatures of the library's own requests against libcurl's: sigv4_libcurl.py signer libcurl_sender

libcurl signs and sends to a server that records what arrives; ecswire signs the same at the same time.
"""

import calendar
import os
import re
import subprocess
import sys
import time
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "examples"))
from processes import canned_server, environment  # noqa: E402
from signing import header_of, sign_all  # noqa: E402

SIGNER, SENDER = sys.argv[1:3]
SIGNED = re.compile(r"SignedHeaders=([^,]+)")


def case_of(url, target, headers, body, credentials):
    """The request that arrived as ecswire is to sign it, with the headers that libcurl has signed."""
    signed = SIGNED.search(headers["Authorization"])[1].split(";")
    added = ("x-amz-date", "x-amz-security-token")
    return {
        "method": "POST", "url": url, "target": target, "body": body.hex(), "service": "ecs",
        "headers": [[name, value] for name, value in headers.items()
                    if name.lower() in signed and name.lower() not in added],
        "time": calendar.timegm(time.strptime(headers["X-Amz-Date"], "%Y%m%dT%H%M%SZ")),
        **credentials,
    }


class Libcurl(unittest.TestCase):
    def check(self, region, token):
        credentials = {"access_key": "AKIDEXAMPLE", "secret_key": "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
                       "token": token, "region": region}
        with canned_server(200, {}, b"{}") as (url, received):
            subprocess.run([SENDER, url], check=True, timeout=60, env=environment(
                AWS_ACCESS_KEY_ID=credentials["access_key"], AWS_SECRET_ACCESS_KEY=credentials["secret_key"],
                AWS_SESSION_TOKEN=token, AWS_REGION=region))
        self.assertEqual(len(received), 5)
        cases = [case_of(url, *request, credentials) for request in received]
        for (_, headers, _), case, answer in zip(received, cases, sign_all(SIGNER, cases)):
            with self.subTest(case=case, signed=headers["Authorization"]):
                self.assertIn("x-amz-target", headers["Authorization"])
                self.assertEqual(header_of(answer, "authorization"), [headers["Authorization"]])
                self.assertEqual(header_of(answer, "x-amz-date"), [headers["X-Amz-Date"]])

    def test_signatures_are_equal(self):
        self.check("us-east-1", "")
        self.check("cn-northwest-1", "")

    def test_signatures_with_a_session_token_are_equal(self):
        self.check("eu-central-1", "IQoJb3JpZ2luX2VjEXAMPLE//////////wEaCXVzLWVhc3QtMSJHMEUCIQ==")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
