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


if __name__ == "__main__":
    if FACTS is None:
        print("SKIPPED: the folder with facts/ isn't given")
        sys.exit(77)
    unittest.main(argv=sys.argv[:1])
