# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""What the headers below include/ecswire/ecs declare: read as text, whose form clang-format keeps."""

import re

COMMENT = re.compile(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', re.DOTALL)
PAIRS = {"(": ")", "[": "]", "{": "}", "<": ">"}


def without_comments(text):
    return COMMENT.sub(lambda match: match[0] if match[0].startswith('"') else "", text)


def compact(code):
    """The code without white space where it means nothing, so that two spellings of it compare equal."""
    parts = re.split(r'("(?:\\.|[^"\\\n])*")', code)
    parts[::2] = [re.sub(r"\s+", " ", re.sub(r"\s*([^\w\s])\s*", r"\1", part)) for part in parts[::2]]
    return "".join(parts).strip()


def closing(code, start):
    """The index of the bracket that closes the one at `start`."""
    opening = code[start]
    depth, i = 0, start
    while i < len(code):
        if code[i] == '"':
            i += re.match(r'"(?:\\.|[^"\\])*', code[i:]).end()
        elif code[i] == opening:
            depth += 1
        elif code[i] == PAIRS[opening]:
            depth -= 1
            if depth == 0:
                return i
        i += 1
    raise ValueError(f"no end of {code[start : start + 40]}")


def arguments(code):
    """The arguments of a call, given what is between its brackets."""
    found, depth, begin, i = [], 0, 0, 0
    while i < len(code):
        if code[i] == '"':
            i += re.match(r'"(?:\\.|[^"\\])*', code[i:]).end()
        elif code[i] in "([{" or (code[i] == "<" and re.search(r"\w$", code[:i])):
            depth += 1
        elif code[i] in ")]}" or (code[i] == ">" and depth and code[i - 1] not in "-="):
            depth -= 1
        elif code[i] == "," and depth == 0:
            found.append(code[begin:i])
            begin = i + 1
        i += 1
    found.append(code[begin:])
    return [compact(one) for one in found if one.strip()]


class Declarations:
    """All shapes and operations: `structures`, `enums`, `operations`, by their C++ names."""

    def __init__(self, project):
        self.structures, self.enums, self.operations = {}, {}, {}
        self.unwritten = []
        self._constants = {}
        for path in sorted((project / "include/ecswire/ecs").rglob("*.hpp")):
            self._read(path.relative_to(project).as_posix(), path.read_text(encoding="utf-8"))

    def _read(self, path, text):
        for number, line in enumerate(text.splitlines(), 1):
            if "UNWRITTEN" in line:
                self.unwritten.append(f"{path}:{number}")
        code = without_comments(text)
        for match in re.finditer(r"\bconstexpr auto (\w+) =\s*([^;]*);", code):
            self._constants[match[1]] = compact(match[2])
        for match in re.finditer(r"\benum class (\w+) \{", code):
            body = code[match.end() : closing(code, match.end() - 1)]
            names = [re.match(r"\w+", one)[0] for one in arguments(body)]
            self.enums[match[1]] = {"path": path, "names": names, "described": [], "wire": {}}
        for match in re.finditer(r"\bstruct (\w+)( : \w+)? \{", code):
            body = code[match.end() : closing(code, match.end() - 1)]
            if "using request_type" in body:
                self.operations[match[1]] = self._operation(path, body)
            elif re.search(rf"\bBOOST_DESCRIBE_STRUCT\(\s*{match[1]},", code):
                self.structures[match[1]] = {
                    "path": path,
                    "members": self._members(body),
                    "described": [],
                    "traits": [],
                    "wire": {},
                    "constraints": {},
                }
        self._read_descriptions(code)
        self._read_functions(code)

    @staticmethod
    def _operation(path, body):
        uses = {name: compact(what) for name, what in re.findall(r"using (\w+) =([^;]*);", body)}
        constants = dict(re.findall(r'static constexpr std::string_view (\w+) = "([^"]*)";', body))
        errors = re.sub(r"^(boost::mp11::mp_list|ecs_errors)<(.*)>$", r"\2", uses.get("error_types", ""))
        return {
            "path": path,
            "request": uses["request_type"],
            "response": uses["response_type"],
            "errors": set(filter(None, errors.split(","))),
            "common_errors": uses.get("error_types", "").startswith("ecs_errors"),
            "name": constants.get("name"),
            "traits": {compact(one) for one in re.findall(r"static constexpr (?:bool|auto|std::size_t) [^;]*;", body)},
        }

    @staticmethod
    def _members(body):
        """{name: type}, in order; without std::optional where the member has it."""
        members = {}
        for match in re.finditer(r"\b(std::[^;{]*?[>\s]|unknown_union_member )\s*(\w+)\{\};", body):
            type_name = compact(match[1])
            optional = re.fullmatch(r"std::optional<(.*)>", type_name)
            members[match[2]] = optional[1] if optional else compact(type_name + " (not optional)")
        return members

    def _read_descriptions(self, code):
        for match in re.finditer(r"BOOST_DESCRIBE_(STRUCT|ENUM)(\()", code):
            listed = arguments(code[match.end() : closing(code, match.start(2))])
            if match[1] == "ENUM" and listed[0] in self.enums:
                self.enums[listed[0]]["described"] = listed[1:]
            elif match[1] == "STRUCT" and listed[0] in self.structures:
                names = listed[2][1:-1] if len(listed) > 2 else ""
                self.structures[listed[0]]["described"] = [one for one in names.split(",") if one]

    def _read_functions(self, code):
        for match in re.finditer(r"\b(traits_of|constraints_of|wire_names_of)\(shape<(\w+)>\)[^{;]*(\{)", code):
            body = code[match.end() : closing(code, match.start(3))]
            owner = self.structures.get(match[2]) or self.enums.get(match[2])
            if owner is None:
                continue
            local = {name: compact(what) for name, what in
                     re.findall(r"constexpr auto (\w+) =\s*([^;]*);", body)}
            value = re.search(r"return\s+(.*);", body, re.DOTALL)
            value = self._resolve(compact(value[1]), local) if value else ""
            if match[1] == "constraints_of":
                for one in arguments(value[len("constraints(") : -1]):
                    member = re.match(r"member<&\w+::(\w+)>\((.*)\)$", one, re.DOTALL)
                    if member:
                        owner["constraints"][member[1]] = arguments(member[2])
            else:
                owner["wire"].update(re.findall(r'wire_name<&?\w+::(\w+)>\("([^"]*)"\)', value))
                owner["wire"].update(re.findall(r'wire_name\{\w+::(\w+),"([^"]*)"\}', value))
                if "traits" in owner and match[1] == "traits_of":
                    owner["traits"] = arguments(value[len("traits(") : -1])

    def _resolve(self, code, local):
        """The code with the named constants of its function replaced by what they are."""
        for _ in range(4):
            code = re.sub(r"(?<![\w:\"&])(\w+)(?![\w:\"])",
                          lambda match: local.get(match[1], match[1]), code)
        return code

    def wire_name(self, owner, name):
        return owner["wire"].get(name, name)
