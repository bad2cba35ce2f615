# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""The differences between a service model and the declarations of the headers, as text to act on."""

import re

from cases import Cases
from declarations import compact
from skeleton import COMMON_ERRORS, UNKNOWN_MEMBER


def simple(code):
    """The code with enumerators that aren't qualified, and single values as they stand."""
    return re.sub(r"\bis\(([^(),]+)\)", r"\1", re.sub(r"(?<![&\w])[A-Z]\w*::", "", code))


class Comparison:
    """`family` limits it to what belongs there."""

    def __init__(self, model, rules, skeleton, declarations, family=None):
        self.model = model
        self.rules = rules
        self.skeleton = skeleton
        self.headers = declarations
        self.family = family
        cases = Cases(model, rules.documented)
        self._with_cases = cases.shapes()
        self._untried = [fact for fact in cases.untried() if self._is_asked(model.family(fact["shape"]))]

    def _is_asked(self, family):
        return self.family is None or family == self.family

    def _shapes(self):
        """The shapes that C++ declares, but errors."""
        return [name for name in self.model.header_of if self._is_asked(self.model.header_of[name][0])]

    def _errors(self):
        return [name for name in self.model.shapes if self.model.is_error(name)]

    def _operations(self):
        return [name for name in self.model.operations
                if self._is_asked(self.model.family_of_operation(name))]

    def _has(self, name):
        return name in self.headers.structures or name in self.headers.enums

    # --- what is not there at all ----------------------------------------------------------------------

    def missing_headers(self):
        """The headers none of whose shapes are there, as (family, stem)."""
        headers = sorted({self.model.header_of[name] for name in self._shapes()})
        return [header for header in headers
                if not any(self._has(name) for name in self.model.contents[header])]

    def missing(self):
        found = [f"{self.skeleton.path(header)}: missing. Write it with --write, and with it\n"
                 f"{self.skeleton.test_path(header)}" for header in self.missing_headers()]
        whole = set(self.missing_headers())
        for name in self._shapes():
            header = self.model.header_of[name]
            if not self._has(name) and header not in whole:
                found.append(f"{self.skeleton.path(header)}: lacks {name}. Put it before its users:\n\n"
                             f"{self.skeleton.formatted(self.skeleton.declaration(name))}")
        for name in self._operations():
            header = self.model.header_of[self.model.operations[name]["input"]]
            if name not in self.headers.operations and header not in whole:
                found.append(f"{self.skeleton.path(header)}: lacks the operation {name}:\n\n"
                             f"{self.skeleton.formatted(self.skeleton.operation(name))}")
        for name in self._errors():
            if name not in self.headers.structures and self._is_asked("common"):
                found.append(f"include/ecswire/ecs/common/errors.hpp: lacks {name}:\n\n"
                             f"{self.skeleton.formatted(self.skeleton.error(name))}")
        return found

    def unwritten(self):
        return [place for place in self.headers.unwritten
                if self.family is None or f"/ecs/{self.family}/" in place]

    # --- what is there and differs ----------------------------------------------------------------------

    def differences(self):
        found = []
        for name in self._shapes() + (self._errors() if self._is_asked("common") else []):
            if self.model.is_enum(name) and name in self.headers.enums:
                found += self._enum(name)
            elif self.model.is_structure(name) and name in self.headers.structures:
                found += self._structure(name)
        for name in self._operations():
            if name in self.headers.operations:
                found += self._operation(name)
        if self.family is None:
            found += self._too_much()
            found += [f"tests/data/model/rules.json: names {member}, which is not in the model."
                      for member in self.rules.stale()]
        found += self._unwritten_rules()
        found += [f"{place}: a comment or a rule is unwritten" for place in self.unwritten()]
        return found

    def _unwritten_rules(self):
        """Rules of one shape, whose constraints no member has. `by_hand` is the constraint's name."""
        used = {word for fact in self.headers.structures.values()
                for expressions in fact["constraints"].values()
                for expression in expressions for word in re.findall(r"\w+", expression)}
        for fact in self.rules.documented:
            shape, name = fact["shape"], fact.get("by_hand")
            if name and name not in used and shape in self.headers.structures \
                    and self._is_asked(self.model.family(shape)):
                yield (f"{self.headers.structures[shape]['path']}: {shape}: the rule {fact['rule']} of "
                       f"{fact['member']} is unwritten: no member has the constraint {name}")

    def _too_much(self):
        known = set(self.model.shapes)
        for name, fact in {**self.headers.structures, **self.headers.enums}.items():
            if name not in known and not name.islower():  # the library's own types are in snake_case
                yield f"{fact['path']}: {name} is not in the model. Remove it."
        for name, fact in self.headers.operations.items():
            if name not in self.model.operations:
                yield f"{fact['path']}: the operation {name} is not in the model. Remove it."

    def _enum(self, name):
        fact = self.headers.enums[name]
        wanted = self.model.shapes[name]["enum"]
        has = [self.headers.wire_name(fact, one) for one in fact["names"]]
        where = f"{fact['path']}: {name}"
        for value in wanted:
            if value not in has:
                identifier = self.model.identifier(value)
                wire = "" if identifier == value else (
                    f'\n    and to its traits: wire_name<{name}::{identifier}>("{value}")')
                yield (f"{where} lacks the value {value}. Add to it and to its description:\n"
                       f"    {identifier}, ///< UNWRITTEN{wire}")
        for value in has:
            if value not in wanted:
                yield f"{where} has the value {value}, which is not in the model. Remove it."
        if fact["described"] != fact["names"]:
            yield f"{where} is described with other enumerators than it has: {fact['described']}"

    def _structure(self, name):
        fact = self.headers.structures[name]
        where = f"{fact['path']}: {name}"
        wanted = self.model.member_types(name)
        if self.model.shapes[name].get("union"):
            wanted[UNKNOWN_MEMBER] = "unknown_union_member (not optional)"
        has = {self.headers.wire_name(fact, one): type_name for one, type_name in fact["members"].items()}
        before = "first"
        for member, type_name in wanted.items():
            if member not in has:
                line = (f"    unknown_union_member {member}{{}};" if member == UNKNOWN_MEMBER
                        else self.skeleton.member(name, member))
                yield (f"{where} lacks {member}. Insert {before}, and in its description:\n{line}"
                       + self._constraints_to_add(name, member))
            elif has[member] != compact(type_name):
                yield f"{where}: {member} is {has[member]}. Make it std::optional<{type_name}>."
            before = f"behind {member}"
        for member in has:
            if member not in wanted:
                yield f"{where} has {member}, which is not in the model. Remove it."
        order = [member for member in has if member in wanted]
        if order != [member for member in wanted if member in has]:
            yield f"{where} has its members in another order than the model: {', '.join(wanted)}"
        if fact["described"] != list(fact["members"]):
            yield f"{where} is described with other members than it has: {fact['described']}"
        if not self.model.is_error(name):
            yield from self._traits(name, fact, where)
            yield from self._constraints(name, fact, where)

    def _constraints_to_add(self, name, member):
        found = self.rules.of(name)[0].get(member)
        if not found:
            return ""
        return (f"\n    and to its constraints:\n"
                f"    member<&{name}::{self.model.identifier(member)}>({', '.join(found)})")

    def _traits(self, name, fact, where):
        wanted = [compact(one) for one in self.skeleton.member_traits(name)]
        wire = {f'wire_name<&{name}::{one}>("{text}")' for one, text in fact["wire"].items()}
        has = set(fact["traits"]) | wire
        for one in wanted:
            if one not in has:
                yield f"{where} lacks a trait. Add to traits(...):\n    {one}"
        for one in has:
            if one not in wanted:
                yield f"{where} has a trait that the model doesn't give it. Remove it:\n    {one}"

    def _constraints(self, name, fact, where):
        """What the model itself demands, in both directions; documented rules where they are missing."""
        wanted = self.rules.of(name)[0]
        present = {self.headers.wire_name(fact, one) for one in fact["members"]}
        for member, expressions in wanted.items():
            has = " ".join(fact["constraints"].get(self.model.identifier(member), []))
            lacking = [one for one in expressions if not self._is_in(one, has)]
            if lacking and member in present:
                yield (f"{where}: {member} lacks constraints. Add:\n"
                       f"    member<&{name}::{self.model.identifier(member)}>({', '.join(lacking)})")
        for member, expressions in fact["constraints"].items():
            wire = self.headers.wire_name(fact, member)
            if "required" in expressions and "required" not in wanted.get(wire, []):
                yield f"{where}: {member} is not required in the model. Remove `required`."

    @staticmethod
    def _is_in(expression, has):
        """Whether the constraint is among those of a member, however its enumerators are spelled."""
        if expression == "required":
            return "required" in has.split(" ")
        return simple(compact(expression)) in simple(has)

    def _operation(self, name):
        fact, wanted = self.headers.operations[name], self.model.operations[name]
        where = f"{fact['path']}: {name}"
        for kind, key in (("request_type", "input"), ("response_type", "output")):
            if fact[kind.split("_", maxsplit=1)[0]] != wanted[key]:
                yield f"{where}: {kind} is not {wanted[key]}"
        has = set(fact["errors"]) | (COMMON_ERRORS if fact["common_errors"] else set())
        for error in wanted["errors"]:
            if error not in has:
                yield f"{where} lacks the error {error}. Add it to its error_types."
        for error in has - set(wanted["errors"]):
            yield f"{where} has the error {error}, which is not in the model. Remove it."
        traits = self.skeleton.operation_traits(name)
        for trait in traits:
            if compact(trait) not in fact["traits"]:
                yield f"{where} lacks a trait. Add:\n{trait}"
        for trait in sorted(fact["traits"] - set(map(compact, traits))):
            yield f"{where} has a trait that operations.json doesn't give it. Remove it:\n    {trait}"
        if fact["name"] != name:
            yield f"{where}: its name is {fact['name']}"

    # --- the tests of rules -----------------------------------------------------------------------------

    def shapes_with_cases(self, family):
        return sorted(name for name in self._with_cases
                      if name in self.headers.structures and self.model.header_of.get(name, ("",))[0] == family)

    def rules_tests(self, project):
        """{family: the shapes that its tests/ecs/<family>/rules.cpp doesn't check}."""
        lacking = {}
        for family in self.model.families:
            path = project / f"tests/ecs/{family}/rules.cpp"
            text = path.read_text(encoding="utf-8") if path.exists() else ""
            missing = [name for name in self.shapes_with_cases(family)
                       if not re.search(rf"\b{name}\b", text)]
            if missing and self._is_asked(family):
                lacking[family] = missing
        return lacking

    def untried(self):
        """What to do about enforced rules of which cases.py has no values within or none beyond the bounds."""
        for fact in self._untried:
            file = "cases_by_hand.py" if "by_hand" in fact else "cases.py"
            yield (f"tests/model/{file}: {fact['shape']}: the rule {fact['rule']} of {fact['member']} has no case "
                   "that meets it or none that violates it")

    # --- in figures -------------------------------------------------------------------------------------

    def summary(self):
        lines = [f"{what}: {has} of {wanted}" for what, has, wanted in self.figures()]
        lines.append(f"differences: {len(self.differences())}, unwritten: {len(self.unwritten())}")
        return "; ".join(lines)

    def figures(self):
        """(kind, number in the headers, number in the model), and the same of the documented rules."""
        shapes = self._shapes()
        errors = self._errors() if self._is_asked("common") else []
        structures = [one for one in shapes if self.model.is_structure(one)] + errors
        for what, names, has in (
            ("operations", self._operations(), self.headers.operations),
            ("structures", structures, self.headers.structures),
            ("of these, errors", errors, self.headers.structures),
            ("enumerations", [one for one in shapes if self.model.is_enum(one)], self.headers.enums),
        ):
            yield what, sum(name in has for name in names), len(names)
        members = {(name, member) for name in structures for member in self.model.members(name)}
        yield "members", len(members & self._members()), len(members)
        values = {(name, value) for name in shapes if self.model.is_enum(name)
                  for value in self.model.shapes[name]["enum"]}
        yield "enumerators", len(values & self._enumerators()), len(values)
        rules = [fact for fact in self.rules.documented
                 if self._is_asked(self.model.family(fact["shape"]))]
        enforced = [fact for fact in rules if "documented_only" not in fact]
        there = [fact for fact in enforced if fact["shape"] in self.headers.structures]
        yield "rules enforced", len(there) - len(list(self._unwritten_rules())), len(enforced)
        yield "of these, with values within and beyond", len(enforced) - len(self._untried), len(enforced)
        yield "rules documented only", len(rules) - len(enforced), len(rules) - len(enforced)

    def _members(self):
        return {(name, self.headers.wire_name(fact, member))
                for name, fact in self.headers.structures.items() for member in fact["members"]}

    def _enumerators(self):
        return {(name, self.headers.wire_name(fact, value))
                for name, fact in self.headers.enums.items() for value in fact["names"]}
