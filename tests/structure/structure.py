#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Holds the sources to the architecture: structure.py layers|umbrella|mirror|headers project_folder

layers    an include leads only where LAYERS allows, and in no circle
umbrella  ecswire.hpp includes every public header
mirror    every public header has its test at the mirrored place
headers   what every header has in common

structure.py write-umbrella project_folder writes ecswire.hpp anew.
"""

import re
import sys
from pathlib import Path

# What each layer may include beside itself and version.hpp. A new layer begins here.
LAYERS = {
    "text": set(),
    "reflect": {"text"},
    "constraints": {"text", "reflect"},
    "validation": {"text", "reflect", "constraints"},
    "json": {"text", "reflect"},
    "schema": {"text", "reflect", "constraints", "validation", "json"},
    "service": {"text", "reflect"},
    "protocol": {"text", "reflect", "constraints", "validation", "json", "service"},
    "ecs": {"text", "reflect", "constraints", "service"},
}

UMBRELLA = "ecswire.hpp"
VERSION = "version.hpp"

LICENCE = (
    "// Distributed under the Boost Software License, Version 1.0. "
    "(See LICENSE or https://www.boost.org/LICENSE_1_0.txt)"
)

MAXIMAL_LINES = 300
# Headers that are longer, each with the reason why they aren't two.
LONG_HEADERS = {
    "json/detail/reader.hpp": "the one hard file: the handler of the lexer, whose scheme it explains",
}

# Public headers that a user asks for one by one, each with the reason why the umbrella hasn't them. They
# may specialise another library's templates and define nothing of their own.
OPT_IN = {
    "json/fmt.hpp": "{fmt} is no dependency",
    "json/format.hpp": "<format> alone takes longer to compile than the layer",
}

# Headers that are included several times in one source, and have no #pragma once for that reason.
HIDE_MACROS, RESTORE_MACROS = "ecs/detail/hide_macros.hpp", "ecs/detail/restore_macros.hpp"

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)

# Comments and texts: what stands there is no code.
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
    """The text with comments, texts and preprocessor lines made blank: line numbers stay."""
    text = NO_CODE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
    return re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", lambda m: re.sub(r"[^\n]", "", m[0]), text,
                  flags=re.MULTILINE)


class Header:
    """A header: where it stands below include/ecswire, and what is in it."""

    def __init__(self, root, path):
        self.name = path.relative_to(root).as_posix()
        self.text = path.read_text(encoding="utf-8")
        self.layer = self.name.split("/")[0] if "/" in self.name else ""
        self.private = "detail" in self.name.split("/")[:-1]

    def includes(self):
        """(quote, path) of every include, commented ones aside."""
        return INCLUDE.findall(without_comments(self.text))

    def own_includes(self):
        """Those of this library, as names below include/ecswire."""
        return [path.removeprefix("ecswire/") for _, path in self.includes()
                if path.startswith("ecswire/")]


def headers_of(project):
    root = project / "include" / "ecswire"
    return {
        header.name: header
        for header in (Header(root, path) for path in sorted(root.rglob("*.hpp")))
    }


def layer_problem(header, included):
    """Why the header may not include the other one, or nothing."""
    target = included.split("/")[0] if "/" in included else ""
    if included == VERSION or header.name == UMBRELLA:
        return ""
    if included == UMBRELLA:
        return "the umbrella is for users"
    if header.name == VERSION:
        return "it stands below every layer"
    if target == header.layer:
        return ""
    if target not in LAYERS[header.layer]:
        allowed = ", ".join(sorted(LAYERS[header.layer])) or "nothing"
        return f"{header.layer} may include {allowed}"
    if "detail" in included.split("/")[1:-1]:
        return f"that is private to {target}"
    return ""


def circles(headers):
    """Each include that closes a circle."""
    done, path = set(), []

    def visit(name):
        if name in path:
            yield " -> ".join([*path[path.index(name):], name])
        elif name not in done and name in headers:
            path.append(name)
            for included in headers[name].own_includes():
                yield from visit(included)
            path.pop()
            done.add(name)

    for name in headers:
        yield from visit(name)


def check_layers(project):
    headers = headers_of(project)
    for header in headers.values():
        if header.layer not in LAYERS and header.name not in (UMBRELLA, VERSION):
            yield f"{header.name}: stands in no layer that structure.py knows"
            continue
        for quote, path in header.includes():
            if quote == '"':
                yield f'{header.name}: #include "{path}": write <ecswire/...>'
        for included in header.own_includes():
            if included not in headers:
                yield f"{header.name}: includes {included}, which doesn't exist"
            elif problem := layer_problem(header, included):
                yield f"{header.name}: includes {included}: {problem}"
    for circle in circles(headers):
        yield f"includes in a circle: {circle}"


def public_headers(headers):
    return [header.name for header in headers.values()
            if not header.private and header.name != UMBRELLA]


def umbrella_headers(headers):
    return [name for name in public_headers(headers)
            if name not in OPT_IN and not name.startswith("ecs/")]


def check_umbrella(project):
    headers = headers_of(project)
    if UMBRELLA not in headers:
        yield f"{UMBRELLA} doesn't exist"
        return
    umbrella = headers[UMBRELLA]
    public, included = umbrella_headers(headers), umbrella.own_includes()
    for name in public:
        if name not in included:
            yield f"{UMBRELLA}: doesn't include {name}"
    for name in included:
        if name in OPT_IN:
            yield f"{UMBRELLA}: includes {name}, which is on request: {OPT_IN[name]}"
        elif name not in public or name.startswith("ecs/"):
            yield f"{UMBRELLA}: includes {name}, which is no public header"
    if code_of(umbrella.text).strip():
        yield f"{UMBRELLA}: defines something"
    for name in OPT_IN:
        if name not in headers:
            yield f"{name}: needs no place among the headers on request of structure.py"


def check_mirror(project):
    for name in public_headers(headers_of(project)):
        if "/" not in name or re.fullmatch(r"ecs/\w+\.hpp", name):
            continue
        test = project / "tests" / Path(name).with_suffix(".cpp")
        if not test.is_file():
            yield f"{name}: has no test tests/{Path(name).with_suffix('.cpp').as_posix()}"
            continue
        includes = INCLUDE.findall(without_comments(test.read_text(encoding="utf-8")))
        if not includes or includes[0] != ("<", f"ecswire/{name}"):
            yield f"tests/{test.relative_to(project / 'tests').as_posix()}: " \
                  f"its first include must be <ecswire/{name}>"


FORBIDDEN = [
    (r"\bstd\s*::\s*(?:basic_)?regex\b", "std::regex"),
    (r"\bvirtual\b", "virtual"),
    (r"\bthread_local\b", "thread_local"),
]


def mutable_statics(code):
    """Offsets of `static` and `inline` variables that aren't constexpr.

    What a declaration is shows in the text up to its first ; { = or (, where a parenthesis means a
    function. Good enough to remind; no parser of C++.
    """
    code = re.sub(r"\boperator\s*(?:\(\)|[^\w\s(]+)", lambda m: "operator".ljust(len(m[0]), "_"),
                  code)
    for match in re.finditer(r"\b(?:static|inline)\b(?!\s+v0_2\b)", code):
        begin = max((code.rfind(end, 0, match.start()) for end in ";{}"), default=-1) + 1
        end = re.compile(r"[;{=(]").search(code, match.end())
        if end is None or end[0] == "(":
            continue
        declaration = code[begin:end.start()]
        # A constant that a class only declares: the definition is what counts.
        if end[0] == ";" and re.search(r"\bstatic\s+const\b[^*]*$", declaration):
            continue
        if not re.search(r"\b(?:constexpr|consteval|namespace)\b", declaration):
            yield match.start()


def macro_problems(header, macros):
    """Problems of a header of ecs/ with a name that popular headers define as a macro."""
    used = sorted(macros & set(re.findall(r"\w+", code_of(header.text))))
    includes = header.own_includes()
    hides = includes.count(HIDE_MACROS), includes.count(RESTORE_MACROS)
    if used and hides == (0, 0):
        yield f"{header.name}: {used[0]} is a macro elsewhere: include {HIDE_MACROS} after all others " \
              f"and {RESTORE_MACROS} at the end"
    elif hides not in ((0, 0), (1, 1)):
        yield f"{header.name}: includes only one of {HIDE_MACROS} and {RESTORE_MACROS}"
    elif hides == (1, 1) and includes[-2:] != [HIDE_MACROS, RESTORE_MACROS]:
        yield f"{header.name}: {HIDE_MACROS} comes after all other includes"
    elif hides == (1, 1) and code_of(header.text.split(RESTORE_MACROS)[1]).strip("> \n"):
        yield f"{header.name}: {RESTORE_MACROS} comes at the end"
    elif hides == (1, 1) and not used:
        yield f"{header.name}: needs no {HIDE_MACROS}"


def check_headers(project):
    headers = headers_of(project)
    macros = set(re.findall(r"#undef (\w+)", headers[HIDE_MACROS].text)) if HIDE_MACROS in headers else set()
    for header in headers.values():
        if header.layer == "ecs":
            yield from macro_problems(header, macros)
        lines = header.text.splitlines()
        code = code_of(header.text)

        if lines[:1] != [LICENCE]:
            yield f"{header.name}:1: the first line is the licence: {LICENCE}"
        if lines.count("#pragma once") != (header.name not in (HIDE_MACROS, RESTORE_MACROS)):
            yield f"{header.name}: has no #pragma once"
        needs_namespace = code.strip() and header.name not in OPT_IN
        if needs_namespace and not re.search(r"\bnamespace ecswire::inline v0_2\b", code):
            yield f"{header.name}: has no namespace ecswire::inline v0_2"
        for match in re.finditer(r"\bnamespace ecswire\b(?!::inline v0_2\b)", code):
            line = code.count("\n", 0, match.start()) + 1
            yield f"{header.name}:{line}: the namespace is ecswire::inline v0_2"

        if len(lines) > MAXIMAL_LINES and header.name not in LONG_HEADERS:
            yield f"{header.name}: {len(lines)} lines, more than {MAXIMAL_LINES}: what is it two of?"
        for pattern, name in FORBIDDEN:
            for match in re.finditer(pattern, code):
                line = code.count("\n", 0, match.start()) + 1
                yield f"{header.name}:{line}: no {name}"
        for _, path in header.includes():
            if path in ("regex", "iostream"):
                yield f"{header.name}: no <{path}>"
        for offset in mutable_statics(code):
            line = code.count("\n", 0, offset) + 1
            yield f"{header.name}:{line}: no static or inline variable that isn't constexpr"
    for name in LONG_HEADERS:
        path = project / "include" / "ecswire" / name
        if not path.is_file() or len(path.read_text().splitlines()) <= MAXIMAL_LINES:
            yield f"{name}: needs no place among the long headers of structure.py"


def umbrella_text(project):
    names = umbrella_headers(headers_of(project))
    blocks = [[name for name in names if name.split("/")[0] == layer] for layer in [VERSION, *LAYERS]]
    includes = "\n\n".join(
        "\n".join(f"#include <ecswire/{name}>" for name in block) for block in blocks if block
    )
    return f"{LICENCE}\n#pragma once\n\n// The whole library. It defines nothing.\n\n{includes}\n"


CHECKS = {
    "layers": check_layers,
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
        path = project / "include" / "ecswire" / UMBRELLA
        path.write_text(umbrella_text(project), encoding="utf-8")
        return
    problems = list(CHECKS[arguments[0]](project))
    print("\n".join(problems))
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
