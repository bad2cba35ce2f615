# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Signatures of random requests against botocore's: sigv4_botocore.py signer [number [seed]]

Exits with 77, which ctest shows as skipped, where there is no botocore.
"""

import datetime
import random
import sys
import unittest
from unittest import mock
from urllib.parse import quote

from signing import header_of, sign_all

try:
    import botocore
    import botocore.auth
    import botocore.awsrequest
    import botocore.credentials
except ImportError:
    botocore = None

SIGNER = sys.argv[1]
NUMBER = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
SEED = int(sys.argv[3]) if len(sys.argv) > 3 else random.SystemRandom().randrange(2**32)

METHODS = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS"]
SERVICES = ["ecs", "iam", "dynamodb", "execute-api", "service"]
REGIONS = ["us-east-1", "eu-central-1", "cn-north-1", "us-gov-west-1", "ap-southeast-7"]
HOSTS = ["ecs.us-east-1.amazonaws.com", "Example.AmazonAWS.com", "localhost:8000", "127.0.0.1:4566",
         "vpce-0123.ecs.eu-central-1.vpce.amazonaws.com:443"]
NAMES = ["Accept", "Content-Type", "X-Amz-Target", "x-amz-meta-a", "X-Amz-Meta-A", "X-AMZ-META-B", "Range",
         "My-Header1", "my-header10", "Cache-Control", "If-Match", "x_under!score", "Zebra", "0digit",
         "Content-Length", "X-Amz-Content-SHA256"]
# All of ASCII that a target may hold, and characters of two, three and four bytes.
CHARACTERS = [chr(c) for c in range(0x20, 0x7F)] + list("äßéñżЖλ中文字ሴ𝄞🚢🐳")


class Cases:
    """Random requests, as botocore and ecswire take them."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def text(self, longest=12, characters=None):
        return "".join(self.random.choices(characters or CHARACTERS, k=self.random.randint(0, longest)))

    def path(self):
        """A path as it stands in the request line: encoded by parts, with dots and slashes."""
        segments = [
            self.random.choice([
                lambda: "", lambda: ".", lambda: "..", lambda: "...",
                lambda: quote(self.text(), safe=""), lambda: quote(self.text(), safe="!$&'()*+,;=:@~"),
                lambda: quote(self.text(), safe="").lower(),
                lambda: self.text(6, "abc~-._XYZ019"), lambda: self.text(4, "äሴ🚢ab"),
            ])()
            for _ in range(self.random.choice([0, 0, 1, 2, 3, 6]))
        ]
        return "/" + "/".join(segments)

    def query(self):
        """A query in the one spelling that botocore gives its own; it doesn't spell others anew."""
        pairs = [(self.text(4, "ab-._~=& %ሴB/?+"), self.text(6)) for _ in range(self.random.randint(0, 6))]
        pairs += self.random.choices(pairs, k=2) if pairs and self.random.random() < 0.3 else []
        return "&".join(
            quote(name, safe="-_.~") + ("=" + quote(value, safe="-_.~"))
            for name, value in pairs if name or value)

    def header_value(self):
        words = [self.text(8, "abcXYZ019\"',;:=()/ä中🚢") for _ in range(self.random.randint(0, 4))]
        edge = self.random.choice(["", "", " ", "  ", "\t"])
        return edge + self.random.choice([" ", "  ", "   ", "\t", " \t "]).join(words) + edge

    def make(self):
        query = self.query() if self.random.random() < 0.6 else ""
        # Of those that this version of botocore doesn't sign, ecswire doesn't either.
        names = self.random.choices(NAMES, k=self.random.choice([0, 1, 2, 3, 5, 9]))
        names += self.random.choices(botocore.auth.SIGNED_HEADERS_BLACKLIST, k=self.random.randint(0, 2))
        self.random.shuffle(names)
        headers = [[name, self.header_value()] for name in names]
        # One value of it says what the body is.
        for i, (name, _) in enumerate(headers):
            if name == "X-Amz-Content-SHA256":
                headers[i][1] = self.random.choice(["UNSIGNED-PAYLOAD", "e3b0" * 16])
        return {
            "method": self.random.choice(METHODS),
            "url": self.random.choice(["http", "https"]) + "://" + self.random.choice(HOSTS),
            "target": self.path() + ("?" + query if query or self.random.random() < 0.1 else ""),
            "headers": headers,
            "body": self.random.choice([b"", b"{}", self.text(200).encode(),
                                        self.random.randbytes(self.random.randint(0, 2000))]).hex(),
            "access_key": self.text(16, "ABCXYZ0123456789") or "A",
            "secret_key": self.text(40, "abcXYZ0123456789/+=") or "s",
            "token": self.random.choice(["", "", self.text(300, "abcXYZ0123456789/+=")]),
            "service": self.random.choice(SERVICES),
            "region": self.random.choice(REGIONS),
            "time": self.random.choice([0, 951782400, 951868799, self.random.randint(0, 4102444800)]),
        }


def botocore_headers(case):
    """The request's headers once botocore has signed it."""
    request = botocore.awsrequest.AWSRequest(method=case["method"], url=case["url"] + case["target"],
                                             data=bytes.fromhex(case["body"]))
    for name, value in case["headers"]:
        request.headers.add_header(name, value)
    signer = botocore.auth.SigV4Auth(
        botocore.credentials.Credentials(case["access_key"], case["secret_key"], case["token"] or None),
        case["service"], case["region"])
    time = datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=case["time"])
    canonical = []
    make_canonical = signer.canonical_request

    def keep_canonical(*arguments):
        canonical.append(make_canonical(*arguments))
        return canonical[0]

    signer.canonical_request = keep_canonical
    # Until 1.41 botocore asked datetime, since then a function of its own.
    if hasattr(botocore.auth, "get_current_datetime"):
        patch = mock.patch.object(botocore.auth, "get_current_datetime", lambda *_, **__: time)
    else:
        patch = mock.patch.object(botocore.auth, "datetime", mock.Mock(wraps=datetime))
    with patch as patched:
        if isinstance(patched, mock.Mock):
            patched.datetime.utcnow.return_value = time
            patched.datetime.strptime = datetime.datetime.strptime
        signer.add_auth(request)
    return request.headers, canonical[0]


class Botocore(unittest.TestCase):
    maxDiff = None

    def test_signatures_are_equal(self):
        cases = [make() for make in [Cases(SEED).make] * NUMBER]
        for case, answer in zip(cases, sign_all(SIGNER, cases)):
            headers, canonical = botocore_headers(case)
            with self.subTest(seed=SEED, case=case):
                self.assertNotIn("error", answer)
                self.assertEqual(answer["canonical"], canonical)
                for name in ("authorization", "x-amz-date", "x-amz-security-token"):
                    self.assertEqual(header_of(answer, name), headers.get_all(name) or [])


if __name__ == "__main__":
    if botocore is None:
        print("SKIPPED: there is no botocore: apt-get install python3-botocore")
        sys.exit(77)
    print(f"botocore {botocore.__version__}, {NUMBER} requests, seed {SEED}")
    unittest.main(argv=sys.argv[:1])
