#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Checks that reference.py fails where it should: reference_selftest.py doxygen"""

import contextlib
import io
import sys
import tempfile
import unittest
from pathlib import Path

import reference

DOXYGEN = sys.argv[1]

VERSION = "#define ECSWIRE_VERSION_MAJOR 1\n"
HEADER = """#pragma once
/// A header.
namespace ecswire::inline v0_2 {
%s
} // namespace ecswire::inline v0_2
"""


class Reference(unittest.TestCase):
    def warnings(self, code, page=""):
        """The warnings of Doxygen for a library of one header; the run must fail if there are any."""
        with tempfile.TemporaryDirectory() as folder:
            headers = Path(folder, "include/ecswire")
            (headers / "detail").mkdir(parents=True)
            (headers / "version.hpp").write_text(VERSION)
            (headers / "one.hpp").write_text(HEADER % code)
            (headers / "detail/two.hpp").write_text(HEADER % "int undocumented();")
            reference.MAIN_PAGE = Path(folder, "main.md")
            reference.MAIN_PAGE.write_text(f"# One\n\n{page}\n")
            said = io.StringIO()
            with contextlib.redirect_stdout(said):
                failed = reference.main(DOXYGEN, Path(folder), Path(folder, "docs"))
            lines = [line for line in said.getvalue().splitlines() if "the reference: " not in line]
            self.assertEqual(failed != 0, bool(lines), said.getvalue())
            return lines

    def test_documented_code_passes(self):
        self.assertEqual(self.warnings("/// A number. It is `a. b`.\nint number();"), [])

    def test_undocumented_code_is_reported_with_its_line(self):
        warnings = self.warnings("int number();")
        self.assertEqual(len(warnings), 1, warnings)
        self.assertIn("include/ecswire/one.hpp:4: ", warnings[0])

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


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
