#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""compare must be able to fail: each difference that it reports, planted into what it wrote itself."""

import contextlib
import json
import sys
import tempfile
import unittest
from pathlib import Path
from unittest import mock

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "structure"))
sys.dont_write_bytecode = True

# pylint: disable=wrong-import-position
import rules as rules_of_model
import service_model
import skeleton as skeleton_module
import structure
from cases import Cases
from comparison import Comparison
from declarations import Declarations, arguments, compact
from skeleton import Skeleton

PROJECT = Path(__file__).resolve().parents[2]
COMMON = ["AccessDeniedException", "ClientException", "InvalidParameterException", "ServerException"]

MODEL = {
    "metadata": {"targetPrefix": "Service_1"},
    "operations": {
        "AskCat": {"input": "AskCatRequest", "output": "AskCatResponse", "errors": [*COMMON, "CatAsleep"]},
    },
    "shapes": {
        "AskCatRequest": {
            "type": "structure",
            "required": ["question"],
            "members": {
                "question": {"shape": "Text"},
                "namespace": {"shape": "String"},
                "token": {"shape": "String", "idempotencyToken": True},
                "lives": {"shape": "Lives"},
            },
        },
        "AskCatResponse": {"type": "structure", "members": {"cats": {"shape": "Cats"}}},
        "Cat": {
            "type": "structure",
            "members": {"mood": {"shape": "Mood"}, "weights": {"shape": "Weights"}, "any": {"shape": "Any"}},
        },
        "Cats": {"type": "list", "member": {"shape": "Cat"}},
        "CatAsleep": {"type": "structure", "exception": True, "members": {"message": {"shape": "String"}}},
        "Any": {"type": "structure", "document": True, "members": {}},
        "Lives": {"type": "integer", "min": 1, "max": 9},
        "Mood": {"type": "string", "enum": ["GOOD", "very-bad", "FAILED"]},
        "String": {"type": "string"},
        "Text": {"type": "string", "min": 1, "max": 64, "pattern": "[a-z]+"},
        "Weights": {"type": "map", "key": {"shape": "String"}, "value": {"shape": "Double"}},
        "Double": {"type": "double"},
    },
}
FAMILIES = {"cats": {"operations": ["AskCat"], "structures": ["Cat"]}}
RULES = [
    {"shape": "AskCatRequest", "member": "namespace", "rule": "onlyWhen", "when": "lives is 9", "direction": "in",
     "unless": [{"member": "lives", "is": [9]}]},
    {"shape": "AskCatRequest", "member": "token", "rule": "length", "max": 36, "direction": "in"},
    {"shape": "AskCatRequest", "member": "lives", "rule": "default", "value": 9, "direction": "in",
     "documented_only": "default"},
]
HEADER = "include/ecswire/ecs/cats/ask_cat.hpp"


class Bench(unittest.TestCase):
    """A project in a temporary folder."""

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.project = Path(folder.name)
        for path, text in (
            ("tests/data/model/families.json", json.dumps(FAMILIES)),
            ("tests/data/model/rules.json", json.dumps(RULES)),
            ("tests/data/model/service.json", json.dumps(MODEL)),
            ("include/ecswire/ecs/detail/hide_macros.hpp", "#undef FAILED\n"),
        ):
            self.put(path, text)
        self.model = json.loads(json.dumps(MODEL))

    def put(self, path, text):
        (self.project / path).parent.mkdir(parents=True, exist_ok=True)
        (self.project / path).write_text(text, encoding="utf-8")

    def text(self, path=HEADER):
        return (self.project / path).read_text(encoding="utf-8")

    def change(self, old, new, path=HEADER):
        self.assertIn(old, self.text(path))
        self.put(path, self.text(path).replace(old, new))

    def comparison(self, family=None):
        self.put("tests/data/model/service.json", json.dumps(self.model))
        return comparison_of(self.project, family)

    def write(self):
        write_all(self.project)
        self.change("UNWRITTEN", "written")

    def differences(self, family="cats"):
        return self.comparison(family).differences()

    def differs(self, *parts):
        found = self.differences()
        self.assertEqual(len(found), 1, found)
        for part in parts:
            self.assertIn(part, found[0])


def comparison_of(project, family=None):
    model = service_model.load(project)
    rules = rules_of_model.load(project, model)
    path = project / "tests/data/model/operations.json"
    operations = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    skeleton = Skeleton(model, rules, operations, "v1", service_model.hidden_macros(project))
    return Comparison(model, rules, skeleton, Declarations(project), family)


def write_all(project):
    comparison = comparison_of(project)
    for header in comparison.missing_headers():
        path = project / comparison.skeleton.path(header)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(comparison.skeleton.header(header), encoding="utf-8")


class Skeletons(Bench):
    def test_everything_is_missing_at_first(self):
        missing = self.comparison("cats").missing()
        self.assertEqual(len(missing), 1)
        self.assertIn(HEADER, missing[0])

    def test_what_is_written_has_no_difference_but_what_a_person_has_to_write(self):
        write_all(self.project)
        self.assertTrue(all("unwritten" in one for one in self.differences()))
        self.change("UNWRITTEN", "written")
        self.assertEqual(self.differences(), [])
        self.assertEqual(self.comparison("cats").missing(), [])
        self.assertIn("structures: 3 of 3", self.comparison("cats").summary())

    def test_headers_have_what_the_model_and_the_rules_say(self):
        self.write()
        code = compact(self.text())
        for part in (
            'traits(wire_name<&AskCatRequest::namespace_>("namespace"),idempotency_token<&AskCatRequest::token>)',
            'wire_name<Mood::very_bad>("very-bad")',
            'member<&AskCatRequest::question>(required,length(1,64),pattern("[a-z]+",ascii_lower))',
            "member<&AskCatRequest::namespace_>(forbidden_when<&AskCatRequest::lives>(is_not(9)))",
            "member<&AskCatRequest::lives>(range(1,9))",
            "std::optional<std::map<std::string,double>>weights{};",
            "std::optional<boost::json::value>any{};",
            "using error_types=ecs_errors<CatAsleep>;",
            "#include<ecswire/ecs/detail/hide_macros.hpp>",
            "#include<boost/json/value.hpp>",
            "#include<ecswire/constraints/pattern.hpp>",
        ):
            self.assertIn(part, code)

    def test_a_rule_of_one_shape_is_left_to_a_person(self):
        self.put("tests/data/model/rules.json", json.dumps([
            {"shape": "Cat", "member": "mood", "rule": "listRule", "by_hand": "good_mood", "direction": "out"}]))
        write_all(self.project)
        self.assertIn("// UNWRITTEN: mood listRule", self.text())
        self.assertIn("no member has the constraint good_mood", "".join(self.differences()))
        self.assertIn("rules enforced: 0 of 1", self.comparison("cats").summary())
        self.change("return constraints(", "return constraints(member<&Cat::mood>(good_mood), ")
        self.assertNotIn("good_mood", "".join(self.differences()))

    def test_each_enforced_rule_has_a_case_that_meets_it_and_one_that_violates_it(self):
        self.assertEqual(list(self.comparison("cats").untried()), [])
        self.put("tests/data/model/rules.json", json.dumps([
            {"shape": "Cat", "member": "mood", "rule": "listRule", "by_hand": "good_mood", "direction": "out"},
            {"shape": "Cat", "member": "weights", "rule": "unheardOf", "direction": "out"},
            {"shape": "Cat", "member": "any", "rule": "default", "documented_only": "default"}]))
        found = list(self.comparison("cats").untried())
        self.assertEqual(len(found), 2, found)
        self.assertIn("cases_by_hand.py: Cat: the rule listRule of mood", found[0])
        self.assertIn("cases.py: Cat: the rule unheardOf of weights", found[1])

    def test_a_case_on_one_side_of_a_rule_is_not_enough(self):
        model = service_model.load(self.project)
        facts = [{"shape": "Cat", "member": "mood", "rule": "required"}]
        cases = Cases(model, facts)
        self.assertEqual(cases.untried(), [])
        cases = Cases(model, facts)
        cases.bad = cases.each = lambda *_: None
        self.assertEqual(cases.untried(), facts)

    def test_a_member_that_the_model_has_as_a_string_may_be_an_enumeration(self):
        self.put("tests/data/model/rules.json", json.dumps([
            {"shape": "AskCatRequest", "member": "namespace", "rule": "enum", "values": ["A", "B"],
             "type": "Space", "direction": "in"}]))
        self.write()
        self.assertIn("std::optional<open_enum<Space>> namespace_{};", self.text())
        self.assertIn("member<&AskCatRequest::namespace_>(open_values)", self.text())
        self.assertEqual(self.differences(), [])


class Differences(Bench):
    def setUp(self):
        super().setUp()
        self.write()

    def shape(self, name):
        return self.model["shapes"][name]

    def test_members(self):
        self.shape("Cat")["members"]["name"] = {"shape": "Text"}
        self.differs("Cat lacks name. Insert behind any", "std::optional<std::string> name{};", "length(1, 64)")

    def test_members_that_are_gone(self):
        del self.shape("Cat")["members"]["any"]
        self.differs("Cat has any, which is not in the model")

    def test_types(self):
        self.shape("Lives")["type"] = "long"
        self.differs("lives is std::int32_t. Make it std::optional<std::int64_t>.")

    def test_order(self):
        members = self.shape("Cat")["members"]
        self.shape("Cat")["members"] = dict(reversed(members.items()))
        self.differs("another order", "any, weights, mood")

    def test_values(self):
        self.shape("Mood")["enum"] += ["half-bad"]
        self.differs("Mood lacks the value half-bad", 'wire_name<Mood::half_bad>("half-bad")')

    def test_values_that_are_gone(self):
        self.shape("Mood")["enum"].remove("GOOD")
        self.differs("Mood has the value GOOD")

    def test_required(self):
        self.shape("Cat")["required"] = ["mood"]
        self.differs("mood lacks constraints", "member<&Cat::mood>(required)")

    def test_not_required(self):
        self.shape("AskCatRequest")["required"] = []
        self.differs("question is not required in the model")

    def test_bounds(self):
        self.shape("Lives")["max"] = 12
        self.differs("lives lacks constraints", "range(1, 12)")

    def test_documented_rules(self):
        self.change("length(at_most(36))", "length(at_most(37))")
        self.differs("token lacks constraints", "length(at_most(36))")

    def test_traits(self):
        self.shape("Mood")["sensitive"] = True
        self.differs("Cat lacks a trait", "sensitive<&Cat::mood>")

    def test_unions(self):
        self.shape("Cat")["union"] = True
        found = self.differences()
        self.assertIn("unknown_union_member unknown_member{};", found[0])
        self.assertIn("union_shape", found[1])

    def test_traits_that_are_gone(self):
        del self.shape("AskCatRequest")["members"]["token"]["idempotencyToken"]
        self.differs("has a trait", "idempotency_token<&AskCatRequest::token>")

    def test_descriptions(self):
        self.change("(mood, weights, any)", "(mood, any)")
        self.differs("Cat is described with other members")

    def test_errors(self):
        self.model["operations"]["AskCat"]["errors"] = [*COMMON, "CatGone"]
        self.shape("CatAsleep")["exception"] = True
        found = self.differences()
        self.assertIn("AskCat lacks the error CatGone", found[0])
        self.assertIn("AskCat has the error CatAsleep", found[1])

    def test_names_of_operations(self):
        self.change('name = "AskCat"', 'name = "Ask"')
        self.differs("its name is Ask")

    def test_traits_of_operations(self):
        self.put("tests/data/model/operations.json", json.dumps({
            "AskCat": {"readonly": True, "failures": "cats"}}))
        found = self.differences()
        self.assertIn("static constexpr bool idempotent = true;", found[0])
        self.assertIn("static constexpr auto failures = &AskCatResponse::cats;", found[1])

    def test_batches(self):
        """A batch has as many elements as the list may have, but no more than a page."""
        self.put("tests/data/model/rules.json", json.dumps([*RULES, {
            "shape": "AskCatRequest", "member": "question", "rule": "listSize", "max": 100, "direction": "in",
            "documented_only": "listSize"}]))
        self.put("tests/data/model/operations.json", json.dumps({"AskCat": {"readonly": False, "batch": "question"}}))
        found = self.differences()
        self.assertIn("static constexpr auto batch_key = &AskCatRequest::question;", found[0])
        self.assertIn("static constexpr std::size_t max_batch = 100;", found[1])
        self.put("tests/data/model/operations.json", json.dumps({
            "AskCat": {"readonly": False, "batch": "question",
                       "pages": {"in": "x", "out": "x", "size": "x", "items": "x", "max": 10}}}))
        self.assertIn("static constexpr std::size_t max_batch = 10;", self.differences()[1])

    def test_traits_of_operations_that_are_too_much(self):
        self.change('name = "AskCat";', 'name = "AskCat";\n    static constexpr bool idempotent = true;\n'
                    '    static constexpr std::size_t max_batch = 100;')
        found = self.differences()
        self.assertIn("has a trait that operations.json doesn't give it. Remove it:\n"
                      "    static constexpr bool idempotent=true;", found[0])
        self.assertIn("static constexpr std::size_t max_batch=100;", found[1])

    def test_too_much(self):
        self.put("include/ecswire/ecs/cats/dog.hpp",
                 "struct Dog {\n    std::optional<bool> barks{};\n};\nBOOST_DESCRIBE_STRUCT(Dog, (), (barks))\n")
        self.put("include/ecswire/ecs/cats/feeding.hpp",
                 "struct feeding_state {\n    bool done{};\n};\nBOOST_DESCRIBE_STRUCT(feeding_state, (), (done))\n")
        found = self.comparison().differences()
        self.assertEqual(found, ["include/ecswire/ecs/cats/dog.hpp: Dog is not in the model. Remove it."])

    def test_a_new_operation(self):
        self.model["operations"]["PetCat"] = {"input": "AskCatRequest", "output": "PetCatResponse",
                                              "errors": COMMON}
        self.shape("Cat")["type"] = "structure"
        self.model["shapes"]["PetCatResponse"] = {"type": "structure", "members": {}}
        missing = self.comparison().missing()
        self.assertTrue(any("PetCat" in one for one in missing), missing)


class Parsing(unittest.TestCase):
    def test_arguments(self):
        self.assertEqual(arguments('a, b(c, d), e<f, g>(h), "i, j"'),
                         ["a", "b(c,d)", "e<f,g>(h)", '"i, j"'])

    def test_botocore(self):
        """botocore's own form: operations with shapes, documentation, more keys than are kept."""
        data = json.loads(json.dumps(MODEL))
        operation = data["operations"]["AskCat"]
        for key in ("input", "output"):
            operation[key] = {"shape": operation[key]}
        operation["errors"] = [{"shape": name, "documentation": "x"} for name in operation["errors"]]
        data["shapes"]["Cat"]["documentation"] = "x"
        with tempfile.TemporaryDirectory() as folder:
            project = Path(folder)
            (project / "tests/data/model").mkdir(parents=True)
            (project / "new.json").write_text(json.dumps(data), encoding="utf-8")
            service_model.adopt(project, project / "new.json")
            adopted = json.loads((project / "tests/data/model/service.json").read_text(encoding="utf-8"))
            self.assertEqual(adopted["operations"], MODEL["operations"])
            self.assertEqual(adopted["shapes"]["Cat"], MODEL["shapes"]["Cat"])


class Facts(unittest.TestCase):
    def test_each_rule_is_enforced_written_by_hand_or_documented_for_a_known_reason(self):
        folder = PROJECT / "tests/data/model"
        facts = json.loads((folder / "rules.json").read_text(encoding="utf-8"))
        reasons = json.loads((folder / "documented_only.json").read_text(encoding="utf-8"))
        used = {fact["documented_only"] for fact in facts if "documented_only" in fact}
        self.assertEqual(used, set(reasons))
        for fact in facts:
            self.assertLessEqual(("documented_only" in fact) + ("by_hand" in fact), 1, fact)
            if fact.get("confidence") == "low" and "if" not in fact and "type" not in fact:
                self.assertEqual(fact.get("documented_only"), "low_confidence", fact)

    def test_a_family_may_include_those_whose_shapes_its_own_have(self):
        model = service_model.load(PROJECT)
        arrows = {family: set() for family in structure.FAMILIES}
        for name, (family, _) in model.header_of.items():
            for member in model.members(name).values() if model.is_structure(name) else ():
                leaf = model.leaf(member["shape"])
                arrows[family] |= {model.header_of[leaf][0]} if leaf in model.header_of else set()
        for family, allowed in structure.FAMILIES.items():
            with self.subTest(family):  # All need the errors, which are in the family common.
                self.assertEqual(allowed - {"common"}, arrows[family] - {family, "common"})


class WholeService(unittest.TestCase):
    def test_what_is_written_of_the_whole_service_is_what_the_model_says(self):
        """Unformatted, which takes a second instead of many."""
        with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
            stack.enter_context(mock.patch.object(skeleton_module, "format_code", lambda text: text))
            project = Path(folder)
            (project / "tests/data").mkdir(parents=True)
            (project / "tests/data/model").symlink_to(PROJECT / "tests/data/model")
            macros = Path("include/ecswire/ecs/detail/hide_macros.hpp")
            (project / macros).parent.mkdir(parents=True)
            (project / macros).symlink_to(PROJECT / macros)
            write_all(project)
            differences = [one for one in comparison_of(project).differences() if "unwritten" not in one]
            self.assertEqual(differences, [])


if __name__ == "__main__":
    unittest.main()
