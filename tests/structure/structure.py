#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Holds the sources to the architecture: structure.py layers|shapes|umbrella|mirror|headers project_folder

layers    a header includes, and names in its code, only what LAYERS and FAMILIES allow
shapes    each shape of ECS is in its family, and in the header of the shape or operation that it belongs to
umbrella  each umbrella includes every public header below it, and nothing else
mirror    each public header has its test at the mirrored place
headers   rules that hold for every header

structure.py write-umbrella project_folder writes all umbrellas.
"""

import functools
import json
import re
import sys
from pathlib import Path

# The layers that a layer may include, beside itself and version.hpp. Add a new layer here first.
LAYERS = {
    "text": set(),
    "reflect": {"text"},
    "constraints": {"text", "reflect"},
    "validation": {"text", "reflect", "constraints"},
    "json": {"text", "reflect"},
    "schema": {"text", "reflect", "constraints", "validation", "json"},
    "service": {"text", "reflect"},
    "protocol": {"text", "reflect", "constraints", "validation", "json", "service"},
    "client": {"text", "reflect", "constraints", "validation", "json", "service", "protocol"},
    # Jobs of a family, such as agent_rollout.hpp, build on the client; shapes and operations don't.
    "ecs": {"text", "reflect", "constraints", "service", "client"},
    "testing": {"text", "reflect", "constraints", "validation", "json", "service", "protocol", "client", "ecs"},
}

# The folders of json/detail, each with the ones that it may include.
JSON_FOLDERS = {
    "lex": set(),
    "tables": set(),
    "read": {"lex", "tables"},
    "write": {"lex", "tables"},
}

# The layers that know ECS: the umbrella of the engine doesn't include them.
ABOVE_ENGINE = ("ecs", "testing")

# The families of ECS, each with the families that it may include: the arrows between the shapes of the
# service model. Add a new family here first.
FAMILIES = {
    "common": set(),
    "container_instances": {"common"},
    "tags": {"common"},
    "clusters": {"common"},
    "capacity_providers": {"common"},
    "containers": {"common"},
    "task_definitions": {"common", "containers"},
    "tasks": {"common"},
    "services": {"common", "containers"},
    "task_sets": {"common", "services"},
    "service_deployments": {"common", "services"},
    "account_settings": {"common"},
    "agent": {"common"},
    "daemons": {"common", "containers"},
    "express": {"common", "containers"},
    "gateways": {"common"},
}

# The family of each structure and operation, and the headers that hold several shapes as equals.
SHAPES = "tests/data/model/families.json"
ERRORS = "ecs/common/errors.hpp"

ENGINE, ECS = "ecswire.hpp", "ecs/ecs.hpp"
VERSION = "version.hpp"
INLINE_NAMESPACE = "v0_2"

LICENCE = (
    "// Distributed under the Boost Software License, Version 1.0. "
    "(See LICENSE or https://www.boost.org/LICENSE_1_0.txt)"
)

MAXIMAL_LINES = 300
# Headers that are longer, each with the reason why they are not split.
LONG_HEADERS = {
    "json/detail/read/target_builder.hpp": "one class: every kind of token in every kind of target",
    "json/detail/read/target_stack.hpp": "one class: the frames of all kinds, and the targets in them",
    "json/detail/read/token_reader.hpp": "one class: every kind of token that the end of a chunk may cut",
}

# Public headers that no umbrella includes, each with the reason. They need not define anything in the
# library's namespace: some only specialise another library's templates.
OPT_IN = {
    "client/openssl.hpp": "OpenSSL is no dependency",
    "ecs/container_instances/agent_rollout.hpp": "a job, which takes longer to compile than its family",
    "ecs/container_instances/agent_rollout_options.hpp": "it is part of agent_rollout.hpp",
    "ecs/container_instances/agent_rollout_request.hpp": "it is part of agent_rollout.hpp",
    "ecs/container_instances/agent_rollout_state.hpp": "it is part of agent_rollout.hpp",
    "json/fmt.hpp": "{fmt} is no dependency",
    "json/format.hpp": "<format> alone takes longer to compile than the layer",
    "json/value.hpp": "it needs the compiled Boost.JSON",
}

# Headers that are included several times in one source, and have no #pragma once for that reason.
HIDE_MACROS, RESTORE_MACROS = "ecs/detail/hide_macros.hpp", "ecs/detail/restore_macros.hpp"

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)

# Comments and literals.
NO_CODE = re.compile(
    r"""//[^\n]*
      | /\*.*?\*/
      | R"(?P<delimiter>[^(\s]*)\(.*?\)(?P=delimiter)"
      | "(?:\\.|[^"\\\n])*"
      | (?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'
    """,
    re.VERBOSE | re.DOTALL,
)


def without_comments(text):
    def blank(match):
        return re.sub(r"[^\n]", " ", match[0]) if match[0].startswith("/") else match[0]

    return NO_CODE.sub(blank, text)


def code_of(text):
    """The text with comments, literals and preprocessor lines blanked; the number of lines stays."""
    text = NO_CODE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
    return re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", lambda m: re.sub(r"[^\n]", "", m[0]), text,
                  flags=re.MULTILINE)


class Header:
    """A header: its name below include/ecswire, and its text."""

    def __init__(self, root, path):
        self.name = path.relative_to(root).as_posix()
        self.text = path.read_text(encoding="utf-8")
        folders = self.name.split("/")[:-1]
        self.layer = folders[0] if folders else ""
        self.family = folders[1] if self.layer == "ecs" and len(folders) > 1 and folders[1] != "detail" else ""
        self.private = "detail" in folders
        self.json_folder = folders[2] if folders[:2] == ["json", "detail"] and len(folders) > 2 else ""
        self.umbrella = self.name in (ENGINE, ECS) or folders == ["ecs"]

    @functools.cached_property
    def code(self):
        return code_of(self.text)

    def includes(self):
        """(quote, path) of every include that is not in a comment."""
        return INCLUDE.findall(without_comments(self.text))

    def own_includes(self):
        """The included headers of this library, as names below include/ecswire."""
        return [path.removeprefix("ecswire/") for _, path in self.includes()
                if path.startswith("ecswire/")]

    def line(self, offset):
        return self.code.count("\n", 0, offset) + 1


def headers_of(project):
    root = project / "include" / "ecswire"
    return {
        header.name: header
        for header in (Header(root, path) for path in sorted(root.rglob("*.hpp")))
    }


# --- layers --------------------------------------------------------------------------------------------


def include_problem(header, included):
    """Why the header may not include the other one, or nothing."""
    if included.umbrella and not header.umbrella:
        return "umbrellas are for users"
    if included.name == VERSION or header.umbrella:
        return ""
    if header.name == VERSION:
        return "it is below every layer"
    if included.layer != header.layer:
        if included.layer not in LAYERS[header.layer]:
            allowed = ", ".join(sorted(LAYERS[header.layer])) or "nothing"
            return f"{header.layer} may include {allowed}"
        if included.name in (HIDE_MACROS, RESTORE_MACROS):
            return ""
        return f"it is private to {included.layer}" if included.private else ""
    if header.json_folder and included.json_folder not in ("", header.json_folder):
        allowed = JSON_FOLDERS.get(header.json_folder, ())
        if included.json_folder not in allowed:
            return f"json/detail/{header.json_folder} may include {', '.join(sorted(allowed)) or 'nothing'}"
    if included.family and included.family != header.family:
        if included.family not in FAMILIES.get(header.family, ()):
            allowed = ", ".join(sorted(FAMILIES.get(header.family, ()))) or "nothing"
            return f"{header.family or 'ecs/detail'} may include {allowed}"
        return f"it is private to {included.family}" if included.private else ""
    return ""


def cycles(arrows):
    """Each cycle of a graph {node: [node]}, as text."""
    done, path = set(), []

    def visit(node):
        if node in path:
            yield " -> ".join([*path[path.index(node):], node])
        elif node not in done and node in arrows:
            path.append(node)
            for other in arrows[node]:
                yield from visit(other)
            path.pop()
            done.add(node)

    for node in arrows:
        yield from visit(node)


def detail_regions(code):
    """The begin and end of every `namespace detail { ... }` of the library."""
    for match in re.finditer(rf"\bnamespace (?:ecswire::inline {INLINE_NAMESPACE}::)?detail\s*{{", code):
        end, depth = match.end(), 1
        while depth and end < len(code):
            depth += {"{": 1, "}": -1}.get(code[end], 0)
            end += 1
        yield match.end(), end


def declared_names(region):
    """The names that a namespace's text declares: types, concepts, functions, variables.

    A statement begins behind its template parameters, and its name is in front of its first ( = { or [.
    This is no parser of C++, but good enough for declarations in the style of this project.
    """
    flat, depth = [], 0
    for character in region:
        depth -= character == "}"
        if depth == 0:
            flat.append("{};" if character == "}" else character if character != "{" else " ")
        depth += character == "{"
    for statement in "".join(flat).split(";"):
        statement = statement.strip()
        while match := re.match(r"template\s*<", statement):
            end, depth = match.end(), 1
            while depth and end < len(statement):
                depth += {"<": 1, ">": -(statement[end - 1] != "-")}.get(statement[end], 0)
                end += 1
            statement = re.sub(r"^requires\b.*?(?=\b(?:struct|class|constexpr|inline|using|concept)\b)", "",
                               statement[end:].strip(), flags=re.DOTALL)
        if re.match(r"(?:using namespace|static_assert|namespace|friend)\b", statement):
            continue
        match = re.match(r"(?:\[\[\w+\]\]\s*)?(?:enum class|enum|struct|class|union|concept|using)\s+(\w+)",
                         statement)
        match = match or re.search(r"(\w+)\s*(?:<[^()]*>)?\s*(?:\(|=|\{|\[|$)", statement)
        if match:
            yield match[1]


def declares(code, name):
    """Whether a header declares a name of its own, perhaps within a class or function."""
    return re.search(rf"\b(?:using|struct|class|enum|concept) {name}\b"
                     rf"|(?:[\w>&*]|\]\])(?<!\breturn)(?<!\belse)\s+{name}\s*[({{=;,)]", code)


def check_detail_names(headers):
    """A name in another layer's namespace `detail` is private to that layer."""
    owners = {}
    for header in headers.values():
        for begin, end in detail_regions(header.code):
            for name in declared_names(header.code[begin:end]):
                owners.setdefault(name, set()).add(header.layer)
    for header in headers.values():
        uses = [(match[1], match.start()) for match in re.finditer(r"\bdetail::(\w+)", header.code)]
        for begin, end in detail_regions(header.code):
            uses += [(match[0], match.start())
                     for match in re.compile(r"(?<![\w.:>])[A-Za-z]\w*\b").finditer(header.code, begin, end)]
        reported = set()
        for name, offset in uses:
            foreign = name in owners and header.layer not in owners[name]
            if foreign and name not in reported and not declares(header.code, name):
                reported.add(name)
                yield f"{header.name}:{header.line(offset)}: detail::{name} is private to " \
                      + ", ".join(sorted(owners[name]))


def check_layers(project):
    headers = headers_of(project)
    for header in headers.values():
        if header.layer not in LAYERS and header.name not in (ENGINE, VERSION):
            yield f"{header.name}: is in no layer that LAYERS of structure.py lists"
            continue
        if header.layer == "ecs" and not (header.umbrella or header.private or header.family in FAMILIES):
            yield f"{header.name}: is in no family that FAMILIES of structure.py lists"
            continue
        for quote, path in header.includes():
            if quote == '"':
                yield f'{header.name}: #include "{path}": write <ecswire/...>'
        for name in header.own_includes():
            if name not in headers:
                yield f"{header.name}: includes {name}, which doesn't exist"
            elif problem := include_problem(header, headers[name]):
                yield f"{header.name}: includes {name}: {problem}"
    for cycle in cycles(FAMILIES):
        yield f"FAMILIES of structure.py has a cycle: {cycle}"
    for cycle in cycles({header.name: header.own_includes() for header in headers.values()}):
        yield f"includes in a cycle: {cycle}"
    yield from check_detail_names(headers)


# --- shapes --------------------------------------------------------------------------------------------


def snake_case(name):
    """ebs_tag_specification of EBSTagSpecification."""
    for word, simple in {"VCpu": "Vcpu", "GiB": "Gib", "MiB": "Mib", "FSx": "Fsx", "IPs": "Ips"}.items():
        name = name.replace(word, simple)
    name = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", name)
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", name).lower()


def check_shapes(project):
    families = json.loads((project / SHAPES).read_text(encoding="utf-8"))
    homes, together = {}, {ERRORS}
    for family, facts in families.items():
        for operation in facts["operations"]:
            homes |= dict.fromkeys((operation, operation + "Request", operation + "Response"), family)
        homes |= dict.fromkeys(facts["structures"], family)
        together |= {f"ecs/{family}/{stem}.hpp" for stem in facts.get("together", ())}

    headers = [header for header in headers_of(project).values()
               if header.layer == "ecs" and not header.umbrella and not header.private]
    for header in headers:
        stem = Path(header.name).stem
        operations = re.findall(r"\bstruct (\w+) : ecs_operation\b", header.code)
        # Names in small letters are shapes of the library's own, such as the state of a rollout.
        structures = re.findall(r"\bBOOST_DESCRIBE_STRUCT\(([A-Z]\w*)", header.code)
        errors = {name for name in structures if name.endswith("Exception")}
        errors.update(re.findall(r"\berror_traits_of\(shape<(\w+)>", header.code))
        shapes = [*structures, *re.findall(r"\bBOOST_DESCRIBE_ENUM\(([A-Z]\w*)", header.code)]
        for name in sorted(errors):
            if header.name != ERRORS:
                yield f"{header.name}: the error {name} belongs in {ERRORS}"
        for name in [*operations, *structures]:
            if name in errors:
                continue
            if name not in homes:
                yield f"{header.name}: {SHAPES} has no {name}"
            elif homes[name] != header.family:
                yield f"{header.name}: {name} belongs in ecs/{homes[name]}"
        if not shapes or header.name in together:
            continue
        roots = [name for name in [*operations, *shapes] if snake_case(name) == stem]
        if not roots:
            yield f"{header.name}: no shape or operation has the header's name"
            continue
        messages = {operation + end for operation in operations for end in ("Request", "Response")}
        for name in set(shapes) - set(roots) - messages:
            users = [other.name for other in headers
                     if other is not header and re.search(rf"\b{name}\b", other.code)
                     and re.search(r"\bBOOST_DESCRIBE_(?:STRUCT|ENUM)\([A-Z]", other.code)]
            if users:
                yield f"{header.name}: {users[0]} uses {name}, too: it needs a header of its own"


# --- umbrella ------------------------------------------------------------------------------------------


def public_headers(headers):
    return [header.name for header in headers.values() if not header.private and not header.umbrella]


def umbrellas(headers):
    """What each umbrella includes: {umbrella: [header]}."""
    public = [name for name in public_headers(headers) if name not in OPT_IN]
    result = {ENGINE: [name for layer in ["", *LAYERS] if layer not in ABOVE_ENGINE
                       for name in public if headers[name].layer == layer]}
    families = [family for family in sorted(FAMILIES) if any(headers[name].family == family for name in public)]
    for family in families:
        result[f"ecs/{family}.hpp"] = [name for name in public if headers[name].family == family]
    if families:
        result[ECS] = [f"ecs/{family}.hpp" for family in families]
    return result


def check_umbrella(project):
    headers = headers_of(project)
    expected = umbrellas(headers)
    for umbrella, names in expected.items():
        if umbrella not in headers:
            yield f"{umbrella} doesn't exist"
            continue
        included = headers[umbrella].own_includes()
        for name in names:
            if name not in included:
                yield f"{umbrella}: doesn't include {name}"
        for name in included:
            if name in OPT_IN:
                yield f"{umbrella}: includes {name}, which is opt-in: {OPT_IN[name]}"
            elif name not in names:
                yield f"{umbrella}: includes {name}, which doesn't belong to it"
        if headers[umbrella].code.strip():
            yield f"{umbrella}: defines something"
    for header in headers.values():
        if header.umbrella and header.name not in expected:
            yield f"{header.name}: is the umbrella of no family"
    for name in OPT_IN:
        if name not in headers:
            yield f"{name}: remove it from OPT_IN of structure.py"


def umbrella_texts(project):
    """The text of each umbrella: {umbrella: text}."""
    headers = headers_of(project)
    for umbrella, names in umbrellas(headers).items():
        blocks = {}
        for name in names:
            blocks.setdefault(headers[name].layer if umbrella == ENGINE else "", []).append(
                f"#include <ecswire/{name}>\n")
        scope = "The engine: the whole library without the shapes of ECS." if umbrella == ENGINE else \
            "All of Amazon ECS." if umbrella == ECS else \
            "Shapes that several families of ECS use, and the errors." if umbrella == "ecs/common.hpp" else \
            f"The family {Path(umbrella).stem} of ECS: its shapes and operations."
        includes = "\n".join("".join(block) for block in blocks.values())
        yield umbrella, f"{LICENCE}\n#pragma once\n\n// {scope} It defines nothing.\n\n{includes}"


# --- mirror --------------------------------------------------------------------------------------------


def check_mirror(project):
    for name in public_headers(headers_of(project)):
        if name == VERSION:
            continue
        test = project / "tests" / Path(name).with_suffix(".cpp")
        if not test.is_file():
            yield f"{name}: has no test tests/{Path(name).with_suffix('.cpp').as_posix()}"
            continue
        includes = INCLUDE.findall(without_comments(test.read_text(encoding="utf-8")))
        if not includes or includes[0] != ("<", f"ecswire/{name}"):
            yield f"tests/{test.relative_to(project / 'tests').as_posix()}: " \
                  f"its first include must be <ecswire/{name}>"


# --- headers -------------------------------------------------------------------------------------------

# Has the tag_invoke that Boost.JSON asks for.
OVERLOADS_OF_BOOST_JSON = "json/value.hpp"
FORBIDDEN = [
    (r"\bstd\s*::\s*(?:basic_)?regex\b", "std::regex"),
    (r"\bvirtual\b", "virtual"),
    (r"\bboost(?:\s*::\s*\w+)*?\s*::\s*(?:detail|impl)\b", "private names of Boost"),
    (r"\bthread_local\b", "thread_local"),
    # Macros of <windows.h>.
    (r"\b(?:min|max)\s*\(", "min( or max(, which are macros of <windows.h>: write (std::min)(a, b)"),
    (r"\b(?:small|near|far|hyper|interface|pascal)\b",
     "small, near, far, hyper, interface or pascal, which are macros of <windows.h>"),
]


def mutable_statics(code):
    """Offsets of `static` and `inline` variables that aren't constexpr.

    The text up to the first ; { = or ( tells a variable from a function, where a parenthesis means a
    function. This is no parser of C++, but good enough to remind.
    """
    code = re.sub(r"\boperator\s*(?:\(\)|[^\w\s(]+)", lambda m: "operator".ljust(len(m[0]), "_"),
                  code)
    for match in re.finditer(rf"\b(?:static|inline)\b(?!\s+{INLINE_NAMESPACE}\b)", code):
        begin = max((code.rfind(end, 0, match.start()) for end in ";{}"), default=-1) + 1
        end = re.compile(r"[;{=(]").search(code, match.end())
        if end is None or end[0] == "(":
            continue
        declaration = code[begin:end.start()]
        # A constant that a class only declares: its definition is checked instead.
        if end[0] == ";" and re.search(r"\bstatic\s+const\b[^*]*$", declaration):
            continue
        if not re.search(r"\b(?:constexpr|consteval|namespace)\b", declaration):
            yield match.start()


def macro_problems(header, macros):
    """Problems of a header above the engine with a name that popular headers define as a macro."""
    used = sorted(macros & set(re.findall(r"\w+", header.code)))
    includes = header.own_includes()
    hides = includes.count(HIDE_MACROS), includes.count(RESTORE_MACROS)
    if used and hides == (0, 0):
        yield f"{header.name}: {used[0]} is a macro elsewhere: include {HIDE_MACROS} after all other " \
              f"headers and {RESTORE_MACROS} at the end"
    elif hides not in ((0, 0), (1, 1)):
        yield f"{header.name}: includes only one of {HIDE_MACROS} and {RESTORE_MACROS}"
    elif hides == (1, 1) and includes[-2:] != [HIDE_MACROS, RESTORE_MACROS]:
        yield f"{header.name}: {HIDE_MACROS} comes after all other includes"
    elif hides == (1, 1) and code_of(header.text.split(f"{RESTORE_MACROS}>")[1]).strip():
        yield f"{header.name}: {RESTORE_MACROS} comes at the end"
    elif hides == (1, 1) and not used:
        yield f"{header.name}: has no name that {HIDE_MACROS} hides"


def check_headers(project):
    headers = headers_of(project)
    macros = set(re.findall(r"#undef (\w+)", headers[HIDE_MACROS].text)) if HIDE_MACROS in headers else set()
    namespace = f"ecswire::inline {INLINE_NAMESPACE}"
    for header in headers.values():
        lines = header.text.splitlines()
        if lines[:1] != [LICENCE]:
            yield f"{header.name}:1: the first line is the licence: {LICENCE}"
        if lines.count("#pragma once") != (header.name not in (HIDE_MACROS, RESTORE_MACROS)):
            yield f"{header.name}: has no #pragma once"
        needs_namespace = header.code.strip() and header.name not in OPT_IN
        if needs_namespace and not re.search(rf"\bnamespace {namespace}\b", header.code):
            yield f"{header.name}: has no namespace {namespace}"
        for match in re.finditer(rf"\bnamespace ecswire\b(?!::inline {INLINE_NAMESPACE}\b)", header.code):
            yield f"{header.name}:{header.line(match.start())}: the namespace is {namespace}"
        if len(lines) > MAXIMAL_LINES and header.name not in LONG_HEADERS:
            yield f"{header.name}: {len(lines)} lines, more than {MAXIMAL_LINES}: split it"
        for pattern, name in FORBIDDEN:
            for match in re.finditer(pattern, header.code):
                yield f"{header.name}:{header.line(match.start())}: no {name}"
        for _, path in header.includes():
            if path in ("regex", "iostream"):
                yield f"{header.name}: no <{path}>"
            if re.match(r"boost/.*\b(?:detail|impl)/", path):
                yield f"{header.name}: no <{path}>, which is private to Boost"
        if header.name != OVERLOADS_OF_BOOST_JSON:
            for match in re.finditer(r"\bnamespace boost\b", header.code):
                yield f"{header.name}:{header.line(match.start())}: no namespace boost"
        for offset in mutable_statics(header.code):
            yield f"{header.name}:{header.line(offset)}: no static or inline variable that isn't constexpr"
        if header.layer in ABOVE_ENGINE:
            yield from macro_problems(header, macros)
    for name in LONG_HEADERS:
        path = project / "include" / "ecswire" / name
        if not path.is_file() or len(path.read_text().splitlines()) <= MAXIMAL_LINES:
            yield f"{name}: remove it from LONG_HEADERS of structure.py"


CHECKS = {
    "layers": check_layers,
    "shapes": check_shapes,
    "umbrella": check_umbrella,
    "mirror": check_mirror,
    "headers": check_headers,
}


def main(arguments):
    if len(arguments) != 2 or arguments[0] not in [*CHECKS, "write-umbrella"]:
        sys.exit(__doc__)
    project = Path(arguments[1])
    if not headers_of(project):
        sys.exit(f"no headers below {project / 'include' / 'ecswire'}")
    if arguments[0] == "write-umbrella":
        for name, text in umbrella_texts(project):
            (project / "include" / "ecswire" / name).write_text(text, encoding="utf-8")
        return
    problems = list(CHECKS[arguments[0]](project))
    print("\n".join(problems))
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
