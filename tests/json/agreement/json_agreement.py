#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Compares what the library decodes from the documents of JSONTestSuite with what Python's json reads.

    json_agreement.py path/to/json_verdicts path/to/documents.txt
"""

import json
import math
import re
import subprocess
import sys
from pathlib import Path

INT64 = range(-2**63, 2**63)
PLACES = ["", "texts", "numbers", "integers", "labels", "text", "unknown", "document"]


class NotJson(Exception):
    """A text that Python's json reads, but which is no JSON, or which it rejects."""


class OutOfRange:
    """A number that no double holds."""


def real(text):
    value = float(text)
    is_zero = re.match(r"-?0*\.?0*([eE]|$)", text) is not None
    return OutOfRange() if math.isinf(value) or (value == 0 and not is_zero) else value


def integer(text):
    # As a document: an integer of 64 bits, else a double.
    value = int(text)
    return value if value in INT64 or 0 <= value < 2**64 else real(text)


def not_json(text):
    raise NotJson(text)


def has_surrogate(value):
    if isinstance(value, str):
        return any("\ud800" <= c <= "\udfff" for c in value)
    if isinstance(value, list):
        return any(map(has_surrogate, value))
    return isinstance(value, dict) and any(has_surrogate(k) or has_surrogate(v) for k, v in value.items())


def read(text):
    """The value of a text. Python takes NaN, Infinity and halves of surrogate pairs; JSON in UTF-8 has none."""
    try:
        value = json.loads(text.decode("utf-8"), parse_float=real, parse_int=integer, parse_constant=not_json)
    except (ValueError, RecursionError) as error:
        raise NotJson from error
    if has_surrogate(value):
        raise NotJson("half of a surrogate pair")
    return value


def is_beyond_doubles(value):
    if isinstance(value, list):
        return any(map(is_beyond_doubles, value))
    if isinstance(value, dict):
        return any(map(is_beyond_doubles, value.values()))
    return isinstance(value, OutOfRange)


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def present(elements):
    return [element for element in elements if element is not None]


def typed(place, value):
    """The value that a typed member has afterwards, or ValueError where it isn't of the member's type."""
    def of(kind, element):
        if not kind(element):
            raise ValueError
        return element

    def text(element):
        return of(lambda e: isinstance(e, str), element)

    if value is None:
        return None
    if place == "text":
        return text(value)
    if place == "labels":
        return {k: text(v) for k, v in of(lambda e: isinstance(e, dict), value).items() if v is not None}
    elements = of(lambda e: isinstance(e, list), value)
    if place == "texts":
        return [None if e is None else text(e) for e in elements]
    if place == "numbers":
        return [float(of(is_number, e)) for e in present(elements)]
    return [int(of(lambda e: is_number(e) and int(e) == e and int(e) in INT64, e)) for e in present(elements)]


def expected(place, value):
    """The document that the library writes after decoding, or None where it must reject."""
    if place == "unknown":
        return {}
    if place in ("", "document"):
        if is_beyond_doubles(value):
            return None
        return value if not place else {} if value is None else {place: value}
    try:
        member = typed(place, value)
    except ValueError:
        return None
    return {} if member is None else {place: member}


def same(a, b):
    if is_number(a) and is_number(b):
        return a == b
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    return type(a) is type(b) and a == b


def unescaped(line):
    return re.sub(rb"\\(\\|x(..))", lambda m: bytes.fromhex(m[2].decode()) if m[2] else b"\\", line)


def documents(path):
    for line in path.read_bytes().splitlines():
        name, text = line.split(b"\t", 1)
        yield name.decode(), unescaped(text)
    yield "n_structure_100000_opening_arrays", b"[" * 100_000
    yield "n_structure_open_array_object", b'[{"":' * 50_000 + b"\n"


def main():
    sys.setrecursionlimit(5_000)  # for 500 levels; 100,000 are refused in any case
    program, path = sys.argv[1:]
    printed = subprocess.run([program], check=True, capture_output=True).stdout.decode("utf-8")
    verdicts = {tuple(line.split("\t", 3)[:3]): line.split("\t", 3)[3] for line in printed.split("\n") if line}
    accepted, rejected, failures = 0, 0, []
    for name, text in documents(Path(path)):
        for place in PLACES:
            body = b'{"%s":%s}' % (place.encode(), text) if place else text
            try:
                value = read(body)
                wanted = expected(place, value[place] if place else value)
            except NotJson:
                wanted = None
            except KeyError:
                continue  # the text closes the object, and begins another member
            for how in ("whole", "chunks"):
                verdict = verdicts.pop((name, place, how))
                found = None if verdict.startswith("<") else json.loads(verdict)
                accepted += found is not None
                rejected += found is None
                if not same(found, wanted):
                    failures.append(f"{name} as {place or 'body'}, {how}: found {verdict[:200]}, Python: {wanted}")
    for failure in failures:
        print(failure)
    if verdicts:
        print(f"documents that Python doesn't know: {sorted(verdicts)[:10]}")
    print(f"{accepted} accepted, {rejected} rejected, {len(failures)} differ")
    return 1 if failures or verdicts or accepted < 500 else 0


if __name__ == "__main__":
    sys.exit(main())
