# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Headers of shapes and operations with everything that the facts say, and the tests that mirror them. What a
person has to write is marked: comments, and rules of one shape."""

import re
import shutil
import subprocess

from phrases import phrase
from rules import headers_of
from service_model import snake_case

UNWRITTEN = "UNWRITTEN"
UNKNOWN_MEMBER = "unknown_member" # the last of a union

LICENCE = (
    "// Distributed under the Boost Software License, Version 1.0. "
    "(See LICENSE or https://www.boost.org/LICENSE_1_0.txt)"
)
PAGES = "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_{}.html"

# Those of ecs_errors, which every operation has.
COMMON_ERRORS = {
    "AccessDeniedException",
    "ClientException",
    "InvalidParameterException",
    "ServerException",
}

STANDARD = {
    "std::string": "string",
    "std::vector": "vector",
    "std::map": "map",
    "std::int": "cstdint",
    "std::size_t": "cstddef",
    "std::optional": "optional",
    "std::string_view": "string_view",
}
ENGINE = {
    "open_enum<": "reflect/open_enum.hpp",
    "timestamp>": "reflect/timestamp.hpp",
    "blob>": "reflect/blob.hpp",
    "traits(": "reflect/traits.hpp",
    "unknown_union_member": "reflect/unions.hpp",
    "shape<": "reflect/shape.hpp",
    "BOOST_DESCRIBE_": "reflect/shape.hpp",
    "constraints_of": "constraints/constraints.hpp",
    "member<": "constraints/member_constraints.hpp",
    "open_values": "constraints/open_values.hpp",
}


def format_code(text):
    """By clang-format with the project's style, where it is installed."""
    tool = shutil.which("clang-format")
    if tool is None:
        return text
    done = subprocess.run([tool, "--assume-filename=include/ecswire/x.hpp"], input=text, text=True,
                          capture_output=True, check=True)
    return done.stdout


class Skeleton:
    """`operations` are the records of operations.json, `macros` the names that hide_macros.hpp hides, `notes`
    records like those of rules.json that say more in words."""

    def __init__(self, model, rules, operations, version, macros, notes=(),
                 errors_traits=None):
        self.model = model
        self.macros = macros
        self.rules = rules
        self.operations = operations
        self.version = version
        self.notes = list(notes)
        self.errors_traits = errors_traits or {}

    # --- headers ----------------------------------------------------------------------------------------

    def header(self, header):
        """The text of a whole header: (family, stem)."""
        parts = [self.declaration(name) for name in self.model.declarations(header)]
        for operation, fact in self.model.operations.items():
            if self.model.header_of.get(fact["input"]) == header:
                parts.append(self.operation(operation))
        body = "\n\n".join(parts)
        code = re.sub(r'"(?:\\.|[^"\\])*"|//[^\n]*', "", body)
        hide, restore = "", ""
        if self.macros.intersection(re.findall(r"\w+", code)):
            hide = "#include <ecswire/ecs/detail/hide_macros.hpp>\n\n"
            restore = "\n#include <ecswire/ecs/detail/restore_macros.hpp>\n"
        return format_code(
            f"{LICENCE}\n#pragma once\n\n{self.includes(header, body)}\n\n{hide}"
            f"namespace ecswire::inline {self.version} {{\n\n{body}\n\n"
            f"}} // namespace ecswire::inline {self.version}\n{restore}"
        )

    def includes(self, header, body):
        own = {path for word, path in ENGINE.items() if word in body}
        for expression in re.findall(r"constraints_of\(.*?\n\}", body, re.DOTALL):
            own |= headers_of(expression)
        for name in self.used_shapes(header):
            target = self.model.header_of[name]
            if target != header:
                own.add("ecs/{}/{}.hpp".format(*target))
        if "error_types" in body:
            own |= {"ecs/common/ecs_operation.hpp", "ecs/common/errors.hpp"}
        standard = {path for word, path in STANDARD.items() if re.search(rf"{word}\b|{word}\d", body)}
        groups = [[f"#include <ecswire/{path}>" for path in sorted(own)], []]
        if "boost::json" in body:
            groups[1].append("#include <boost/json/value.hpp>")
        if "mp_list" in body:
            groups[1].append("#include <boost/mp11/list.hpp>")
        groups.append([f"#include <{path}>" for path in sorted(standard)])
        return "\n\n".join("\n".join(group) for group in groups if group)

    def used_shapes(self, header):
        used = set()
        for name in self.model.contents[header]:
            if self.model.is_structure(name):
                used |= {self.model.leaf(fact["shape"]) for fact in self.model.members(name).values()}
                expressions = [one for found in self.rules.of(name)[0].values() for one in found]
                used |= set(re.findall(r"\b([A-Z]\w+)::", " ".join(expressions)))
        return {name for name in used if name in self.model.header_of}

    def declaration(self, name):
        return self.enumeration(name) if self.model.is_enum(name) else self.structure(name)

    def enumeration(self, name):
        values = self.model.shapes[name]["enum"]
        lines = [f"/// {UNWRITTEN}: {name}", "///", f"/// {PAGES.format(self.page(name))}"]
        lines.append(f"enum class {name} {{")
        lines += [f"    {self.model.identifier(value)}, ///< {UNWRITTEN}" for value in values]
        lines.append("};")
        names = ", ".join(self.model.identifier(value) for value in values)
        lines.append(f"BOOST_DESCRIBE_ENUM({name}, {names})")
        wire = [
            f'wire_name<{name}::{self.model.identifier(value)}>("{value}")'
            for value in values
            if self.model.identifier(value) != value
        ]
        return "\n".join(lines) + self.traits(name, wire)

    def structure(self, name):
        members = self.model.member_types(name)
        lines = [f"/// {UNWRITTEN}: {name}", "///", f"/// {PAGES.format(self.page(name))}"]
        lines.append(f"struct {name} {{")
        for member in members:
            lines.append(self.member(name, member))
        names = [self.model.identifier(member) for member in members]
        if self.model.shapes[name].get("union"):
            lines.append(f"    unknown_union_member {UNKNOWN_MEMBER}{{}}; ///< from a newer service")
            names.append(UNKNOWN_MEMBER)
        lines.append("};")
        lines.append(f"BOOST_DESCRIBE_STRUCT({name}, (), ({', '.join(names)}))")
        return "\n".join(lines) + self.traits(name, self.member_traits(name)) + self.constraints(name)

    def member(self, structure, member):
        type_name = self.model.member_types(structure)[member]
        said = "; ".join(self.said_of(structure, member))
        return (
            f"    std::optional<{type_name}> {self.model.identifier(member)}{{}}; "
            f"///< {UNWRITTEN}{': ' if said else ''}{said}"
        )

    def said_of(self, structure, member):
        """What a member's comment may have to say; the notes, where there are any, stand for the rules."""
        facts = self.notes or self.rules.documented
        said = [phrase(fact) for fact in facts if (fact["shape"], fact["member"]) == (structure, member)]
        return list(dict.fromkeys(one for one in said if one))

    def member_traits(self, name):
        found = []
        shape = self.model.shapes[name]
        if shape.get("union"):
            found.append("union_shape")
        if shape.get("sensitive"):
            found.append("sensitive_shape")
        for member, fact in self.model.members(name).items():
            pointer = f"&{name}::{self.model.identifier(member)}"
            if self.model.identifier(member) != member:
                found.append(f'wire_name<{pointer}>("{member}")')
            of_member = self.model.shapes[fact["shape"]]
            if of_member.get("sensitive") and of_member["type"] != "structure":
                found.append(f"sensitive<{pointer}>")
            if fact.get("idempotencyToken"):
                found.append(f"idempotency_token<{pointer}>")
        return found

    @staticmethod
    def traits(name, found):
        if not found:
            return ""
        return (
            f"\n\nconstexpr auto traits_of(shape<{name}>) {{\n    return traits({', '.join(found)});\n}}"
        )

    def constraints(self, name):
        found, by_hand = self.rules.of(name)
        members = [
            f"member<&{name}::{self.model.identifier(member)}>({', '.join(expressions)})"
            for member, expressions in found.items()
        ]
        left = "".join(f"    // {UNWRITTEN}: {describe(fact)}\n" for fact in by_hand)
        if not members and not left:
            return ""
        return (
            f"\n\nconstexpr auto constraints_of(shape<{name}>) {{\n{left}    return constraints("
            + ", ".join(members)
            + ");\n}"
        )

    def page(self, name):
        """The page of the API that describes a shape."""
        if self.model.is_enum(name):
            structures = sorted(self.model.users[name]) or [name]
            name = structures[0]
        return self.model.messages.get(name, name)

    # --- operations -------------------------------------------------------------------------------------

    def operation(self, name):
        fact = self.model.operations[name]
        lines = [f"/// {UNWRITTEN}: {name}", "///", f"/// {PAGES.format(name)}"]
        lines.append(f"struct {name} : ecs_operation {{")
        lines.append(f"    using request_type = {fact['input']};")
        lines.append(f"    using response_type = {fact['output']};")
        lines.append(f"    using error_types = {self.errors(name)};")
        lines.append("")
        lines.append(f'    static constexpr std::string_view name = "{name}";')
        lines += self.operation_traits(name)
        lines.append("};")
        lines.append("")
        lines.append(f"constexpr {name} operation_of(shape<{fact['input']}>) noexcept {{ return {{}}; }}")
        return "\n".join(lines)

    def errors(self, operation):
        errors = self.model.operations[operation]["errors"]
        own = ", ".join(sorted(set(errors) - COMMON_ERRORS))
        if COMMON_ERRORS <= set(errors):
            return f"ecs_errors<{own}>"
        return f"boost::mp11::mp_list<{', '.join(sorted(errors))}>"

    def operation_traits(self, name):
        """What operations.json says of an operation: whether it may be sent twice, pages, failures, batches."""
        known = self.operations.get(name, {})
        request = self.model.operations[name]["input"]
        response = self.model.operations[name]["output"]
        lines = []
        if known.get("readonly") or known.get("idempotent") in ("yes", "in_effect"):
            lines.append("static constexpr bool idempotent = true;")
        pointers = {}
        if "pages" in known:
            pages = known["pages"]
            pointers = {
                "input_token": (request, pages["in"]),
                "output_token": (response, pages["out"]),
                "result_key": (response, pages["items"]),
                "limit_key": (request, pages["size"]),
            }
        if "failures" in known:
            pointers["failures"] = (response, known["failures"])
        if "batch" in known:
            pointers["batch_key"] = (request, known["batch"])
        for key, (shape, member) in pointers.items():
            if member in self.model.members(shape):
                lines.append(f"static constexpr auto {key} = &{shape}::{self.model.identifier(member)};")
        if "batch" in known:
            lines.append(f"static constexpr std::size_t max_batch = {self.max_batch(name)};")
        return [f"    {line}" for line in lines]

    def max_batch(self, name):
        """How many elements of its list an operation takes and answers at once: no more than a page has."""
        known = self.operations[name]
        sizes = [fact["max"] for fact in self.rules.documented
                 if fact["shape"] == self.model.operations[name]["input"]
                 and (fact["member"], fact["rule"]) == (known["batch"], "listSize")]
        return min(sizes + [known.get("pages", {}).get("max", sizes[0])])

    # --- tests ------------------------------------------------------------------------------------------

    def test(self, header):
        """The mirrored test of a header."""
        family, stem = header
        names = self.model.declarations(header)
        structures = [name for name in names if self.model.is_structure(name)]
        enums = [name for name in names if self.model.is_enum(name)]
        parts = []
        for name in enums:
            values = "".join(
                f'{{{name}::{self.model.identifier(value)}, "{value}"}},\n'
                for value in self.model.shapes[name]["enum"]
            )
            parts.append(f"static_assert(has_wire_texts<{name}>({{{values}}}));")
        for name in structures:
            members = ", ".join(
                f'optional_member<{type_name}>{{"{member}"}}'
                for member, type_name in self.model.member_types(name).items()
            )
            parts.append(f"static_assert(is_described_as<{name}>({members}));")
        for operation, fact in self.model.operations.items():
            if self.model.header_of.get(fact["input"]) == header:
                parts.append(self.operation_test(operation))
        checks = "\n".join(f'CHECK(shape_name<{name}> == "{name}");' for name in names)
        parts.append(f'TEST_CASE("The shapes of {stem}.hpp have their names in the service model") '
                     f"{{{checks}}}")
        body = "\n\n".join(parts)
        standard = {path for word, path in STANDARD.items() if re.search(rf"{word}\b|{word}\d", body)}
        own = ['#include "support/catch.hpp"', '#include "support/shape_checks.hpp"']
        blocks = [
            f"#include <ecswire/ecs/{family}/{stem}.hpp>",
            "\n".join(own),
            "#include <boost/mp11/list.hpp>" if "mp_list" in body else "",
            "\n".join(f"#include <{path}>" for path in sorted(standard)),
        ]
        return format_code(
            f"{LICENCE}\n\n" + "\n\n".join(block for block in blocks if block)
            + f"\n\nusing namespace ecswire;\nusing namespace ecswire_test;\n\n{body}\n"
        )

    def rules_test(self, family, shapes):
        """The test of a family that holds its shapes to the cases of cases.py."""
        listed = ", ".join(shapes)
        return format_code(
            f"{LICENCE}\n\n#include <ecswire/ecs/{family}.hpp>\n\n"
            '#include "support/catch.hpp"\n#include "support/rule_cases.hpp"\n\n'
            "using namespace ecswire;\nusing namespace ecswire_test;\n\n"
            f'TEST_CASE("The shapes of {family} accept and reject what the facts say") {{\n'
            f"    check_rule_cases<{listed}>();\n}}\n"
        )

    def operation_test(self, name):
        fact = self.model.operations[name]
        return (
            f'TEST_CASE("{name} has its messages, errors and name") {{\n'
            f"    check_operation<{name}, {fact['input']}, {fact['output']}, {self.errors(name)}>"
            f'("{name}");\n}}'
        )

    @staticmethod
    def formatted(declaration):
        return format_code(declaration)

    def error(self, name):
        """An error's declaration in ecs/common/errors.hpp."""
        traits = self.errors_traits.get(name, {})
        said = [f".{key} = {value}" for key, value in (
            ("fault", "error_fault::server" if traits.get("fault") == "server" else None),
            ("status", traits.get("status") if traits.get("status") != 400 else None),
            ("retryable", "true" if traits.get("retryable") else None),
        ) if value]
        return (
            f"{self.structure(name)}\nconstexpr error_traits error_traits_of(shape<{name}>) noexcept "
            f"{{ return {{{', '.join(said)}}}; }}"
        )

    def path(self, header):
        return "include/ecswire/ecs/{}/{}.hpp".format(*header)

    @staticmethod
    def test_path(header):
        return "tests/ecs/{}/{}.cpp".format(*header)


def describe(fact):
    said = [f"{fact['member']} {fact['rule']}"]
    said += [f"{key} {fact[key]}" for key in ("when", "by", "set", "max", "values", "keys") if key in fact]
    return " ".join(said)


def headers_of_family(model, family):
    return sorted(header for header in model.contents if header[0] == family)


__all__ = ["Skeleton", "headers_of_family", "snake_case"]
