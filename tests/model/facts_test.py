#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Holds tests/data/model, the project's copy of the facts, to the facts that it was made from.

    facts_test.py shared_folder

Ends with 77, which ctest shows as skipped, without the folder.
"""

import collections
import json
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "structure"))
sys.dont_write_bytecode = True

# pylint: disable=wrong-import-position
import service_model
import structure

DATA = Path(__file__).resolve().parents[1] / "data/model"
FACTS = Path(sys.argv[1], "facts") if len(sys.argv) == 2 and sys.argv[1] else None


def read_json(path):
    return json.loads(path.read_text(encoding="utf-8"))


class Facts(unittest.TestCase):
    def test_the_service_model_is_the_newest(self):
        with tempfile.TemporaryDirectory() as folder:
            adopted = Path(folder, "tests/data/model/service.json")
            adopted.parent.mkdir(parents=True)
            service_model.adopt(Path(folder), FACTS / "ecs-newest.json")
            self.assertEqual(read_json(DATA / "service.json"), read_json(adopted))

    def test_no_rule_is_missing_and_none_is_added(self):
        def rules(path):
            return collections.Counter((fact["shape"], fact["member"], fact["rule"], fact["origin"])
                                       for fact in read_json(path))

        copied, facts = rules(DATA / "rules.json"), rules(FACTS / "constraints.json")
        self.assertEqual(facts - copied, collections.Counter())
        self.assertEqual(copied - facts, collections.Counter())

    def test_the_operations_of_a_family_are_those_of_the_facts(self):
        facts = read_json(FACTS / "families.json")
        facts = facts.get("families", facts)
        for family, copied in read_json(DATA / "families.json").items():
            with self.subTest(family):
                if family in facts:
                    self.assertEqual(set(copied["operations"]), set(facts[family]["operations"]))

    def test_a_family_may_include_those_that_it_depends_on(self):
        facts = read_json(FACTS / "families.json")
        self.assertEqual(list(structure.FAMILIES), facts["build_order"])
        for family, fact in facts["families"].items():
            with self.subTest(family):  # All need the errors, which are in the family common.
                allowed = structure.FAMILIES[family] - {"common"}
                self.assertEqual(allowed, set(fact["depends_on"]) - {"common"})

    def test_operations_that_may_be_repeated_pages_and_failures_are_those_of_the_facts(self):
        answers = {"yes": "yes", "yes in effect": "in_effect", "no": "no", "not said": "unknown",
                   "with clientToken": "with_token", "with containerInstanceArn": "with_arn"}
        keys = {"input_token": "in", "output_token": "out", "page_size": "size", "result": "items"}
        copied = read_json(DATA / "operations.json")
        for name, fact in read_json(FACTS / "semantics.json")["operations"].items():
            with self.subTest(name):
                copy = copied[name]
                self.assertEqual(copy["readonly"], fact["readonly"])
                self.assertEqual(copy["idempotent"], answers[fact["idempotency"]["answer"]])
                self.assertEqual(copy.get("failures"), fact.get("partial_success", {}).get("member"))
                pages = {keys.get(key, key): value for key, value in fact.get("pagination", {}).items()}
                self.assertEqual(copy.get("pages", {}), pages)

    def test_a_batch_is_a_list_with_a_documented_size(self):
        sizes = {(fact["shape"], fact["member"]) for fact in read_json(FACTS / "constraints.json")
                 if fact["rule"] == "listSize" and fact["confidence"] == "high"}
        operations = read_json(FACTS / "semantics.json")["operations"]
        for name, copy in read_json(DATA / "operations.json").items():
            with self.subTest(name):
                if "batch" in copy:
                    self.assertIn((operations[name]["input"], copy["batch"]), sizes)
                elif copy["readonly"] and "failures" in copy:
                    self.assertFalse([one for one in sizes if one[0] == operations[name]["input"]
                                      and one[1] not in ("include", "tags")])


if __name__ == "__main__":
    if FACTS is None:
        print("SKIPPED: the folder with facts/ isn't given")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
