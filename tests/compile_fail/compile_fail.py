#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Checks that a source doesn't compile, and that the compiler says why in the words we chose.

    compile_fail.py source.cpp -- compiler and arguments...

The source begins with the texts that must all appear in what the compiler says, and holds the
mistake beside the same code without it:

    // expect: length(1, 128) needs a member that is text
    #include <ecswire/...>
    #ifdef ECSWIRE_FIXED
    ...
    #else
    ...
    #endif

Compilers that word a message differently have ' || ' between their texts. A line
'// expect at most 9 lines' bounds the length of all messages together. The variant without the mistake must compile: otherwise an unrelated error could stand for it. The
compiler must be told not to quote the source, which may hold the text where the message doesn't.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

EXPECT = re.compile(r"// expect: (.*\S)\s*$")
LINES = re.compile(r"^// expect at most ([0-9]+) lines$", re.MULTILINE)
COMMENTS = re.compile(r"(?://.*\n)*")


def expectations(text):
    """The texts of the `// expect:` lines among the comment lines that the source begins with."""
    texts = []
    for line in text.splitlines():
        if not line.startswith("//"):
            break
        if match := EXPECT.match(line):
            texts.append(match[1])
    return texts


def compile_source(command, source, *options):
    return subprocess.run(
        [*command, *options, str(source)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, "LC_ALL": "C"},
        text=True,
        errors="replace",
        check=False,
    )


def check(source, command):
    """What is wrong, as a list of lines; nothing when the source fails as it should."""
    text = source.read_text(encoding="utf-8")
    expected = expectations(text)
    if not expected:
        return [f"{source} doesn't begin with a line '// expect: some text'"]
    if COMMENTS.match(text)[0].count("expect:") != len(expected):
        return [f"{source} has an 'expect:' that isn't at the beginning of a comment line"]
    if not re.search(r"^#ifdef ECSWIRE_FIXED$", text, re.MULTILINE):
        return [f"{source} has no variant without the mistake (#ifdef ECSWIRE_FIXED)"]

    fixed = compile_source(command, source, "-DECSWIRE_FIXED")
    if fixed.returncode != 0:
        return [f"{source} must compile with ECSWIRE_FIXED defined, but:", fixed.stdout]

    broken = compile_source(command, source)
    if broken.returncode == 0:
        return [f"{source} compiles, but must not"]
    if broken.returncode != 1:
        return [f"the compiler ended with {broken.returncode}, which is no diagnosis:", broken.stdout]
    said = broken.stdout.replace('\\"', '"')  # Clang 14 shows a message as it is spelled in the source
    missing = [text for text in expected if not any(one in said for one in text.split(" || "))]
    if missing:
        return [f"the compiler doesn't say: {text}" for text in missing] + [broken.stdout]
    count = len(broken.stdout.splitlines())
    if (limit := LINES.search(text)) and count > int(limit[1]):
        return [f"the compiler says {count} lines, more than {limit[1]}:", broken.stdout]
    return []


def main(arguments):
    if len(arguments) < 3 or arguments[1] != "--":
        sys.exit("usage: compile_fail.py source.cpp -- compiler and arguments...")
    problems = check(Path(arguments[0]), arguments[2:])
    print("\n".join(problems))
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
