#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Runs ecswire_check as a user does: ecswire_check_test.py ecswire_check tests_folder cases.json [shared_folder]"""

import collections
import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM, TESTS, CASES = (os.path.abspath(path) for path in sys.argv[1:4])
SHARED = Path(sys.argv[4]) if len(sys.argv) > 4 and sys.argv[4] else None
MODEL = json.loads(Path(TESTS, "data", "model", "service.json").read_text(encoding="utf-8"))

NO_FINDINGS, FINDINGS, INVALID_USAGE, UNREADABLE = range(4)

# The findings in the samples, all of which are the documents' own: fields that the service model doesn't have, a
# misspelt member, and documents that their authors have shortened.
IN_SAMPLES = {
    "DeleteAttributes.sdk-example-1.response.json:3:5: Value at '/attributes/0/targetType'",
    "DescribeTasks.convox-1.response.json:8:11: Value at '/tasks/0/overrides/containerOverrides/0/name'",
    "DescribeTasks.convox-2.response.json:8:11: Value at '/tasks/0/overrides/containerOverrides/0/name'",
    "DiscoverPollEndpoint.constructed-1.request.json:4:3: unknown member at '/zoneId'",
    "DiscoverPollEndpoint.constructed-1.response.json:5:3: unknown member at '/systemLogsEndpoint'",
    "RegisterContainerInstance.constructed-1.request.json:66:3: unknown member at '/clientToken'",
    "UpdateService.cli-example-1.response.json:39:9: unknown member at "
    "'/service/deployments/0/taskkDefinition'",
}


def check(*arguments, text=None, folder=None):
    return subprocess.run([PROGRAM, *arguments], input=text, cwd=folder, capture_output=True, text=True,
                          timeout=60, check=False)


def heads(done):
    """The first lines of the findings, each of which must be followed by two lines."""
    lines = done.stdout.splitlines()
    assert all(line.strip() == "^" for line in lines[2::3]), done.stdout
    return lines[::3]


class Documents(unittest.TestCase):
    def test_a_valid_document(self):
        done = check("RunTask.request", text='{"taskDefinition":"web:3","count":2}')
        self.assertEqual((done.returncode, done.stdout, done.stderr), (NO_FINDINGS, "", ""))

    def test_findings_with_line_column_and_caret(self):
        done = check("ListClusters.request", text='{"nextToken": 7,\n "maxResults": 101, "counts": 2}')
        self.assertEqual(done.returncode, FINDINGS)
        self.assertEqual(done.stdout, (
            "standard input:1:15: expected a string, found a number at '/nextToken'\n"
            '    {"nextToken": 7,\n'
            "                  ^\n"
            "standard input:2:16: Value at '/maxResults' failed to satisfy constraint: Member must be "
            "between 1 and 100, inclusive\n"
            '     "maxResults": 101, "counts": 2}\n'
            "                   ^\n"
            "standard input:2:21: unknown member at '/counts'\n"
            '     "maxResults": 101, "counts": 2}\n'
            "                        ^\n"))
        self.assertEqual(check("RunTask.request", "--quiet", text="[]").stdout, "")

    def test_files(self):
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "good.json").write_text('{"key": "a"}', encoding="utf-8")
            Path(folder, "bad.json").write_text('{"key": ""}', encoding="utf-8")
            done = check("Tag", "good.json", "bad.json", folder=folder)
            self.assertEqual(done.returncode, FINDINGS)
            self.assertEqual(len(heads(done)), 1)
            self.assertTrue(done.stdout.startswith("bad.json:1:9: Value with length 0 at '/key'"))
            done = check("Tag", "none.json", "bad.json", folder=folder)
            self.assertEqual(done.returncode, UNREADABLE)
            self.assertEqual(done.stderr, "ecswire_check: none.json: can't be read\n")
            self.assertEqual(len(heads(done)), 1)

    def test_what_only_the_service_may_send(self):
        text = '{"tags":[{"key":"aws:ecs:x","value":"y"}]}'
        self.assertEqual(check("ContainerInstance", text=text).returncode, FINDINGS)
        self.assertEqual(check("ContainerInstance", "--from-service", text=text).returncode, NO_FINDINGS)
        self.assertEqual(check("ListTagsForResource.response", text=text).returncode, NO_FINDINGS)
        self.assertEqual(check("ListTagsForResourceResponse", text=text).returncode, NO_FINDINGS)

    def test_options(self):
        text = '{"registeredAt":"2026-01-01T00:00:00+01:00","new":1}'
        self.assertEqual(len(heads(check("ContainerInstance", text=text))), 2)
        self.assertEqual(len(heads(check("ContainerInstance", "--iso-times", text=text))), 1)
        self.assertEqual(len(heads(check("ContainerInstance", "--allow-unknown", text=text))), 1)

    def test_an_error_as_the_service_sends_it(self):
        text = '{"__type":"ClusterNotFoundException","message":"Cluster not found."}'
        self.assertEqual(check("ClusterNotFoundException", text=text).returncode, NO_FINDINGS)

    def test_documents_that_are_not_json(self):
        for text, head in (("", "standard input:1:1: the JSON document ends too early at ''"),
                           ('{"key":\n}', "standard input:2:1: malformed JSON at '/key'"),
                           ("{}\n{}", "standard input:2:1: text after the JSON document at ''")):
            with self.subTest(text):
                done = check("Tag", text=text)
                self.assertEqual((done.returncode, done.stdout.splitlines()[0]), (FINDINGS, head))

    def test_a_secret_is_not_shown(self):
        done = check("ExecuteCommand.response", text='{"session":{"tokenValue":["secret"]}}')
        self.assertEqual(done.returncode, FINDINGS)
        self.assertEqual(done.stdout, (
            "standard input:1:26: expected a string, found an array at '/session/tokenValue'\n"
            '    {"session":{"tokenValue":[********]}}\n'
            "                             ^\n"))


class CommandLine(unittest.TestCase):
    def test_help(self):
        self.assertTrue(check("--help").stdout.startswith("usage: ecswire_check"))

    def test_errors(self):
        for arguments, problem in (
            ([], "a SHAPE is needed"),
            (["Nothing"], "there is no shape Nothing: --list prints all"),
            (["RunTask"], "RunTask is an operation: check its RunTask.request or RunTask.response"),
            (["Tag", "--frobnicate"], "unknown option --frobnicate"),
        ):
            with self.subTest(problem):
                done = check(*arguments, text="")
                self.assertEqual(done.returncode, INVALID_USAGE)
                self.assertTrue(done.stderr.startswith(f"ecswire_check: {problem}\n\nusage: "), done.stderr)

    def test_all_shapes_of_the_service_are_there(self):
        documents = {"HookDetails"}  # structures that hold any JSON
        expected = {name for name, shape in MODEL["shapes"].items() if shape["type"] == "structure"} - documents
        listed = check("--list").stdout.split()
        self.assertEqual(listed, sorted(expected))
        for operation, parts in MODEL["operations"].items():
            self.assertEqual((parts["input"], parts["output"]),
                             (f"{operation}Request", f"{operation}Response"))

    def test_the_constraints_of_a_shape_and_of_all_shapes(self):
        listing = check("Tag", "--constraints").stdout
        self.assertTrue(listing.startswith("Tag\n  key: text\n    length: Member must have length between 1 and 128,"))
        every = check("--constraints").stdout
        self.assertIn(f"\n{listing}", every)
        self.assertEqual(re.findall(r"^\w.*", every, re.MULTILINE), check("--list").stdout.split())
        self.assertEqual(check("RunTask", "--constraints").returncode, INVALID_USAGE)


class Rules(unittest.TestCase):
    """Values at and beyond the bounds of each rule, which tests/model/cases.py makes."""

    def test_finds_each_violation_where_it_is(self):
        groups = collections.defaultdict(list)
        for case in json.loads(Path(CASES).read_text(encoding="utf-8")):
            groups[case["shape"], case["origin"]].append(case)
        words = re.compile(r"^(\d+)\.json:\d+:\d+: .* at '([^']*)' failed to satisfy constraint: ")
        with tempfile.TemporaryDirectory() as folder:
            for (shape, origin), cases in groups.items():
                for number, case in enumerate(cases):
                    Path(folder, f"{number}.json").write_text(json.dumps(case["value"], indent=1),
                                                              encoding="utf-8")
                done = check(shape, *(["--from-service"] if origin == "service" else []),
                             *(f"{number}.json" for number in range(len(cases))), folder=folder)
                found = collections.defaultdict(set)
                for head in heads(done):
                    if ": unknown member at " in head:  # of a union
                        continue
                    match = words.match(head)
                    self.assertIsNotNone(match, head)
                    found[int(match[1])].add(match[2])
                for number, case in enumerate(cases):
                    pointer = case["violation"].rsplit(" ", 1)[0]
                    if case["found"]:
                        self.assertIn(pointer, found[number], case)


@unittest.skipUnless(SHARED, "SKIPPED: the samples are in ECSWIRE_SHARED_DIR, which isn't set")
class Samples(unittest.TestCase):
    def test_finds_nothing_but_what_is_known(self):
        folder = SHARED / "samples" / "ecs"
        messages = collections.defaultdict(list)
        for path in sorted(folder.glob("*.re*.json")):
            operation, message = path.name.split(".")[0], path.name.split(".")[-2]
            messages[f"{operation}.{message}"].append(path.name)
        self.assertGreater(sum(map(len, messages.values())), 200)
        found = []
        for shape, names in messages.items():
            found += heads(check(shape, *names, folder=folder))
        found = {head.split(" failed to satisfy constraint: ")[0] for head in found}
        self.assertEqual(found, IN_SAMPLES)

    def test_accepts_recorded_container_instances(self):
        folder = SHARED / "samples"
        for shape, name in (("UpdateContainerAgent.response", "update-container-agent.recorded.json"),
                            ("UpdateContainerAgent.response", "update-container-agent.sparse.json"),
                            ("NoUpdateAvailableException", "no-update-available.error.json"),
                            ("DescribeContainerInstances.response", "describe-before.recorded.json")):
            with self.subTest(name):
                self.assertEqual(check(shape, name, folder=folder).stdout, "")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
