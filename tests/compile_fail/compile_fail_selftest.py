#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Checks that compile_fail.py fails where it should: compile_fail_selftest.py compiler and arguments..."""

import sys
import tempfile
import unittest
from pathlib import Path

from compile_fail import check

COMMAND = []


def source(expect, fixed, broken):
    return f"{expect}\n\n#ifdef ECSWIRE_FIXED\n{fixed}\n#else\n{broken}\n#endif\n"


FIXED = "int value = 1;"
BROKEN = 'static_assert(sizeof(int) == 0, "the member needs a text");'


class CompileFail(unittest.TestCase):
    def problems(self, text):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "source.cpp")
            path.write_text(text, encoding="utf-8")
            return "\n".join(check(path, COMMAND))

    def test_accepts_the_expected_message(self):
        self.assertEqual(self.problems(source("// expect: needs a text", FIXED, BROKEN)), "")
        licence = "// Some licence\n// expect: the member\n// expect: needs a text"
        self.assertEqual(self.problems(source(licence, FIXED, BROKEN)), "")

    def test_accepts_a_message_with_quotes(self):
        broken = 'static_assert(sizeof(int) == 0, "add name(\\"text\\")");'
        self.assertEqual(self.problems(source('// expect: add name("text")', FIXED, broken)), "")

    def test_refuses_another_message(self):
        problems = self.problems(source("// expect: needs a number", FIXED, BROKEN))
        self.assertIn("doesn't say: needs a number", problems)

    def test_every_expectation_counts(self):
        both = "// expect: needs a text\n// expect: needs a number"
        self.assertIn("doesn't say: needs a number", self.problems(source(both, FIXED, BROKEN)))

    def test_one_of_several_texts_suffices(self):
        either = "// expect: needs a number || needs a text"
        self.assertEqual(self.problems(source(either, FIXED, BROKEN)), "")
        neither = "// expect: needs a number || needs a list"
        self.assertIn("doesn't say", self.problems(source(neither, FIXED, BROKEN)))

    def test_the_text_in_the_quoted_source_is_no_message(self):
        broken = 'int value = nothing; const char* text = "needs a text";'
        problems = self.problems(source("// expect: needs a text", FIXED, broken))
        self.assertIn("doesn't say: needs a text", problems)

    def test_refuses_more_lines_than_expected(self):
        few = "// expect: needs a text\n// expect at most {} lines"
        many = "\n".join([BROKEN] * 20)
        self.assertIn("more than 5", self.problems(source(few.format(5), FIXED, many)))
        self.assertEqual(self.problems(source(few.format(5), FIXED, BROKEN)), "")

    def test_refuses_what_compiles(self):
        problems = self.problems(source("// expect: needs a text", FIXED, FIXED))
        self.assertIn("compiles, but must not", problems)

    def test_refuses_a_fixed_variant_that_does_not_compile(self):
        problems = self.problems(source("// expect: needs a text", BROKEN, BROKEN))
        self.assertIn("must compile with ECSWIRE_FIXED", problems)

    def test_refuses_a_source_without_expectation(self):
        self.assertIn("doesn't begin with", self.problems(source("", FIXED, BROKEN)))
        late = source("", FIXED, BROKEN) + "// expect: needs a text\n"
        self.assertIn("doesn't begin with", self.problems(late))

    def test_refuses_an_expectation_within_a_line(self):
        wrapped = "// expect: needs a\n// text expect: the member"
        self.assertIn("isn't at the beginning", self.problems(source(wrapped, FIXED, BROKEN)))

    def test_refuses_a_source_without_a_fixed_variant(self):
        problems = self.problems(f"// expect: needs a text\n{BROKEN}\n")
        self.assertIn("no variant without the mistake", problems)


if __name__ == "__main__":
    COMMAND = sys.argv[1:] or ["c++", "-std=c++20", "-fsyntax-only", "-fno-diagnostics-show-caret"]
    unittest.main(argv=sys.argv[:1])
