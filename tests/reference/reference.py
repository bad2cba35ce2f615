#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Makes the reference with Doxygen, which finds nothing to warn of: reference.py doxygen project build_folder

Doxygen reads changed headers. Its version 1.9 doesn't understand `namespace ecswire::inline v0_2`, ends a
brief description at the first full stop, even within `code`, and knows no scope for specialisations of
other libraries' templates. And what every constraint, error or shape has by the same rules is said here
once, instead of beside each of them. Lines stay where they are, so that warnings name the right ones.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
MAIN_PAGE = HERE / "mainpage.md"

# Text for declarations that have no comment of their own: what they look like, what they are.
SAID_ONCE = [
    # What a constraint has: see constraints/constraint.hpp.
    (r"static constexpr std::string_view name = \"[a-z]", "The identifier in violations."),
    (r"static constexpr std::string_view message =", "What is wrong, in violations."),
    (r"static constexpr bool applies_to(_member)? =", "Whether it can be put on such a member."),
    (r"struct check_use \{", "Explains a use that makes no sense, when it is compiled."),
    (r"static constexpr bool proves_utf8 =", "What has passed it is UTF-8."),
    (r"static constexpr bool only_for_users =", "What a service sends isn't checked."),
    (r"static constexpr bool reads_elements =", "It reads a list to its end."),
    (r"static constexpr bool may_repeat =", "One member may have several."),
    (r"static constexpr bool is_for_elements =", "Whether it concerns elements rather than the list."),
    (r"(static )?constexpr requirement describe\(\)", "What it asks for, as data."),
    (r"constexpr bool is_satisfiable\(\)", "Whether a value can meet the bounds."),
    (r"constexpr bool holds\(", "Whether the value is as it must be."),
    (r"constexpr void check(_member)?\(", "Reports each violation."),
    (r"(static )?void schema(_member)?\(", "Its keywords in a JSON Schema."),
    (r"constexpr (explicit )?\w+_constraint\(", "Use the function of that name instead."),
    # What an operation has: see operations/operation.hpp.
    (r"using request_type =", "The input."),
    (r"using response_type =", "The output."),
    (r"using error_types =", "What it may fail with, in the order of the API's page."),
    (r"using invalid_request_type =", "What violations are answered with."),
    (r"static constexpr std::string_view service =", "What stands first in X-Amz-Target."),
    (r"static constexpr std::string_view name = \"[A-Z]", "What stands last in X-Amz-Target."),
    # What stands beside a shape or an error.
    (r"constexpr auto constraints_of\(shape<", "The constraints of its members."),
    (r"constexpr error_traits error_traits_of\(shape<", "Whose fault it is, and whether to try again."),
    (r"constexpr auto traits_of\(shape<", "The traits of the shape, its members or its enumerators."),
    (r"constexpr \w+ operation_of\(shape<", "The operation whose input it is."),
    (r"inline constexpr bool formats_as_message<", "Its values print as their message."),
    (r"explicit (request|call)_error\(", "With that for a reason."),
    (r"friend .*\boperator(==|<=>)\(.*= default;", "Compares member by member."),
]

OTHERS_TEMPLATES = re.compile(r"^template <[^;{]*\bstruct (?:boost|std|fmt)::[^;{]*\{\};", re.MULTILINE)


def blank(match):
    return re.sub(r"[^\n]", "", match[0])


def begins_declaration(lines, number):
    """The line where the declaration begins of which this one has the name."""
    while number > 0 and (re.match(r" *(requires\b|\[\[nodiscard\]\]$)", lines[number - 1])
                          or re.fullmatch(r" *template <.*>", lines[number - 1])):
        number -= 1
    return number


def filtered(text):
    text = OTHERS_TEMPLATES.sub(blank, text.replace("namespace ecswire::inline v0_2", "namespace ecswire"))
    lines = text.split("\n")
    for number, line in enumerate(lines):
        is_comment = re.match(r" *///(?!<)", line)
        if is_comment and not (number > 0 and re.match(r" *///", lines[number - 1])):
            lines[number] = re.sub(r"///(?!<)", "/// @brief", line, count=1)
        for pattern, said in SAID_ONCE:
            if re.match(rf" *(\[\[nodiscard\]\] )?{pattern}", line) and "///" not in line:
                first = begins_declaration(lines, number)
                if first == 0 or not re.match(r" *///", lines[first - 1]):
                    lines[first] = f"/** @brief {said} */ {lines[first]}"
                break
    return "\n".join(lines)


def main(doxygen, project, build):
    shutil.rmtree(build, ignore_errors=True)
    for header in (project / "include/ecswire").rglob("*.hpp"):
        if "detail" not in header.parts:
            copy = build / "headers" / header.relative_to(project / "include")
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(filtered(header.read_text(encoding="utf-8")), encoding="utf-8")
    shutil.copy(MAIN_PAGE, build / "mainpage.md")
    version = ".".join(re.findall(r"^#define ECSWIRE_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)$",
                                  (project / "include/ecswire/version.hpp").read_text(encoding="utf-8"),
                                  re.MULTILINE))
    done = subprocess.run([doxygen, HERE / "Doxyfile"], cwd=build, stderr=subprocess.PIPE, text=True,
                          env={**os.environ, "ECSWIRE_VERSION": version}, check=False)
    print(done.stderr.replace(f"{build / 'headers'}/", f"{project / 'include'}/"), end="")
    if done.returncode == 0:
        print(f"the reference: {build / 'html/index.html'}")
    return done.returncode


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], Path(sys.argv[2]).resolve(), Path(sys.argv[3]).resolve()))
