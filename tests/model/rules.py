# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""The constraints, as C++ expressions, that the service model and the documented rules demand of a member."""

import json
import re

# How an expression's words are found: the headers below ecswire/ that declare them.
HEADERS = {
    "required": "constraints/required.hpp",
    "length": "constraints/length.hpp",
    "length_in_bytes": "constraints/length_in_bytes.hpp",
    "range": "constraints/range.hpp",
    "at_most": "constraints/bounds.hpp",
    "at_least": "constraints/bounds.hpp",
    "each": "constraints/each.hpp",
    "characters": "constraints/characters.hpp",
    "character_set": "constraints/character_set.hpp",
    "ascii_letters": "constraints/character_set.hpp",
    "ascii_lower": "constraints/character_set.hpp",
    "ascii_digits": "constraints/character_set.hpp",
    "pattern": "constraints/pattern.hpp",
    "values": "constraints/values.hpp",
    "forbidden_values": "constraints/values.hpp",
    "open_values": "constraints/open_values.hpp",
    "multiple_of": "constraints/multiple_of.hpp",
    "prefix": "constraints/prefix.hpp",
    "no_prefix": "constraints/prefix.hpp",
    "reserved_prefix": "constraints/reserved_prefix.hpp",
    "no_edge_spaces": "constraints/no_edge_spaces.hpp",
    "required_when": "constraints/required_when.hpp",
    "forbidden_when": "constraints/forbidden_when.hpp",
    "exclusive": "constraints/one_of.hpp",
    "unique_by": "constraints/unique_by.hpp",
    "at_least_one_of": "constraints/one_of.hpp",
    "at_most_one_of": "constraints/one_of.hpp",
    "when": "constraints/when.hpp",
    "is": "constraints/condition.hpp",
    "is_not": "constraints/condition.hpp",
    "is_given": "constraints/condition.hpp",
    "is_absent": "constraints/condition.hpp",
    "or_absent": "constraints/condition.hpp",
    "where": "constraints/condition.hpp",
    "contains": "constraints/element_condition.hpp",
    "lacks": "constraints/element_condition.hpp",
    "any_element": "constraints/element_condition.hpp",
    "not_starting_with": "constraints/required_when.hpp",
    "at_key": "constraints/keys.hpp",
    "required_keys": "constraints/keys.hpp",
    "only_from_users": "constraints/only_from_users.hpp",
    "serialized_length": "constraints/serialized_length.hpp",
    "rule": "constraints/rule.hpp",
    "tag_list": "ecs/common/tag.hpp",
    "tag_characters": "ecs/common/tag.hpp",
}

# Values of a condition's text where the value itself isn't one.
DESCRIPTIONS = {"arn:": "a short identifier instead of a full ARN"}


def headers_of(expression):
    words = re.findall(r"[a-z_]+", re.sub(r'"(?:\\.|[^"\\])*"', "", expression))
    return {HEADERS[word] for word in words if word in HEADERS}


def text(value):
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def number(value):
    return repr(value) if isinstance(value, float) else str(value)


def bounds(fact, is_size=False):
    low, high = fact.get("min"), fact.get("max")
    if is_size and low == 0:
        low = None
    if low is None and high is None:
        return ""
    if low is None:
        return f"at_most({number(high)})"
    return f"at_least({number(low)})" if high is None else f"{number(low)}, {number(high)}"


def character_set(listed):
    """An expression for `A-Za-z0-9-_/`, whose ranges come first, or `ASCII 33-126`."""
    codes = re.fullmatch(r"ASCII (\d+)-(\d+)", listed)
    if codes:
        return "character_set::between('{}', '{}')".format(*(chr(int(code)) for code in codes.groups()))
    ranges = re.match(r"(A-Za-z|a-zA-Z|a-z)?(0-9)?", listed)
    parts = []
    if ranges[1]:
        parts.append("ascii_lower" if ranges[1] == "a-z" else "ascii_letters")
    if ranges[2]:
        parts.append("ascii_digits")
    if listed[ranges.end():]:
        parts.append(text(listed[ranges.end():]))
    return " + ".join(parts)


def pattern(regex):
    """An expression for a pattern of the form `[...]+` or `([...]*)`, which is a set of characters."""
    if "\\p{L}\\p{Z}\\p{N}_.:/=+\\-@" in regex:
        return "tag_characters"
    listed = re.fullmatch(r"\(?\[((?:\\.|[^\]\\])+)\][*+]\)?", regex)
    if not listed:
        return None
    listed = re.sub(r"\\(.)", r"\1", listed[1])
    return f"pattern({text(regex)}, {character_set(listed)})"


class NoSuchMember(LookupError):
    """A rule names a member that the model doesn't have."""


def weight(expression):
    """What comes first: that a member is there, how long it is, what is in it."""
    words = ("required", "at_least", "at_most_one", "exclusive", "forbidden_when", "length", "tag_list")
    return next((i for i, word in enumerate(words) if expression.startswith(word)), len(words))


class Rules:
    """What is demanded of the members of a model. `documented` are the records of rules.json."""

    def __init__(self, model, documented):
        self.model = model
        self.documented = documented

    def member_shape(self, structure, member):
        if member not in self.model.members(structure):
            raise NoSuchMember(f"{structure}.{member}")
        return self.model.members(structure)[member]["shape"]

    def stale(self):
        """The members that a rule names and the model doesn't have: in a newer or older model."""
        found = set()
        for name in self.model.shapes:
            if self.model.is_structure(name):
                self.of(name)
                found |= self._stale
        for fact in self.documented:
            shape = self.model.shapes.get(fact["shape"])
            if shape is None or fact["member"] not in ("*", *shape["members"]):
                found.add(f"{fact['shape']}.{fact['member']}")
        return sorted(found)

    def of(self, structure):
        """{wire name: [expression, ...]} in order of declaration, and the records left to be written by hand."""
        self._found = {member: [] for member in self.model.members(structure)}
        self._each = {member: [] for member in self._found}
        self._stale = set()
        by_hand = []
        for member in self._found:
            self._from_model(structure, member)
        for fact in self.documented:
            if fact["shape"] != structure or fact["member"] not in ("*", *self._found):
                continue
            if "type" in fact: # Of an enumeration whose values only prose lists.
                self._put(structure, fact["member"], "open_values")
                continue
            if "documented_only" in fact:
                continue
            if fact.get("by_hand"):
                by_hand.append(fact)
            elif fact.get("origin") != "model":
                try:
                    self._from_rule(structure, fact)
                except NoSuchMember as missing:
                    self._stale.add(str(missing))
        for member, expressions in self._each.items():
            if expressions:
                self._add(member, f"each({', '.join(expressions)})")
        for found in self._found.values():
            found.sort(key=weight)
        return {member: found for member, found in self._found.items() if found}, by_hand

    def _add(self, member, expression):
        if member not in self._found:
            raise NoSuchMember(member)
        if expression not in self._found[member]:
            self._found[member].append(expression)

    def _from_model(self, structure, member):
        if member in self.model.shapes[structure].get("required", []):
            self._add(member, "required")
        name = self.member_shape(structure, member)
        shape = self.model.shapes[name]
        if shape["type"] == "list":
            if self.model.leaf(name) == "Tag":
                self._add(member, "tag_list")
            elif bounds(shape, True):
                self._add(member, f"length({bounds(shape, True)})")
            element = self.model.shapes[shape["member"]["shape"]]
            self._each[member] += self._of_scalar(element)
        else:
            for expression in self._of_scalar(shape):
                self._add(member, expression)

    @staticmethod
    def _of_scalar(shape):
        found = []
        if shape["type"] in ("string", "blob") and "enum" not in shape:
            if bounds(shape):
                found.append(f"length({bounds(shape)})")
            if "pattern" in shape:
                found.append(pattern(shape["pattern"]) or f"/* pattern {shape['pattern']} */")
        elif shape["type"] in ("integer", "long", "float", "double") and bounds(shape):
            found.append(f"range({bounds(shape)})")
        return found

    # --- documented rules -------------------------------------------------------------------------------

    def _from_rule(self, structure, fact):
        handler = getattr(self, "_" + re.sub(r"([A-Z])", r"_\1", fact["rule"]).lower(), None)
        if handler is None:
            raise LookupError(f"rules.py has no constraint for the rule {fact['rule']} of {structure}")
        handler(structure, fact["member"], fact)

    def _put(self, structure, member, expression):
        is_element = self.model.shapes[self.member_shape(structure, member)]["type"] == "list"
        if is_element:
            self._each[member].append(expression)
        else:
            self._add(member, expression)

    def _required(self, _structure, member, _fact):
        self._add(member, "required")

    def _length(self, structure, member, fact):
        word = "length_in_bytes" if fact.get("unit") == "bytes" else "length"
        self._put(structure, member, f"{word}({bounds(fact)})")

    def _list_size(self, structure, member, fact):
        if "tag_list" not in self._found[member]:
            self._add(member, f"length({bounds(fact, True)})")

    def _limit(self, structure, member, _fact):
        self._add(member, "tag_list")

    def _unique(self, structure, member, fact):
        if "tag_list" not in self._found[member]:
            element = self.model.leaf(self.member_shape(structure, member))
            self._add(member, f"unique_by<&{element}::{fact['by']}>")

    def _range(self, structure, member, fact):
        expression = f"range({bounds(fact)})"
        self._put(structure, member,
                  f"only_from_users({expression})" if fact.get("applies") == "request" else expression)

    def _range_by(self, structure, member, fact):
        for value, (low, high) in fact["ranges"].items():
            condition = self._condition(structure, {"member": fact["by"], "is": [value]})
            self._add(member, self._when(structure, condition, f"range({low}, {high})"))

    def _characters(self, structure, member, fact):
        self._put(structure, member, f"characters({character_set(fact['set'])})")

    def _enum(self, structure, member, fact):
        values = self._values(self.model.leaf(self.member_shape(structure, member)), fact["values"])
        expression = f"values({values})"
        if "if" not in fact:
            self._put(structure, member, expression)
        for condition in fact.get("if", []):
            self._add(member, self._when(structure, self._condition(structure, condition), expression))

    def _forbidden_value(self, structure, member, fact):
        values = self._values(self.model.leaf(self.member_shape(structure, member)), fact["values"])
        self._put(structure, member, f"forbidden_values({values})")

    def _must_be(self, structure, member, fact):
        values = self._values(self.model.leaf(self.member_shape(structure, member)), [fact["value"]])
        if "if" not in fact:
            self._add(member, f"values({values})")
        for condition in fact.get("if", []):
            condition = self._condition(structure, condition)
            if fact.get("given"):
                self._add(member, f"required_when<{condition[0]}>({condition[1]})")
            self._add(member, self._when(structure, condition, f"values({values})"))

    def _required_when(self, structure, member, fact):
        for condition in fact.get("if", []):
            self._add(member, "required_when<{}>({})".format(*self._condition(structure, condition)))
        for condition in fact.get("unless", []):
            sibling, test = self._opposite(structure, condition)
            if test != "is_absent":
                test = f"or_absent({test})"
            self._add(member, f"required_when<{sibling}>({test})")

    def _requires(self, structure, member, fact):
        for condition in fact.get("if", [{"member": member, "given": True}]):
            self._add(fact["other"],
                      "required_when<{}>({})".format(*self._condition(structure, condition)))

    def _forbidden_when(self, structure, member, fact):
        for condition in fact["if"]:
            self._add(member, "forbidden_when<{}>({})".format(*self._condition(structure, condition)))

    _unsupported_on = _forbidden_when

    def _only_when(self, structure, member, fact):
        for condition in fact["unless"]:
            self._add(member, "forbidden_when<{}>({})".format(*self._opposite(structure, condition)))

    def _exclusive(self, structure, member, fact):
        others = fact["other"] if isinstance(fact["other"], list) else [fact["other"]]
        self._add(member, "exclusive<{}>".format(
            ", ".join(self._pointer(structure, other) for other in others)))

    def _one_of(self, structure, _member, fact):
        group = ", ".join(self._pointer(structure, one) for one in fact["group"])
        if "at_least" in fact:
            self._add(fact["group"][0], f"at_least_one_of<{group}>")
        elif "at_most" in fact:
            self._add(fact["group"][0], f"at_most_one_of<{group}>")

    def _forbidden_prefix(self, structure, member, fact):
        for one in fact["prefixes"]:
            word = "reserved_prefix" if one.isalpha() else "no_prefix"
            self._add(member, f"{word}({text(one)})")

    def _reserved_prefix(self, structure, member, fact):
        self._add(member, f"reserved_prefix({text(fact['prefix'])})")

    def _prefix(self, structure, member, fact):
        self._add(member, f"prefix({text(fact['prefix'])})")

    def _no_edge_spaces(self, structure, member, _fact):
        self._add(member, "no_edge_spaces")

    def _multiple_of(self, structure, member, fact):
        self._add(member, f"multiple_of({number(fact['value'])})")

    def _key_values(self, structure, member, fact):
        values = ", ".join(text(value) for value in fact["values"])
        self._add(member, f"at_key({text(fact['key'])}, values({values}))")

    def _required_keys(self, structure, member, fact):
        keys = ", ".join(text(key) for key in fact["keys"])
        for condition in fact["if"]:
            condition = self._condition(structure, condition)
            self._add(member, "required_when<{}>({})".format(*condition))
            self._add(member, self._when(structure, condition, f"required_keys({keys})"))

    def _serialized_length(self, structure, member, fact):
        self._add(member, f"serialized_length({bounds(fact)})")

    def _pointer(self, structure, member):
        self.member_shape(structure, member)
        return f"&{structure}::{self.model.identifier(member)}"

    # --- conditions -------------------------------------------------------------------------------------

    @staticmethod
    def _when(_structure, condition, constraint):
        return "when<{}>({}, {})".format(*condition, constraint)

    def _values(self, leaf, values):
        def one(value):
            if isinstance(value, bool):
                return "true" if value else "false"
            if isinstance(value, str):
                if self.model.is_enum(leaf):
                    return f"{leaf}::{self.model.identifier(value)}"
                return text(value)
            return number(value)

        return ", ".join(one(value) for value in values)

    def _opposite(self, structure, fact):
        """What holds of a sibling that is there and doesn't meet the condition."""
        sibling, test = self._condition(structure, fact)
        inner = re.fullmatch(r"(where<[^>]*>\()(.*)\)", test)
        begin, test, end = (inner[1], inner[2], ")") if inner else ("", test, "")
        for word, opposite in (("is(true)", "is(false)"), ("is_given", "is_absent"), ("is_not(", "is("),
                               ("is(", "is_not("), ("contains(", "lacks(")):
            if test.startswith(word):
                return sibling, begin + opposite + test[len(word):] + end
        raise LookupError(f"rules.py knows no opposite of {test}")

    def _condition(self, structure, fact):
        """(sibling, test): `&RunTaskRequest::launchType`, `is(LaunchType::FARGATE)`."""
        member, _, inner = fact["member"].partition(".")
        shape = self.member_shape(structure, member)
        sibling = f"&{structure}::{self.model.identifier(member)}"
        leaf = self.model.leaf(shape)
        if inner:
            test = "where<{}>({})".format(*self._condition(leaf, {**fact, "member": inner}))
        elif "given" in fact:
            test = "is_given"
        elif "is" in fact:
            test = f"is({self._values(leaf, fact['is'])})"
        elif "is_not" in fact:
            test = f"is_not({self._values(leaf, fact['is_not'])})"
        elif "has" in fact:
            test = f"contains({self._values(leaf, [fact['has']])})"
        elif "any_given" in fact:
            test = f"any_element(where<&{leaf}::{fact['any_given']}>(is_given))"
        else:
            prefix = fact["not_prefix"]
            test = f"not_starting_with({text(prefix)}, {text(DESCRIPTIONS[prefix])})"
        return sibling, test


def load(project, model):
    path = project / "tests/data/model/rules.json"
    return Rules(model, json.loads(path.read_text(encoding="utf-8")))
