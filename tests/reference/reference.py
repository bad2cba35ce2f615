#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Makes the reference with Doxygen, and fails at a warning: reference.py doxygen project build_folder [ecswire_check]

Each folder of headers is a topic. The page of a shape has its constraints, as ecswire_check lists them.

Doxygen reads changed copies of the headers. Its version 1.9 doesn't understand `namespace ecswire::inline v0_2`,
ends a brief description at the first full stop, even within `code`, and finds no scope for specialisations of
other libraries' templates. Declarations that every constraint, error or shape has get their comment here, from
COMMON_COMMENTS. The lines of a header keep their numbers, so that warnings name the right ones.
"""

import html
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
MAIN_PAGE = HERE / "mainpage.md"

# Comments of declarations that have none: a pattern of the declaration, and the comment.
COMMON_COMMENTS = [
    # Of constraints: see constraints/constraint.hpp.
    (r"static constexpr std::string_view name = (\"[a-z]|\w+ \?)", "The identifier in violations."),
    (r"static constexpr std::string_view message =", "The message of violations."),
    (r"static constexpr bool applies_to(_member)? =", "Whether it can be put on such a member."),
    (r"struct check_use \{", "Fails to compile for a use that makes no sense."),
    (r"static constexpr bool proves_utf8 =", "A text that passes is valid UTF-8."),
    (r"static constexpr bool only_for_users =", "Values that the service sends aren't checked."),
    (r"static constexpr bool reads_elements =", "It reads a list to its end."),
    (r"static constexpr bool may_repeat =", "One member may have several."),
    (r"static constexpr bool is_for_elements =", "Whether it concerns elements rather than the list."),
    (r"(static )?constexpr requirement describe\(\)", "The requirement, as data."),
    (r"constexpr bool is_satisfiable\(\)", "Whether a value can meet the bounds."),
    (r"constexpr bool holds\(", "Whether the value is as it must be."),
    (r"constexpr void check(_member)?\(", "Reports each violation."),
    (r"(static )?void schema(_member)?\(", "Writes its keywords of the JSON Schema."),
    (r"static constexpr bool opens_enumeration =", "The enumeration accepts other texts."),
    (r"(inline )?constexpr bool is_\w+<", "Whether it is such a constraint."),
    # Of conditions: see constraints/condition.hpp.
    (r"static constexpr bool holds_if_absent =", "It holds for an absent member."),
    (r"(static )?constexpr std::string_view text\(\)", "The condition in messages."),
    # Of ranges and their iterators.
    (r"using (iterator_concept|iterator_category|difference_type|value_type|reference) =", "Of an iterator."),
    (r".*\boperator\*\(\) const", "The element."),
    (r".*\boperator\+\+\(", "Goes to the next element."),
    (r".*\boperator==\(std::default_sentinel_t\)", "Whether it is at the end."),
    (r"(static )?std::default_sentinel_t end\(\)", "The end."),
    # Of operations: see service/operation.hpp.
    (r"using request_type =", "The input."),
    (r"using response_type =", "The output."),
    (r"using error_types =", "The errors of the operation."),
    (r"using invalid_request_type =", "The error that answers an invalid request."),
    (r"static constexpr std::string_view service =", "The first part of X-Amz-Target."),
    (r"static constexpr std::string_view name = \"[A-Z]", "The last part of X-Amz-Target."),
    (r"static constexpr bool idempotent =", "Whether the operation can be repeated safely."),
    (r"static constexpr auto input_token =", "The token of the page in the request."),
    (r"static constexpr auto output_token =", "The token of the next page in the response."),
    (r"static constexpr auto result_key =", "The items of the page in the response."),
    (r"static constexpr auto limit_key =", "The maximum number of items of a page in the request."),
    (r"static constexpr auto batch_key =", "The list of the request that is divided into batches."),
    (r"static constexpr std::size_t max_batch =", "The maximum number of elements of a batch."),
    (r"static constexpr auto failures =", "The failures of parts of the request in the response."),
    # Beside a shape or an error.
    (r"constexpr auto constraints_of\(shape<", "The constraints of its members."),
    (r"constexpr error_traits error_traits_of\(shape<", "The fault of the error, and whether to retry."),
    (r"constexpr auto traits_of\(shape<", "The traits of the shape, its members or its enumerators."),
    (r"(constexpr \w+ )?operation_of\(shape<", "The operation of the request."),
    (r"inline constexpr bool formats_as_message<", "Its values print as their message."),
    (r"friend .*\boperator(==|<=>)\(", "Compares member by member."),
    # Of classes: the comment of the class describes its construction.
    (r"(constexpr )?(explicit )?CLASS\(", "Constructs it from these values."),
]

OTHERS_TEMPLATES = re.compile(r"^template <[^;{]*\bstruct (?:boost|std|fmt)::[^;{]*\{\};", re.MULTILINE)


def blank(match):
    return re.sub(r"[^\n]", "", match[0])


def begins_declaration(lines, number):
    """The first line of the declaration whose name is in this line."""
    while number > 0:
        if re.match(r" *(requires\b|\[\[nodiscard\]\]$)", lines[number - 1]) \
                or re.fullmatch(r" *template <.*>|constexpr \w+", lines[number - 1]):
            number -= 1
            continue
        # The end of a requires-expression of several lines.
        first = next((back for back in range(number - 1, max(number - 12, -1), -1)
                      if re.match(r" *requires requires\b", lines[back])), None)
        if first is None or not re.fullmatch(r" *\}( && .*)?", lines[number - 1]) \
                or any(re.search(r";$", line) and not re.match(r" {12}", line) for line in lines[first:number]):
            return number
        number = first
    return number


def filtered(text):
    text = OTHERS_TEMPLATES.sub(blank, text.replace("namespace ecswire::inline v0_2", "namespace ecswire"))
    lines = text.split("\n")
    classes = "|".join(re.findall(r"\b(?:class|struct) (\w+)", text)) or "-"
    for number, line in enumerate(lines):
        is_comment = re.match(r" *///(?!<)", line)
        if is_comment and not (number > 0 and re.match(r" *///", lines[number - 1])):
            lines[number] = re.sub(r"///(?!<)", "/// @brief", line, count=1)
        for pattern, comment in COMMON_COMMENTS:
            pattern = pattern.replace("CLASS", f"(?:{classes})")
            if re.match(rf" *(\[\[nodiscard\]\] )?{pattern}", line) and "///" not in line:
                first = begins_declaration(lines, number)
                if first == 0 or not re.match(r" *///", lines[first - 1]):
                    lines[first] = f"/** @brief {comment} */ {lines[first]}"
                break
    return "\n".join(lines)


def topic_of(folder):
    """The identifier of the topic of a folder, relative to include/ecswire."""
    return "_".join(folder.parts)


def grouped(text, folder):
    """The header with its names in the topic of its folder. A comment before the namespace describes the header."""
    topic = topic_of(folder)
    if not topic:
        return text
    text = re.sub(r"\n\n((?:///.*\n)+)(?=namespace ecswire \{)", r"\n/// @file\n\1", text)
    text = text.replace("\nnamespace ecswire {\n", f"\nnamespace ecswire {{ /** @addtogroup {topic} */ /** @{{ */\n")
    return text.replace("\n} // namespace ecswire\n", "\n/** @} */ } // namespace ecswire\n")


def topics(folders, page):
    """Comments that define the topics of the folders, with the main names of those that the main page lists."""
    main_names = dict(re.findall(r'^\| @ref (\w+) "[^"]*" \| (.*) \|$', page, re.MULTILINE))
    return "".join(f"""/** @defgroup {topic_of(folder)} {folder}/
{f"@ingroup {topic_of(folder.parent)}" if topic_of(folder.parent) else ""}

{main_names.get(topic_of(folder), "")}

The headers are `<ecswire/{folder}/...>`. */
""" for folder in sorted(folders) if topic_of(folder))


def constraint_tables(listing):
    """Comments that add a table of its constraints to the page of each shape."""
    comments = []
    for shape, members in re.findall(r"^(\w+)\n((?: .*\n)*)", listing, re.MULTILINE):
        rows = ""
        for name, kind, constraints in re.findall(r"^  (\S+): (.*)\n((?:    .*\n)*)", members, re.MULTILINE):
            if kind.startswith("Member "):  # of a union as a whole
                name, constraints = "", kind
            if constraints:
                cell = "<br>".join(html.escape(line.strip()) for line in constraints.splitlines())
                rows += f"<tr><td>{name}</td><td>{cell}</td></tr>\n"
        if rows:
            rows = rows.replace("*", "&#42;")  # */ would end the comment
            comments.append(f"""/** @struct ecswire::{shape}
@par Constraints
@htmlonly[block]
<table class="doxtable">
{rows}</table>
@endhtmlonly */
""")
    return "".join(comments)


def listing_of(program):
    """The listing that ecswire_check prints; an empty one in a tree where only other targets are built."""
    if not shutil.which(program):
        print(f"{program} isn't built: the pages of shapes lack the constraints")
        return ""
    return subprocess.run([program, "--constraints"], stdout=subprocess.PIPE, encoding="utf-8", check=True).stdout


def main(doxygen, project, build, listing=""):
    shutil.rmtree(build, ignore_errors=True)
    folders = set()
    for header in (project / "include/ecswire").rglob("*.hpp"):
        if "detail" not in header.parts:
            folder = header.parent.relative_to(project / "include/ecswire")
            folders.add(folder)
            copy = build / "headers" / header.relative_to(project / "include")
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_text(grouped(filtered(header.read_text(encoding="utf-8")), folder), encoding="utf-8")
    page = MAIN_PAGE.read_text(encoding="utf-8")
    (build / "mainpage.md").write_text(page, encoding="utf-8")
    (build / "topics.dox").write_text(topics(folders, page), encoding="utf-8")
    (build / "constraints.dox").write_text(constraint_tables(listing), encoding="utf-8")
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
    if len(sys.argv) not in (4, 5):
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], Path(sys.argv[2]).resolve(), Path(sys.argv[3]).resolve(), *map(listing_of, sys.argv[4:])))
