#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Holds the JSON Schemas of all operations to the samples of their requests and responses.

    schemas_test.py print_schemas shared_folder

Ends with 77, which ctest shows as skipped, without python3-jsonschema. Without the folder, only the schemas
themselves are checked.
"""

import copy
import json
import subprocess
import sys
import unittest
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT / "tests/schema/agreement"))
sys.dont_write_bytecode = True

try:
    import jsonschema
except ImportError:
    print("SKIPPED: python3-jsonschema isn't installed")
    sys.exit(77)

# pylint: disable=wrong-import-position
from schema_agreement import SCHEMA_VERSION, for_python

PROGRAM = sys.argv[1]
SAMPLES = Path(sys.argv[2], "samples/ecs") if len(sys.argv) > 2 and sys.argv[2] else None

# The samples that aren't valid, with the reason and the error.
EXCEPTIONS = {
    # The documentation requires a target type beside a target ID that isn't an ARN.
    "DeleteAttributes.sdk-example-1.response.json": "$.attributes[0] required",
}


def read_samples():
    for path in sorted(SAMPLES.iterdir()) if SAMPLES else ():
        operation, kind = path.name.split(".")[0], path.stem.split(".")[-1]
        if path.suffix in (".json", ".http") and kind in ("request", "response"):
            text = path.read_text(encoding="utf-8")
            yield path.name, operation, kind, json.loads(text.split("\n\n", 1)[1] if path.suffix == ".http" else text)


def without_null(value):
    """The document without members that are null, which the library reads as absent ones."""
    if isinstance(value, dict):
        return {name: without_null(member) for name, member in value.items() if member is not None}
    return [without_null(element) for element in value] if isinstance(value, list) else value


class Schemas(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        printed = subprocess.run([PROGRAM], stdout=subprocess.PIPE, encoding="utf-8", check=True).stdout
        cls.schemas = json.loads(printed)
        cls.validators = {
            (operation, kind): SCHEMA_VERSION(for_python(schema))
            for operation, both in cls.schemas.items() for kind, schema in both.items()}

    def test_every_operation_has_schemas_that_are_valid(self):
        model = json.loads((PROJECT / "tests/data/model/service.json").read_text(encoding="utf-8"))
        self.assertEqual(set(self.schemas), set(model["operations"]))
        for (operation, kind), validator in self.validators.items():
            with self.subTest(operation=operation, kind=kind):
                validator.check_schema(validator.schema)

    def test_every_schema_has_every_member_of_the_model(self):
        model = json.loads((PROJECT / "tests/data/model/service.json").read_text(encoding="utf-8"))
        for operation, fact in model["operations"].items():
            for kind, shape in (("request", fact["input"]), ("response", fact["output"])):
                for name, definition in self.schemas[operation][kind]["$defs"].items():
                    if model["shapes"].get(name, {}).get("type") == "structure":
                        with self.subTest(operation=operation, shape=name):
                            self.assertEqual(set(definition.get("properties", {})),
                                             set(model["shapes"][name]["members"]))
                self.assertIn(shape, self.schemas[operation][kind]["$defs"])

    def test_the_samples_are_valid_but_for_listed_ones(self):
        count = 0
        for name, operation, kind, document in read_samples():
            with self.subTest(name):
                errors = [f"{error.json_path} {error.validator}"
                          for error in self.validators[operation, kind].iter_errors(without_null(document))]
                self.assertEqual("; ".join(errors), EXCEPTIONS.get(name, ""))
                count += 1
        print(f"{count} samples were validated by {len(self.validators)} schemas")

    def test_a_sample_with_a_member_of_another_type_is_invalid(self):
        count = 0
        for name, operation, kind, document in read_samples():
            known = self.schemas[operation][kind]["$defs"]
            for member in document:
                shape = self.schemas[operation][kind]["$ref"].rsplit("/", 1)[1]
                if member not in known[shape].get("properties", {}):
                    continue
                changed = copy.deepcopy(document)
                changed[member] = [[1]]
                with self.subTest(sample=name, member=member):
                    self.assertFalse(self.validators[operation, kind].is_valid(changed))
                count += 1
        print(f"{count} samples with a member of another type were rejected")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
