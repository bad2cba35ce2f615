#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Checks that reference.py fails where it should: reference_selftest.py doxygen"""

import contextlib
import io
import re
import sys
import tempfile
import unittest
from pathlib import Path

import reference

DOXYGEN = sys.argv[1]

VERSION = """#define ECSWIRE_VERSION_MAJOR 1
/// The library.
namespace ecswire::inline v0_2 {}
"""
HEADER = """#pragma once

/// A header.
namespace ecswire::inline v0_2 {
%s
} // namespace ecswire::inline v0_2
"""

LISTING = r"""Either
  union: Member must have one member
  one: text
    required: Member must not be null
Failure
  arn: text
Tag
  key: text
    length: Member must have length between 1 and 128, inclusive
    pattern: [<\p{L}&*/
  value: text
"""


class Reference(unittest.TestCase):
    def make(self, headers, page="", listing=""):
        """Doxygen's warnings and the HTML pages for a library of these headers; warnings must fail the run."""
        with tempfile.TemporaryDirectory() as folder:
            for name, text in {"version.hpp": VERSION, **headers}.items():
                header = Path(folder, "include/ecswire", name)
                header.parent.mkdir(parents=True, exist_ok=True)
                header.write_text(text, encoding="utf-8")
            reference.MAIN_PAGE = Path(folder, "main.md")
            reference.MAIN_PAGE.write_text(f"# One\n\n{page}\n", encoding="utf-8")
            said = io.StringIO()
            with contextlib.redirect_stdout(said):
                failed = reference.main(DOXYGEN, Path(folder), Path(folder, "docs"), listing)
            lines = [line for line in said.getvalue().splitlines() if "the reference: " not in line]
            self.assertEqual(failed != 0, bool(lines), said.getvalue())
            return lines, {path.stem: path.read_text(encoding="utf-8")
                           for path in Path(folder, "docs/html").glob("*.html")}

    def warnings(self, code, page=""):
        """The warnings for a library of one public header."""
        return self.make({"one.hpp": HEADER % code, "detail/two.hpp": HEADER % "int undocumented();"}, page)[0]

    def test_documented_code_passes(self):
        self.assertEqual(self.warnings("/// A number. It is `a. b`.\nint number();"), [])

    def test_undocumented_code_is_reported_with_its_line(self):
        warnings = self.warnings("int number();")
        self.assertEqual(len(warnings), 1, warnings)
        self.assertIn("include/ecswire/one.hpp:5: ", warnings[0])

    def test_an_unknown_name_on_the_main_page_is_reported(self):
        documented = "/// A number.\nint number();"
        self.assertEqual(self.warnings(documented, "@ref ecswire::number"), [])
        self.assertIn("ecswire::nobody", self.warnings(documented, "@ref ecswire::nobody")[0])

    def test_an_undocumented_member_is_reported(self):
        self.assertIn("size", self.warnings("/// A thing.\nstruct thing {\n    int size;\n};")[0])

    def test_private_code_needs_no_comment(self):
        self.assertEqual(self.warnings("namespace detail {\nint number();\n}"), [])

    def test_common_declarations_need_no_comment(self):
        self.assertEqual(self.warnings(
            "/// A constraint.\nstruct even {\n"
            '    static constexpr std::string_view name = "even";\n\n'
            "    template <class T>\n    static constexpr bool applies_to = true;\n\n"
            "    [[nodiscard]] constexpr bool holds(int value) const noexcept;\n};"), [])

    def test_specialisations_of_other_templates_are_left_out(self):
        text = "template <>\nstruct boost::system::is_error_code_enum<int> : std::true_type {};\n"
        self.assertEqual(reference.filtered(text), "\n\n")

    def test_each_folder_is_a_topic_with_the_names_of_its_headers(self):
        project = Path(reference.HERE).parents[1] / "include/ecswire"
        folders = {header.parent.relative_to(project) for header in project.rglob("*/*.hpp")
                   if "detail" not in header.parts}
        self.assertIn(Path("ecs/tags"), folders)
        headers = {f"{folder}/one.hpp": HEADER % f"/// A number.\nint of_{reference.topic_of(folder)}();"
                   for folder in folders}
        warnings, pages = self.make(headers, '| @ref text "text/" | @ref ecswire::of_text "the main name" |')
        self.assertEqual(warnings, [])
        for folder in folders:
            topic = reference.topic_of(folder)
            with self.subTest(topic):
                page = pages["group__" + topic.replace("_", "__")]
                self.assertIn(f"<title>ecswire: {folder}/</title>", page)
                self.assertEqual(set(re.findall(r"\bof_\w+", page)), {f"of_{topic}"})
        self.assertIn("group__ecs__tags.html", pages["group__ecs"])
        self.assertIn("the main name", pages["group__text"])

    def test_an_undocumented_name_in_a_topic_is_reported_with_its_line(self):
        warnings, _ = self.make({"text/one.hpp": HEADER % "int number();"})
        self.assertEqual(len(set(warnings)), 1, warnings)  # of the namespace and of the topic
        self.assertIn("include/ecswire/text/one.hpp:5: ", warnings[0])

    def test_a_comment_before_the_namespace_describes_the_header(self):
        _, pages = self.make({"text/one.hpp": HEADER % "/// A number.\nint number();"})
        self.assertIn("A header.", pages["one_8hpp"])
        self.assertNotIn("A header.", pages["namespaceecswire"])

    def test_the_page_of_a_shape_has_its_constraints(self):
        shapes = [f"/// A shape.\nstruct {name} {{}};\n" for name in ("Tag", "Either", "Failure")]
        warnings, pages = self.make({"ecs/common/tag.hpp": HEADER % "".join(shapes)}, listing=LISTING)
        self.assertEqual(warnings, [])
        self.assertIn("<tr><td>key</td><td>length: Member must have length between 1 and 128, inclusive<br>"
                      "pattern: [&lt;\\p{L}&amp;&#42;/</td></tr>\n</table>", pages["structecswire_1_1Tag"])
        self.assertIn("<tr><td></td><td>Member must have one member</td></tr>\n"
                      "<tr><td>one</td><td>required: Member must not be null</td></tr>",
                      pages["structecswire_1_1Either"])
        self.assertNotIn("doxtable", pages["structecswire_1_1Failure"])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
