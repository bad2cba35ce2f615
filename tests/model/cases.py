#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""cases.py PROJECT OUTPUT: writes values at and beyond the bounds of each enforced rule, as JSON

Each case names a shape, a value of it, who sends it, and a violation ("/clientToken length") that must be
among those found, or must not. They come from the service model and rules.json, and those of rules of one
shape from cases_by_hand.py, so that a test can hold the constraints of the headers to them.
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.dont_write_bytecode = True

# pylint: disable=wrong-import-position
import service_model
from cases_by_hand import CASES as BY_HAND

UNKNOWN = "surely-not-a-value"
# The rules whose cases of the model are made from the records of rules.json.
HANDLED_OF_MODEL = ("listSize", "oneOf")


class Cases:
    """Collects cases; `model` is the service model and `facts` the records of rules.json."""

    def __init__(self, model, facts):
        self.model = model
        self.facts = [fact for fact in facts if fact["shape"] in model.shapes]
        self.cases = []
        self._tried = {}  # {id of a fact: whether its violation must be found, for each of its cases}
        self._fact = None  # whose cases are added; none: that of the model at the place of the violation

    # --- values -----------------------------------------------------------------------------------------

    def value(self, name, depth=0):
        """The least JSON of a shape that its type and bounds allow."""
        shape = self.model.shapes[name]
        kind = shape["type"]
        if "enum" in shape:
            return shape["enum"][0]
        if kind == "structure":
            return {} if self.model.is_document(name) else self.instance(name, depth + 1)
        if kind == "list":
            return [self.value(shape["member"]["shape"], depth)] * (shape.get("min") or 0)
        if kind == "map":
            return {}
        if kind == "boolean":
            return True
        if kind == "string":
            return "a" * max(1, shape.get("min", 1))
        return shape.get("min", 1)

    def instance(self, structure, depth=0):
        """A structure with its required members alone."""
        required = self.model.shapes[structure].get("required", []) if depth < 8 else []
        return {one: self.value(self.shape_of(structure, one), depth) for one in required}

    def shape_of(self, structure, member):
        return self.model.members(structure)[member]["shape"]

    def some(self, structure, member):
        """A value of a member that is there: of a list, with one element."""
        name = self.shape_of(structure, member)
        shape = self.model.shapes[name]
        if shape["type"] == "list":
            return [self.value(shape["member"]["shape"])]
        return self.value(name)

    # --- cases ------------------------------------------------------------------------------------------

    def add(self, structure, members, violation, found, origin="user"):
        value = {**self.instance(structure), **members}
        value = {name: one for name, one in value.items() if one is not None}
        self.cases.append({"shape": structure, "value": value, "origin": origin,
                           "violation": violation, "found": found})
        for fact in [self._fact] if self._fact else self.of_place(structure, violation):
            self._tried.setdefault(id(fact), set()).add(found)

    def of_place(self, structure, violation):
        """The unconditional facts that a violation of the model's own rules is about."""
        pointer, rule = violation.split(" ")
        _, member, *of_element = pointer.split("/")
        if rule == "length" and not of_element and self.is_list(structure, member):
            rule = "listSize"
        return [fact for fact in self.facts
                if (fact["shape"], fact["member"], fact["rule"]) == (structure, member, rule) and "if" not in fact]

    def good(self, structure, members, violation):
        self.add(structure, members, violation, False)

    def bad(self, structure, members, violation):
        self.add(structure, members, violation, True)

    def shapes(self):
        """The structures that have cases."""
        return {case["shape"] for case in self.of_all()}

    def of_all(self):
        self.cases = []
        for name in self.model.shapes:
            if self.model.is_structure(name) and not self.model.is_document(name):
                for member in self.model.members(name):
                    self.of_model(name, member)
        for fact in self.enforced():
            self._fact = fact
            handler = getattr(self, "of_" + fact["rule"].lower(), None)
            if "by_hand" in fact:
                self.of_rule_by_hand(fact)
            elif handler and (fact.get("origin") != "model" or fact["rule"] in HANDLED_OF_MODEL) \
                    and fact["member"] in ("*", *self.model.shapes[fact["shape"]]["members"]):
                handler(fact["shape"], fact["member"], fact)
        self._fact = None
        return self.cases

    def enforced(self):
        return [fact for fact in self.facts if "documented_only" not in fact]

    def untried(self):
        """The enforced facts that lack a case whose violation must be found, or one where it must not."""
        self.of_all()
        return [fact for fact in self.enforced() if self._tried.get(id(fact)) != {True, False}]

    def of_rule_by_hand(self, fact):
        if fact["by_hand"] in BY_HAND:
            for group in BY_HAND[fact["by_hand"]](fact).all():
                for found, values in ((False, group.good), (True, group.bad)):
                    for members in values:
                        self.add(group.shape, members, group.violation, found, group.origin)

    def of_model(self, structure, member):
        if member in self.model.shapes[structure].get("required", []):
            self.bad(structure, {member: None}, f"/{member} required")
            self.good(structure, {}, f"/{member} required")
        name = self.shape_of(structure, member)
        shape = self.model.shapes[name]
        if shape["type"] == "list":
            if self.model.leaf(name) != "Tag":
                self.sizes(structure, member, shape)
            self.scalar(structure, member, self.model.shapes[shape["member"]["shape"]], True)
        else:
            self.scalar(structure, member, shape, False)

    def scalar(self, structure, member, shape, in_list):
        if "enum" in shape:
            allowed = [one for one in shape["enum"] if one in self.allowed(structure, member, shape["enum"])]
            self.values(structure, member, allowed, "enum", in_list)
        elif shape["type"] == "string":
            self.lengths(structure, member, shape, "a", in_list)
            if "pattern" in shape:
                self.each(structure, member, "a", "pattern", False, in_list)
                self.each(structure, member, "a\n", "pattern", True, in_list)
        elif shape["type"] in ("integer", "long", "double", "float"):
            self.numbers(structure, member, shape, in_list)

    def allowed(self, structure, member, values):
        """Those of an enumeration's values that the documented rules allow in any case."""
        for fact in self.facts:
            narrows = fact["rule"] in ("enum", "mustBe") and not {"if", "documented_only"} & set(fact)
            if narrows and (fact["shape"], fact["member"]) == (structure, member):
                values = [one for one in values if one in fact.get("values", [fact.get("value")])]
        return values

    def each(self, structure, member, value, violation, found, in_list):
        members = {member: [value] if in_list else value}
        self.add(structure, members, f"/{member}{'/0' if in_list else ''} {violation}", found)

    def lengths(self, structure, member, fact, character, in_list):
        for size, found in around(fact):
            self.each(structure, member, character * size, "length", found, in_list)

    def numbers(self, structure, member, fact, in_list):
        step = 0.1 if isinstance(fact.get("max", fact.get("min")), float) else 1
        for key, sign in (("min", -1), ("max", 1)):
            if key in fact and abs(fact[key]) < 2**31 - 1:
                self.each(structure, member, fact[key], "range", False, in_list)
                self.each(structure, member, fact[key] + sign * step, "range", True, in_list)

    def values(self, structure, member, values, violation, in_list, unknown=UNKNOWN):
        for value in values:
            self.each(structure, member, value, violation, False, in_list)
        self.each(structure, member, unknown, violation, True, in_list)

    def sizes(self, structure, member, fact):
        element = self.model.shapes[self.shape_of(structure, member)]["member"]["shape"]
        for size, found in around(fact):
            self.add(structure, {member: [self.value(element)] * size}, f"/{member} length", found)

    def is_list(self, structure, member):
        return self.model.shapes[self.shape_of(structure, member)]["type"] == "list"

    # --- documented rules, one function for each ----------------------------------------------------------

    def of_length(self, structure, member, fact):
        character = "a"
        if fact.get("unit") == "bytes":
            self.bad(structure, {member: "é" * (fact["max"] // 2 + 1)}, f"/{member} length")
        self.lengths(structure, member, fact, character, self.is_list(structure, member))

    def of_required(self, structure, member, _fact):
        self.bad(structure, {member: None}, f"/{member} required")
        self.good(structure, {member: self.some(structure, member)}, f"/{member} required")

    def of_listsize(self, structure, member, fact):
        if self.model.leaf(self.shape_of(structure, member)) == "Tag":
            self.of_limit(structure, member, fact)
        elif fact.get("origin") != "model":
            self.sizes(structure, member, fact)

    def of_limit(self, structure, member, fact):
        tags = [{"key": f"k{i}"} for i in range(fact["max"] + 1)]
        reserved = [{"key": f"aWs:{i}"} for i in range(9)]
        self.good(structure, {member: tags[1:]}, f"/{member} length")
        self.good(structure, {member: tags[1:] + reserved}, f"/{member} length")
        self.bad(structure, {member: tags}, f"/{member} length")

    def of_unique(self, structure, member, fact):
        element = self.model.leaf(self.shape_of(structure, member))
        one, other = ({**self.value(element), fact["by"]: key} for key in ("a", "b"))
        self.good(structure, {member: [one, other]}, f"/{member}/1/{fact['by']} uniqueItems")
        self.bad(structure, {member: [one, one]}, f"/{member}/1/{fact['by']} uniqueItems")

    def of_range(self, structure, member, fact):
        self.numbers(structure, member, fact, self.is_list(structure, member))
        if fact.get("applies") == "request":
            self.add(structure, {member: fact["min"] - 1}, f"/{member} range", False, "service")

    def of_characters(self, structure, member, fact):
        for text, found in (("a", False), ("~" if "ASCII" in fact["set"] else "a0", False), ("a b\t", True),
                            ("aé", True)):
            self.add(structure, {member: text}, f"/{member} pattern", found)

    def of_enum(self, structure, member, fact):
        in_list = self.is_list(structure, member)
        if "type" in fact:
            self.add(structure, {member: UNKNOWN}, f"/{member} enum", False, "service")
        elif "if" in fact:
            for condition in fact["if"]:
                given = self.meeting(structure, condition)
                for value in fact["values"]:
                    self.good(structure, {**given, member: value}, f"/{member} enum")
                self.bad(structure, {**given, member: UNKNOWN}, f"/{member} enum")
        else:
            is_enum = self.model.is_enum(self.model.leaf(self.shape_of(structure, member)))
            others = set(self.model.shapes[self.model.leaf(self.shape_of(structure, member))].get("enum", []))
            unknown = sorted(others - set(fact["values"]))[0] if is_enum else UNKNOWN
            self.values(structure, member, fact["values"], "enum", in_list, unknown)
            members = {member: [unknown] if in_list else unknown}
            self.add(structure, members, f"/{member}{'/0' if in_list else ''} enum", False, "service")

    def of_mustbe(self, structure, member, fact):
        other = {bool: False, int: 80}.get(type(fact["value"]))
        if other is None:
            name = self.shape_of(structure, member)
            listed = [one for one in self.model.shapes[name].get("enum", [UNKNOWN]) if one != fact["value"]]
            other = listed[0] if listed else None
        for condition in fact.get("if", [None]):
            given = self.meeting(structure, condition) if condition else {}
            self.good(structure, {**given, member: fact["value"]}, f"/{member} enum")
            if other is not None:
                self.bad(structure, {**given, member: other}, f"/{member} enum")
            if fact.get("given"):
                self.bad(structure, {**given, member: None}, f"/{member} required")

    def of_forbiddenvalue(self, structure, member, fact):
        for value in fact["values"]:
            self.bad(structure, {member: value}, f"/{member} forbiddenValues")
        self.good(structure, {member: self.some(structure, member)}, f"/{member} forbiddenValues")

    def of_requiredwhen(self, structure, member, fact):
        some = self.some(structure, member)
        for condition in fact.get("if", []):
            given = self.meeting(structure, condition)
            self.bad(structure, {**given, member: None}, f"/{member} required")
            self.good(structure, {**given, member: some}, f"/{member} required")
        for condition in fact.get("unless", []):
            sibling = condition["member"].split(".")[0]
            self.bad(structure, {sibling: None, member: None}, f"/{member} required")
            self.good(structure, {sibling: None, member: some}, f"/{member} required")

    def of_requires(self, structure, member, fact):
        for condition in fact.get("if", [{"member": member, "given": True}]):
            given = self.meeting(structure, condition)
            other = fact["other"]
            self.bad(structure, {**given, other: None}, f"/{other} required")
            self.good(structure, {**given, other: self.some(structure, other)}, f"/{other} required")

    def of_forbiddenwhen(self, structure, member, fact):
        some = self.some(structure, member)
        for condition in fact["if"]:
            given = self.meeting(structure, condition)
            self.bad(structure, {**given, member: some}, f"/{member} forbidden")
            self.good(structure, {**given, member: None}, f"/{member} forbidden")
            self.good(structure, {condition["member"]: None, member: some}, f"/{member} forbidden")

    of_unsupportedon = of_forbiddenwhen

    def of_onlywhen(self, structure, member, fact):
        some = self.some(structure, member)
        for condition in fact["unless"]:
            self.good(structure, {**self.meeting(structure, condition), member: some}, f"/{member} forbidden")
            missing = self.missing(structure, condition)
            self.bad(structure, {**missing, member: some}, f"/{member} forbidden")
            self.good(structure, {condition["member"]: None, member: some}, f"/{member} forbidden")

    def of_exclusive(self, structure, member, fact):
        some = self.some(structure, member)
        others = fact["other"] if isinstance(fact["other"], list) else [fact["other"]]
        self.good(structure, {member: some, **dict.fromkeys(others)}, f"/{member} exclusive")
        for other in others:
            self.bad(structure, {member: some, other: self.some(structure, other)}, f"/{member} exclusive")

    def of_oneof(self, structure, _member, fact):
        group = fact["group"]
        violation = " union" if "exactly" in fact else f"/{group[0]} oneOf"
        for one in group:
            self.good(structure, {**dict.fromkeys(group), one: self.some(structure, one)}, violation)
        if "at_least" in fact or "exactly" in fact:
            self.bad(structure, dict.fromkeys(group), violation)
        if "exactly" in fact:
            self.bad(structure, {UNKNOWN: True}, violation)
            self.add(structure, {UNKNOWN: True}, violation, False, "service")
        if ("at_most" in fact or "exactly" in fact) and len(group) > 1:
            self.bad(structure, {one: self.some(structure, one) for one in group[:2]}, violation)

    def of_rangeby(self, structure, member, fact):
        for value, (low, high) in fact["ranges"].items():
            given = {fact["by"]: value}
            for number, found in ((low - 1, True), (low, False), (high, False), (high + 1, True)):
                self.add(structure, {**given, member: number}, f"/{member} range", found)

    def of_prefix(self, structure, member, fact):
        self.good(structure, {member: fact["prefix"] + "a"}, f"/{member} prefix")
        self.bad(structure, {member: "a" + fact["prefix"]}, f"/{member} prefix")

    def of_forbiddenprefix(self, structure, member, fact):
        for one in fact["prefixes"]:
            kind = "reservedPrefix" if one.isalpha() else "forbiddenPrefix"
            self.bad(structure, {member: one + "a"}, f"/{member} {kind}")
            self.good(structure, {member: "x" + one}, f"/{member} {kind}")

    def of_reservedprefix(self, structure, member, fact):
        self.bad(structure, {member: fact["prefix"].upper() + "a"}, f"/{member} reservedPrefix")
        self.add(structure, {member: fact["prefix"] + "a"}, f"/{member} reservedPrefix", False, "service")

    def of_multipleof(self, structure, member, fact):
        self.good(structure, {member: 33.3}, f"/{member} multipleOf")
        self.bad(structure, {member: 33.33}, f"/{member} multipleOf")

    def of_keyvalues(self, structure, member, fact):
        for value in fact["values"]:
            self.good(structure, {member: {fact["key"]: value}}, f"/{member}/{fact['key']} enum")
        self.bad(structure, {member: {fact["key"]: UNKNOWN}}, f"/{member}/{fact['key']} enum")

    def of_requiredkeys(self, structure, member, fact):
        for condition in fact["if"]:
            given = self.meeting(structure, condition)
            whole = dict.fromkeys(fact["keys"], "a")
            for key in fact["keys"]:
                self.good(structure, {**given, member: whole}, f"/{member}/{key} required")
                part = {one: "a" for one in whole if one != key}
                self.bad(structure, {**given, member: part}, f"/{member}/{key} required")

    def of_noedgespaces(self, structure, member, _fact):
        self.good(structure, {member: "a b"}, f"/{member} noEdgeSpaces")
        self.bad(structure, {member: "a "}, f"/{member} noEdgeSpaces")

    def of_serializedlength(self, structure, member, fact):
        overrides = {"cpu": "x" * (fact["max"] - len('{"cpu":""}'))}
        self.good(structure, {member: overrides}, f"/{member} serializedLength")
        self.bad(structure, {member: {"cpu": overrides["cpu"] + "x"}}, f"/{member} serializedLength")

    # --- conditions -------------------------------------------------------------------------------------

    def meeting(self, structure, condition):
        """Members by which a structure meets a condition."""
        member, _, inner = condition["member"].partition(".")
        leaf = self.model.leaf(self.shape_of(structure, member))
        if inner:
            return {member: {**self.value(leaf), **self.meeting(leaf, {**condition, "member": inner})}}
        if "given" in condition:
            return {member: self.some(structure, member)}
        if "is" in condition:
            return {member: condition["is"][0]}
        if "is_not" in condition:
            values = self.model.shapes[leaf].get("enum", [UNKNOWN])
            return {member: next(one for one in values if one not in condition["is_not"])}
        if "has" in condition:
            return {member: [condition["has"]]}
        if "any_given" in condition:
            inner = condition["any_given"]
            return {member: [{**self.value(leaf), inner: self.some(leaf, inner)}]}
        return {member: "short"}

    def missing(self, structure, condition):
        """Members by which a structure doesn't meet a condition on a sibling that is there."""
        member = condition["member"]
        leaf = self.model.leaf(self.shape_of(structure, member))
        values = self.model.shapes[leaf].get("enum", [UNKNOWN])
        if "has" in condition:
            return {member: [next(one for one in values if one != condition["has"])]}
        if condition["is"] == [True]:
            return {member: False}
        return {member: next(one for one in values if one not in condition["is"])}


def around(fact):
    """Sizes at and beyond the bounds: (size, whether that is a violation)."""
    if fact.get("min"):
        yield fact["min"], False
        yield fact["min"] - 1, True
    if "max" in fact:
        yield fact["max"], False
        yield fact["max"] + 1, True


def main(arguments):
    if len(arguments) != 2:
        sys.exit(__doc__)
    project = Path(arguments[0])
    facts = json.loads((project / "tests/data/model/rules.json").read_text(encoding="utf-8"))
    cases = Cases(service_model.load(project), facts).of_all()
    lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases)
    Path(arguments[1]).write_text(f"[\n{lines}\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
