#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Checks that structure.py fails where it should: a check that can't fail is a defect.

Every case is a small project in a temporary folder, right but for one thing.
"""

import tempfile
import unittest
import unittest.mock
from pathlib import Path

import structure


def header(*includes, body="inline constexpr int number = 1;"):
    lines = "\n".join(f"#include <{name}>" for name in includes)
    return (
        f"{structure.LICENCE}\n#pragma once\n\n{lines}\n\n"
        f"namespace ecswire::inline v0_2 {{\n{body}\n}} // namespace ecswire::inline v0_2\n"
    )


# One header a layer, with every arrow that is allowed.
PROJECT = {
    "include/ecswire/version.hpp": header(),
    **{
        f"include/ecswire/{layer}/{layer}.hpp": header(
            "ecswire/version.hpp", "string", f"ecswire/{layer}/detail/own.hpp",
            *(f"ecswire/{other}/{other}.hpp" for other in sorted(allowed)))
        for layer, allowed in structure.LAYERS.items()
    },
    **{f"include/ecswire/{layer}/detail/own.hpp": header() for layer in structure.LAYERS},
    **{
        f"tests/{layer}/{layer}.cpp": f"// comment\n#include <ecswire/{layer}/{layer}.hpp>\n"
        for layer in structure.LAYERS
    },
}


class Structure(unittest.TestCase):
    def setUp(self):
        # The reasons that the real project has are no concern of these.
        for exceptions in ("LONG_HEADERS", "OPT_IN"):
            patch = unittest.mock.patch.object(structure, exceptions, {})
            patch.start()
            self.addCleanup(patch.stop)

    def problems(self, check, changes=None, umbrella=True):
        """What the check finds in the project with the changed files; None takes a file away."""
        with tempfile.TemporaryDirectory() as folder:
            project = Path(folder)
            for name, text in {**PROJECT, **(changes or {})}.items():
                if text is not None:
                    (project / name).parent.mkdir(parents=True, exist_ok=True)
                    (project / name).write_text(text, encoding="utf-8")
            path = project / "include/ecswire/ecswire.hpp"
            if umbrella and not path.exists():
                path.write_text(structure.umbrella_text(project), encoding="utf-8")
            return list(structure.CHECKS[check](project))

    def refused(self, check, changes, *texts):
        """The check finds exactly these problems, each of which holds its text."""
        problems = self.problems(check, changes)
        self.assertEqual(len(problems), len(texts), problems)
        for problem, text in zip(problems, texts):
            self.assertIn(text, problem)

    def test_a_right_project_passes(self):
        for check in structure.CHECKS:
            self.assertEqual(self.problems(check), [])

    # --- layers

    def test_every_other_arrow_is_refused(self):
        for layer, allowed in structure.LAYERS.items():
            for other in structure.LAYERS.keys() - allowed - {layer}:
                name = f"include/ecswire/{layer}/new.hpp"
                # The other layer's own header would close a circle of files with a header that
                # another one includes; a new file doesn't.
                text = header(f"ecswire/{other}/{other}.hpp")
                self.refused("layers", {name: text}, f"{layer}/new.hpp: includes {other}/{other}.hpp")

    def test_arrows_that_the_design_names(self):
        for layer, other in [("text", "reflect"), ("json", "constraints"), ("json", "ecs"),
                             ("json", "service"), ("json", "validation"), ("reflect", "json"),
                             ("validation", "ecs"), ("validation", "json"), ("service", "protocol"), ("protocol", "ecs")]:
            self.assertNotIn(other, structure.LAYERS[layer])

    def test_spaces_and_conditions_hide_no_include(self):
        for line in ("  #  include <ecswire/json/json.hpp>",
                     "#if 0\n#include <ecswire/json/json.hpp>\n#endif"):
            text = header() + line
            self.refused("layers", {"include/ecswire/reflect/new.hpp": text}, "includes json/json.hpp")

    def test_a_comment_is_no_include(self):
        text = header() + "// #include <ecswire/json/json.hpp>\n/*\n#include <ecswire/json/x.hpp>\n*/\n"
        self.assertEqual(self.problems("layers", {"include/ecswire/reflect/new.hpp": text}), [])

    def test_private_headers_are_private(self):
        text = header("ecswire/reflect/detail/own.hpp")
        self.refused("layers", {"include/ecswire/json/new.hpp": text}, "private to reflect")

    def test_a_quoted_include_is_refused(self):
        text = header() + '#include "json.hpp"\n'
        self.refused("layers", {"include/ecswire/json/new.hpp": text}, "write <ecswire/...>")

    def test_a_missing_header_is_refused(self):
        text = header("ecswire/json/nothing.hpp")
        self.refused("layers", {"include/ecswire/json/new.hpp": text}, "which doesn't exist")

    def test_an_unknown_layer_is_refused(self):
        self.refused("layers", {"include/ecswire/extra/new.hpp": header()}, "in no layer")
        self.refused("layers", {"include/ecswire/new.hpp": header()}, "in no layer")

    def test_nobody_includes_the_umbrella(self):
        text = header("ecswire/ecswire.hpp")
        problems = self.problems("layers", {"include/ecswire/protocol/detail/new.hpp": text})
        self.assertIn("the umbrella is for users", problems[0])

    def test_version_includes_no_layer(self):
        text = header("ecswire/reflect/detail/own.hpp")
        problems = self.problems("layers", {"include/ecswire/version.hpp": text})
        self.assertIn("below every layer", problems[0])

    def test_circles_are_refused(self):
        circle = {
            "include/ecswire/json/a.hpp": header("ecswire/json/b.hpp"),
            "include/ecswire/json/b.hpp": header("ecswire/json/c.hpp"),
            "include/ecswire/json/c.hpp": header("ecswire/json/a.hpp"),
        }
        self.refused("layers", circle, "json/a.hpp -> json/b.hpp -> json/c.hpp -> json/a.hpp")

    # --- umbrella

    def test_the_umbrella_must_exist(self):
        self.assertIn("doesn't exist", self.problems("umbrella", umbrella=False)[0])

    def test_the_umbrella_is_complete(self):
        lines = "\n".join(f"#include <ecswire/{layer}/{layer}.hpp>" for layer in structure.LAYERS if layer != "ecs")
        head = f"{structure.LICENCE}\n#pragma once\n"
        name = "include/ecswire/ecswire.hpp"
        self.refused("umbrella", {name: head + lines}, "doesn't include version.hpp")
        whole = f"{head}#include <ecswire/version.hpp>\n{lines}\n"
        self.refused("umbrella", {name: whole, "include/ecswire/json/new.hpp": header()},
                     "doesn't include json/new.hpp")
        self.refused("umbrella", {name: whole + "#include <ecswire/json/detail/own.hpp>\n"},
                     "json/detail/own.hpp, which is no public header")
        self.refused("umbrella", {name: whole + "int number();\n"}, "defines something")

    def test_what_is_on_request_is_not_in_the_umbrella(self):
        new = {"include/ecswire/json/new.hpp": f"{structure.LICENCE}\n#pragma once\nint n();\n"}
        whole = self.problems("umbrella", new)
        self.assertEqual(whole, [])  # what is written includes it
        with unittest.mock.patch.object(structure, "OPT_IN", {"json/new.hpp": "it is heavy"}):
            self.assertEqual(self.problems("umbrella", new), [])
            self.assertEqual(self.problems("headers", new), [])
            self.assertIn("needs no place", self.problems("umbrella")[0])
            lines = [f"#include <ecswire/{name}>" for name in
                     ("version.hpp", "json/new.hpp", *(f"{layer}/{layer}.hpp" for layer in structure.LAYERS if layer != "ecs"))]
            umbrella = "\n".join([structure.LICENCE, "#pragma once", *lines])
            self.refused("umbrella", {**new, "include/ecswire/ecswire.hpp": umbrella}, "it is heavy")

    # --- mirror

    def test_every_public_header_has_its_test(self):
        self.refused("mirror", {"include/ecswire/json/new.hpp": header()},
                     "no test tests/json/new.cpp")
        self.refused("mirror", {"include/ecswire/json/deep/new.hpp": header()},
                     "no test tests/json/deep/new.cpp")

    def test_a_test_begins_with_its_header(self):
        for text in ("", '#include "support/catch.hpp"\n#include <ecswire/json/json.hpp>\n',
                     "// #include <ecswire/json/json.hpp>\n#include <string>\n"):
            self.refused("mirror", {"tests/json/json.cpp": text},
                         "tests/json/json.cpp: its first include must be <ecswire/json/json.hpp>")

    # --- headers

    def test_what_every_header_has(self):
        name = "include/ecswire/json/new.hpp"
        right = header()
        self.refused("headers", {name: "\n" + right}, "licence")
        self.refused("headers", {name: right.replace("#pragma once\n", "")}, "#pragma once")
        self.refused("headers", {name: right.replace("::inline v0_2", "")},
                     "has no namespace", "new.hpp:6: the namespace is")
        self.assertEqual(self.problems("headers", {name: right.replace("v0_2 {", "v0_2::json {")}), [])

    def test_long_headers_are_refused(self):
        name = "include/ecswire/json/new.hpp"
        lines = len(header(body="").splitlines())
        limit = structure.MAXIMAL_LINES - lines + 1
        self.assertEqual(self.problems("headers", {name: header(body="\n" * (limit - 1))}), [])
        self.refused("headers", {name: header(body="\n" * limit)}, "what is it two of?")

    def test_a_reason_for_a_long_header_must_be_needed(self):
        with unittest.mock.patch.object(structure, "LONG_HEADERS", {"json/json.hpp": "a reason"}):
            self.refused("headers", {}, "needs no place")

    def test_forbidden_code_is_refused(self):
        for body, text in {
            "inline bool f() { return std::regex_match(a, std::regex(b)); }": "no std::regex",
            "struct S { virtual void f(); };": "no virtual",
            "inline thread_local int n = 0;": "no thread_local",
            "static int counter = 0;": "isn't constexpr",
            "static int counter;": "isn't constexpr",
            "inline std::string text{};": "isn't constexpr",
            "inline std::vector<int> list;": "isn't constexpr",
            "static const char* text = nullptr;": "isn't constexpr",
            "static const char* text;": "isn't constexpr",
            "static const std::string text = make();": "isn't constexpr",
            "inline int f() { static int calls = 0; return ++calls; }": "isn't constexpr",
            "struct S { inline static int n = 0; };": "isn't constexpr",
        }.items():
            problems = self.problems("headers", {"include/ecswire/json/new.hpp": header(body=body)})
            self.assertTrue(any(text in problem for problem in problems), (body, problems))

    def test_forbidden_includes_are_refused(self):
        for name in ("regex", "iostream"):
            self.refused("headers", {"include/ecswire/json/new.hpp": header(name)}, f"no <{name}>")

    def test_harmless_code_passes(self):
        for body in (
            "static constexpr int n = 0;",
            "constexpr static int n = 0;",
            "template <class T> inline constexpr bool is_text = false;",
            "struct S { static int f(); static auto g() -> int { return 1; } };",
            "inline bool operator==(S, S) { return true; }",
            "inline bool operator<(S, S) { return true; }",
            "inline bool operator()(S) { return true; }",
            "inline bool f(int n = 0) { return n == 1; }",
            "struct S { static const S value; }; constexpr S S::value = {};",
            "static_assert(true);",
            "// virtual, thread_local, static int n = 0;",
            'constexpr char text[] = "virtual static int n = 0;";',
            'constexpr char raw[] = R"x(virtual " static int n = 0;)x";',
            "constexpr int million = 1'000'000; constexpr char quote = '\"';",
            "#define STATIC_NUMBER \\\n    static int n = 0",
            "inline namespace literals {}",
        ):
            problems = self.problems("headers", {"include/ecswire/json/new.hpp": header(body=body)})
            self.assertEqual(problems, [], body)


if __name__ == "__main__":
    unittest.main()
