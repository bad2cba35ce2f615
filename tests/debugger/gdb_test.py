#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Compares what GDB prints of the variables of debugged.cpp with EXPECTED: gdb_test.py debugged"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

PRINTERS = Path(__file__).resolve().parent / "ecswire_gdb.py"

WRONG_TYPE = 'wrong_type at "/key", byte 7: expected "a string", found "a number"'
ONE_VIOLATION = "std::vector of length 1, capacity 1"

# The printed text, or its beginning and "...".
EXPECTED = {
    "known": "PENDING",
    "unknown": '"PAUSED" (unknown)',
    "/r known": "{known_ = ...",
    "time": "2026-07-17T20:28:31.439Z (1784320111439 ms)",
    "before_epoch": "1969-12-31T23:59:59.999Z (-1 ms)",
    "latest": "9223372036854775807 ms",
    "of_another_version": "1970-01-01T00:00:00.000Z (0 ms)",
    "value": "result = {value = 7}",
    "in_two_storages": "result = {value = {number = 7}}",
    "of_boost": "{v_ = ...",
    "wrong_type": f"result = {{error = {WRONG_TYPE}}}",
    "reference": f"result = {{error = {WRONG_TYPE}}}",
    "too_deep": 'result = {error = depth_exceeded at "/x", byte 5, limit 1}',
    "not_utf8": 'result = {error = invalid_utf8 at "/key"}',
    "valid": "std::vector of length 0, capacity 0",
    "too_long": f'{ONE_VIOLATION} = {{"length" at "/key", minimum 1, maximum 128, actual 129}}',
    "repeated": f'{ONE_VIOLATION} = {{"uniqueItems" at "/tags/1/key", other "/tags/0/key"}}',
    "invalid_request": 'result = {error = "required" at "/containerInstance"}',
    "undecodable": "result = {error = undecodable response, status 200: "
                   'wrong_type at "", byte 0: expected "an object", found "an array"}',
    "service_error": 'result = {error = "ClusterNotFoundException", status 400: "Cluster not found."}',
}



def skip(reason):
    print(f"SKIPPED: {reason}")
    sys.exit(77)


def gdb(*commands):
    """What GDB prints, errors too."""
    options = [option for command in commands for option in ("-ex", command)]
    return subprocess.run(["gdb", "-nx", "-batch", *options, sys.argv[1]], stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=300, check=False).stdout


def main():
    if shutil.which("gdb") is None:
        skip("there is no gdb: apt-get install gdb")
    if "has Python" not in gdb("python print('has ' + 'Python')"):
        skip("this gdb has no Python")
    start = ("break debugged::stop_here", "run", "up")
    printed = gdb(*start, "print unknown.unknown_")
    if "ptrace: " in printed:
        skip("gdb can't run a program here")
    if '$1 = "PAUSED"' not in printed:
        skip("gdb doesn't print strings of this standard library")

    # Loading the printers again changes nothing.
    load = 2 * (f"source {PRINTERS}",)
    printed = gdb(*load, "info pretty-printer global ecswire", *start, *(f"print {name}" for name in EXPECTED))
    assert printed.count("\n  ecswire\n") == 1, printed
    values = re.findall(r"^\$\d+ = (.*)$", printed, re.MULTILINE)
    assert len(values) == len(EXPECTED), printed
    wrong = 0
    for (name, expected), value in zip(EXPECTED.items(), values):
        is_right = value.startswith(expected[:-3]) if expected.endswith("...") else value == expected
        if not is_right:
            print(f"{name}: expected {expected}\n{' ' * len(name)}     found {value}")
            wrong += 1
    sys.exit(wrong != 0)


if __name__ == "__main__":
    main()
