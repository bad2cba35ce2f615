# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""What the comparisons of signatures with other programs share."""

import json
import subprocess


def sign_all(signer, cases):
    """What ecswire answers to each case: its headers and canonical request, or an error."""
    lines = "".join(json.dumps(case) + "\n" for case in cases)
    done = subprocess.run([signer], input=lines, capture_output=True, text=True, encoding="utf-8",
                          check=True)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(answers) == len(cases), "the signer hasn't answered to every case"
    return answers


def header_of(answer, name):
    """The values of a header of an answer, by its name in small letters."""
    return [value for key, value in answer.get("headers", []) if key.lower() == name]
