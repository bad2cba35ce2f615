#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Holds the JSON Schemas of the library to its own verdicts, by Debian's python3-jsonschema.

    schema_agreement.py path/to/schema_verdicts [shared_folder]

Both judge the same documents and must agree, but for what JSON Schema can't express: see DIFFERENCES.
Ends with 77, which ctest shows as skipped, where python3-jsonschema isn't installed.
"""

import itertools
import json
import random
import re
import subprocess
import sys
import unicodedata
from pathlib import Path

try:
    import jsonschema
except ImportError:
    print("SKIPPED: python3-jsonschema isn't installed")
    sys.exit(77)

# What the library finds and the schema lets pass; each document with nothing else wrong must show it.
DIFFERENCES = {
    "uniqueItems": "that elements of a list differ in one of their members",
}

# Documents on which the two differ for another reason, each with that reason.
OTHER_DIFFERENCES = [
    # The library reads the list as if the null weren't there; the schema wants a Tag.
    ("ContainerInstance", "user", '{"tags": [null]}', "valid"),
    # JSON is text, and half of a surrogate pair is none; to Python it is a character like others.
    ("UpdateContainerAgentRequest", "user", '{"containerInstance": "\\ud83d"}', "undecodable"),
    # Two members of one name: both take the last, but not the object that has them for unreadable.
    ("UpdateContainerAgentRequest", "user", '{"containerInstance": 1, "containerInstance": "i"}',
     "undecodable"),
    # A number of seconds beyond 64 bits of milliseconds.
    ("ContainerInstance", "service", '{"registeredAt": 1e300}', "undecodable"),
]

SCHEMA_VERSION = jsonschema.Draft202012Validator


def character_class(category):
    """All characters of a general category as ranges of a bracket expression, as Python knows them."""
    points = [p for p in range(0x110000) if unicodedata.category(chr(p)).startswith(category)]
    ranges = []
    for point in points:
        if ranges and ranges[-1][1] == point - 1:
            ranges[-1][1] = point
        else:
            ranges.append([point, point])
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in ranges)


CLASSES = {name: character_class(name) for name in "LNZ"}


def for_python(schema):
    """The schema with \\p{L} and the like, which Python's `re` doesn't have, written out."""
    if isinstance(schema, dict):
        return {
            key: re.sub(r"\\p\{(.)\}", lambda m: CLASSES[m[1]], value)
            if key == "pattern" else for_python(value)
            for key, value in schema.items()
        }
    return [for_python(item) for item in schema] if isinstance(schema, list) else schema


class Library:
    def __init__(self, program):
        self.program = program
        self.validators = {}

    def run(self, *arguments, **options):
        return subprocess.run([self.program, *arguments], stdout=subprocess.PIPE, encoding="utf-8",
                              check=True, **options).stdout

    def validator(self, shape, origin):
        """The validator of a shape's schema, which is itself held to the schema of schemas."""
        if (shape, origin) not in self.validators:
            schema = for_python(json.loads(self.run("schema", shape, origin)))
            SCHEMA_VERSION.check_schema(schema)
            self.validators[shape, origin] = SCHEMA_VERSION(schema)
        return self.validators[shape, origin]

    def verdicts(self, cases):
        lines = "".join(f"{shape} {origin} {document}\n" for shape, origin, document in cases)
        return self.run("verdicts", input=lines).splitlines()


# --- The documents: lists of alternatives for each member, and every one of them in turn -----------

CHARACTERS = ["a", "\u00e9", "\u65e5", "\U00020000"]  # 1 to 4 bytes

TAG_TEXTS = [
    "", "a", " ", "a b", "team", "_.:/=+-@", "\u0416", "\u0661", "\u2167", "\u00bd", "\u00a0",
    "\u3000", "\u2028", "aws", "aws:", "aws:x", "AWS:x", "aWs:x", " aws:", "xaws:x", "a!", "a\n",
    "a\tb", "a\u0000", "\u20ac", "e\u0301", "\U0001f600", "[", "]", "^", "\\", "-", "a\r",
    *(c * n for c in CHARACTERS for n in (127, 128, 129, 255, 256, 257)),
]

NAMES = [
    "", "a", "azAZ09-_/\\.", " ", "a b", "@", ":", "[", "]", "`", "{", "a\n", "\n", "\u00e9",
    "\u0661", *(c * n for c in CHARACTERS for n in (127, 128, 129)),
]

VALUES = [*NAMES, " a", "a ", "a  b", "  ", "azAZ09-_.@/\\: x", "a \n", " \n", "+", "="]

NUMBERS = [0, 1, -1, 0.5, 1.0, 1e2, -0.0, 2147483647, 2147483648, -2147483648, -2147483649,
           9223372036854775807, 9223372036854775808, -9223372036854775808, -9223372036854775809,
           18446744073709551616, 1e300, "NaN", "Infinity", "-Infinity", "nan", "1"]

NOT_TEXT = [None, True, 1, 1.5, [], {}]


def objects(alternatives, basis=None):
    """Objects that differ from the basis in one member, which takes each value in turn."""
    for name, values in alternatives.items():
        for value in values:
            yield {**(basis or {}), name: value}


def tags(own, reserved=0, prefix="aws:"):
    return [*({"key": f"key{i}"} for i in range(own)),
            *({"key": f"{prefix}{i}"} for i in range(reserved))]


def tag_documents():
    yield {}
    yield from objects({"key": TAG_TEXTS + NOT_TEXT, "value": TAG_TEXTS + NOT_TEXT})
    yield {"key": "k", "unknown": {"value": 1}}
    yield from (None, True, 1, "text", [], [{}])


def attribute_documents():
    yield {}
    yield from objects({"name": NAMES + NOT_TEXT})
    yield from objects({"value": VALUES + NOT_TEXT, "targetType": ["container-instance", "task", *NOT_TEXT],
                        "targetId": ["", "abc", "arn:aws:x", "ARN:x", *NOT_TEXT]}, {"name": "n"})
    for kind, target in itertools.product(["container-instance", "", None],
                                          ["abc", "arn", "arn:", "\narn:", None]):
        yield {"name": "n", "targetType": kind, "targetId": target}


def resource_documents():
    members = ["integerValue", "longValue", "doubleValue", "stringSetValue"]
    values = {"integerValue": 1, "longValue": 1, "doubleValue": 1.5, "stringSetValue": ["a"]}
    for kind in ["INTEGER", "LONG", "DOUBLE", "STRINGSET", "GPU", "", None, 1]:
        for size in range(3):
            for chosen in itertools.combinations(members, size):
                yield {"type": kind, **{name: values[name] for name in chosen}}
        yield from ({"type": kind, name: None} for name in members)
    yield from objects({"integerValue": NUMBERS + NOT_TEXT, "longValue": NUMBERS + NOT_TEXT,
                        "doubleValue": NUMBERS + NOT_TEXT})
    yield from objects({"stringSetValue": [[], ["a", "a"], ["a", 1], [["a"]], {}, "a"]})


def instance_documents():
    yield {}
    for list_of_tags in (tags(49), tags(50), tags(51), tags(50, 10), tags(50, 1, "AwS:"),
                         tags(51, 10), tags(50, 1, "aws"), tags(0, 60)):
        yield {"tags": list_of_tags}
    yield {"tags": [{}] * 51}
    yield {"tags": [{"key": "a"}, {"key": "A"}]}
    yield {"tags": [{"key": "a", "value": "v"}, {"key": "a"}]}
    yield {"tags": [{"key": "a"}, {"key": "a!"}, {"key": "a"}]}
    texts = ["", "text", "\u65e5", *NOT_TEXT]
    yield from objects({
        "containerInstanceArn": texts, "statusReason": texts,
        "version": NUMBERS, "runningTasksCount": NUMBERS, "agentConnected": [True, False, *texts],
        "registeredAt": [0, 1.5, -1, 1784316439.424, 1.784316439424e9, "0", None, True, []],
        "status": ["ACTIVE", "active", "", *NOT_TEXT],
        "agentUpdateStatus": ["PENDING", "PENDJ/G", "STAGDc", *NOT_TEXT],
        "versionInfo": [{}, {"agentVersion": "1"}, {"agentVersion": 1}, [], None],
        "attributes": [[], [{}], [{"name": "n"}, {"name": "a b"}], {}, [[]], None],
        "registeredResources": [[{"type": "INTEGER"}], [{"type": "INTEGER", "integerValue": 1}]],
        "attachments": [[{"status": "ATTACHED"}], [{"status": "GONE"}],
                        [{"details": [{"name": "n", "value": 1}]}], [{"details": [{}]}]],
        "healthStatus": [{"overallStatus": "OK"}, {"overallStatus": "ok"},
                         {"details": [{"type": "DAEMON", "lastUpdated": 1.5}]},
                         {"details": [{"type": "?"}]}, {"details": [{"lastUpdated": "x"}]}],
    })


def request_documents():
    yield {}
    yield from objects({"containerInstance": ["", "i", *NOT_TEXT], "cluster": ["", "c", *NOT_TEXT]})
    yield from objects({"cluster": ["", "c", *NOT_TEXT]}, {"containerInstance": "i"})


def response_documents():
    for instance in instance_documents():
        yield {"containerInstance": instance}
    yield from ({}, {"containerInstance": None}, {"containerInstance": 1})


def union_documents():
    """Each subset of the union's members, with and without a value, and of members it doesn't have."""
    members = {"tag": [None, {}, {"key": "k"}, {"key": ""}, 1], "namespace": [None, "n", 1],
               "newer": [None, 0, {"a": [None]}], "newest": [None, "x"]}
    for size in range(len(members) + 1):
        for chosen in itertools.combinations(members, size):
            for values in itertools.product(*(members[name] for name in chosen)):
                yield dict(zip(chosen, values))
    yield from (None, [], "text")


def blob_documents():
    texts = ["", "Zg==", "Zm8=", "Zm9v", "Zm9vYmFy", "+/+/", "Zh==", "Zm9=", "Zg=", "Zg", "Z", "====",
             "Zg==Zg==", "Zm9v\n", "\n", "Zm-_", "Zm 9", "\u00e9m9v", *NOT_TEXT]
    yield from objects({"data": texts})
    yield from objects({"key": ["AAAA", "AAAAAAAA", "AAAAAAAAAAAA", "", None]})


def random_tags(count):
    """Tags of random texts, of characters that have been assigned for long and ones that are none."""
    generator = random.Random(3)
    alphabet = "aZ09 _.:/=+-@!,;\u00e9\u0416\u05d0\u0661\u2167\u3042\u65e5\u00a0\u20ac\u0301\U0001f600"
    for _ in range(count):
        text = "".join(generator.choice(alphabet) for _ in range(generator.choice([1, 2, 5, 130])))
        yield {"key": generator.choice(["", "aws:", "AWS:"]) + text}


def all_cases(shared):
    documents = {
        "Tag": [*tag_documents(), *random_tags(2000)],
        "Attribute": attribute_documents(),
        "Resource": resource_documents(),
        "ContainerInstance": instance_documents(),
        "UpdateContainerAgentRequest": request_documents(),
        "UpdateContainerAgentResponse": response_documents(),
        "Destination": union_documents(),
        "Record": blob_documents(),
    }
    for shape, values in documents.items():
        for value in values:
            for origin in ("user", "service"):
                yield shape, origin, json.dumps(value, ensure_ascii=False)
    for name in ("recorded", "sparse") if shared else ():
        path = Path(shared) / "samples" / f"update-container-agent.{name}.json"
        yield "UpdateContainerAgentResponse", "service", json.dumps(json.loads(path.read_text()))


# --- The comparison -----------------------------------------------------------------------------


def main(arguments):
    if len(arguments) not in (2, 3):
        sys.exit(__doc__)
    library = Library(arguments[1])
    cases = list(all_cases(arguments[2] if len(arguments) == 3 else ""))
    problems, shown, counts = [], set(), {True: 0, False: 0}
    for (shape, origin, document), verdict in zip(cases, library.verdicts(cases), strict=True):
        in_schema = library.validator(shape, origin).is_valid(json.loads(document))
        violated = set(verdict.split())
        if violated <= DIFFERENCES.keys():
            shown |= violated
            expected = True
        else:
            expected = verdict == "valid"
        counts[expected] += 1
        if in_schema != expected:
            problems.append(f"{shape} from {origin}: the library says {verdict}, "
                            f"the schema {'valid' if in_schema else 'invalid'}: {document[:200]}")
    problems += [f"no document shows the difference {name}" for name in DIFFERENCES.keys() - shown]

    for (shape, origin, document, verdict), heard in zip(
            OTHER_DIFFERENCES, library.verdicts(case[:3] for case in OTHER_DIFFERENCES), strict=True):
        in_schema = library.validator(shape, origin).is_valid(json.loads(document))
        if heard != verdict or in_schema == (verdict == "valid"):
            problems.append(f"no such difference any more, the library says {heard}: {document}")

    print("".join(f"{problem}\n" for problem in problems), end="")
    print(f"{counts[True]} valid documents and {counts[False]} others, {len(problems)} disagreements")
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main(sys.argv)
