#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Checks that structure.py fails where it should: a check that can't fail is a defect.

Every test case changes one thing in a small project in a temporary folder that passes all checks.
"""

import json
import tempfile
import unittest
import unittest.mock
from pathlib import Path

import structure

ENGINE_LAYERS = [layer for layer in structure.LAYERS if layer not in structure.ABOVE_ENGINE]


def header(*includes, body="inline constexpr int number = 1;", end=""):
    lines = "\n".join(f"#include <{name}>" for name in includes)
    return (
        f"{structure.LICENCE}\n#pragma once\n\n{lines}\n\n"
        f"namespace ecswire::inline v0_2 {{\n{body}\n}} // namespace ecswire::inline v0_2\n{end}"
    )


def structure_of(name):
    return f"struct {name} {{}};\nBOOST_DESCRIBE_STRUCT({name}, (), ())\n"


def shape(family):
    """The name of the shape that each family of the small project has."""
    return "".join(word.capitalize() for word in family.split("_")) + "Thing"


def shape_header(family):
    return f"ecs/{family}/{structure.snake_case(shape(family))}.hpp"


# One header a layer and a family of ECS, with every arrow that is allowed.
PROJECT = {
    "include/ecswire/version.hpp": header(),
    **{
        f"include/ecswire/{layer}/{layer}.hpp": header(
            "ecswire/version.hpp", "string", f"ecswire/{layer}/detail/own.hpp",
            *(f"ecswire/{other}/{other}.hpp" for other in sorted(structure.LAYERS[layer])))
        for layer in ENGINE_LAYERS
    },
    **{f"include/ecswire/{layer}/detail/own.hpp": header() for layer in ENGINE_LAYERS},
    **{f"tests/{layer}/{layer}.cpp": f"// comment\n#include <ecswire/{layer}/{layer}.hpp>\n"
       for layer in ENGINE_LAYERS},
    **{
        f"include/ecswire/{shape_header(family)}": header(
            *(f"ecswire/{other}/{other}.hpp" for other in sorted(structure.LAYERS["ecs"])),
            *(f"ecswire/{shape_header(other)}" for other in sorted(allowed)),
            "ecswire/ecs/detail/own.hpp", body=structure_of(shape(family)))
        for family, allowed in structure.FAMILIES.items()
    },
    "include/ecswire/ecs/detail/own.hpp": header(),
    "include/ecswire/testing/testing.hpp": header(
        "ecswire/testing/detail/own.hpp", *(f"ecswire/{shape_header(family)}" for family in structure.FAMILIES),
        *(f"ecswire/{other}/{other}.hpp" for other in sorted(structure.LAYERS["testing"] - {"ecs"}))),
    "include/ecswire/testing/detail/own.hpp": header(),
    "tests/testing/testing.cpp": "#include <ecswire/testing/testing.hpp>\n",
    "include/ecswire/ecs/common/errors.hpp": header(
        body=structure_of("LostException")),
    "tests/ecs/common/errors.cpp": "#include <ecswire/ecs/common/errors.hpp>\n",
    **{
        f"tests/{shape_header(family)}".replace(".hpp", ".cpp"): f"#include <ecswire/{shape_header(family)}>\n"
        for family in structure.FAMILIES
    },
    structure.SHAPES: json.dumps({
        family: {"operations": ["Ask"] if family == "tasks" else [],
                 "structures": [shape(family), *(["Part", "Whole", "First"] if family == "tasks" else [])],
                 **({"together": {"parts": ["Part"]}} if family == "tasks" else {})}
        for family in structure.FAMILIES
    }),
}

ASK = structure_of("AskRequest") + structure_of("AskResponse") + "struct Ask : ecs_operation {};"


class Structure(unittest.TestCase):
    def setUp(self):
        # The exceptions of the real project don't hold for the small one.
        for name in ("LONG_HEADERS", "OPT_IN"):
            patch = unittest.mock.patch.object(structure, name, {})
            patch.start()
            self.addCleanup(patch.stop)

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.project = Path(folder.name)
        for name, text in PROJECT.items():
            cls.write(name, text)

    @classmethod
    def write(cls, name, text):
        path = cls.project / name
        if text is None:
            path.unlink()
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    def problems(self, check, changes=None, umbrellas=True):
        """The problems that a check finds in the project with the changed files; None removes a file."""
        changes = dict(changes or {})
        for name, text in changes.items():
            self.write(name, text)
        if umbrellas and check in ("layers", "umbrella"):
            for name, text in structure.umbrella_texts(self.project):
                if changes.setdefault(f"include/ecswire/{name}", "") == "":
                    self.write(f"include/ecswire/{name}", text)
        try:
            return list(structure.CHECKS[check](self.project))
        finally:
            for name in changes:
                self.write(name, PROJECT.get(name))

    def refused(self, check, changes, *texts):
        """The check finds exactly these problems, each with its text."""
        problems = self.problems(check, changes)
        self.assertEqual(len(problems), len(texts), problems)
        for problem, text in zip(problems, texts):
            self.assertIn(text, problem)

    def accepted(self, check, changes):
        self.assertEqual(self.problems(check, changes), [])

    def test_a_correct_project_passes(self):
        for check in structure.CHECKS:
            self.accepted(check, {})

    # --- layers

    def test_every_other_arrow_between_layers_is_refused(self):
        # In new files: in the layer's own header, the include would also close a cycle.
        for layer, allowed in structure.LAYERS.items():
            folder = layer if layer != "ecs" else "ecs/tags"
            others = sorted({*ENGINE_LAYERS, "testing"} - allowed - {layer})
            self.refused(
                "layers",
                {f"include/ecswire/{folder}/new_{other}.hpp": header(f"ecswire/{other}/{other}.hpp")
                 for other in others},
                *(f"{folder}/new_{other}.hpp: includes {other}/{other}.hpp: {layer} may include"
                  for other in others))

    def test_an_upward_include_is_refused(self):
        for layer, other in [("text", "reflect"), ("json", "constraints"), ("json", "ecs"),
                             ("json", "service"), ("json", "validation"), ("reflect", "json"),
                             ("validation", "ecs"), ("validation", "json"), ("service", "protocol"),
                             ("protocol", "ecs"), ("constraints", "validation")]:
            self.assertNotIn(other, structure.LAYERS[layer])
        self.refused("layers", {"include/ecswire/json/new.hpp": header("ecswire/protocol/protocol.hpp")},
                     "json may include reflect, text")
        self.refused("layers", {"include/ecswire/json/new.hpp": header(f"ecswire/{shape_header('tags')}")},
                     "json may include reflect, text")

    def test_only_the_layers_above_the_engine_may_hide_macros(self):
        hidden = {f"include/ecswire/{name}": f"{structure.LICENCE}\n"
                  for name in (structure.HIDE_MACROS, structure.RESTORE_MACROS)}
        new = header(*(name.removeprefix("include/") for name in hidden))
        self.accepted("layers", {**hidden, "include/ecswire/testing/new.hpp": new})
        self.refused("layers", {**hidden, "include/ecswire/json/new.hpp": new},
                     "json may include reflect, text", "json may include reflect, text")
        self.refused("layers", {"include/ecswire/testing/new.hpp": header("ecswire/ecs/detail/own.hpp")},
                     "private to ecs")

    def test_a_header_outside_the_layers_is_refused(self):
        for name in ("new.hpp", "files/new.hpp"):
            self.refused("layers", {f"include/ecswire/{name}": header()}, "is in no layer")

    def test_spaces_and_conditions_hide_no_include(self):
        for line in ("  #  include <ecswire/json/json.hpp>",
                     "#if 0\n#include <ecswire/json/json.hpp>\n#endif"):
            text = header() + line
            self.refused("layers", {"include/ecswire/reflect/new.hpp": text}, "includes json/json.hpp")

    def test_an_include_in_a_comment_is_ignored(self):
        text = header() + "// #include <ecswire/json/json.hpp>\n/*\n#include <ecswire/json/x.hpp>\n*/\n"
        self.accepted("layers", {"include/ecswire/reflect/new.hpp": text})

    def test_the_detail_folder_of_another_layer_is_refused(self):
        text = header("ecswire/reflect/detail/own.hpp")
        self.refused("layers", {"include/ecswire/json/new.hpp": text}, "private to reflect")

    def test_every_other_arrow_between_the_folders_of_json_is_refused(self):
        for folder, allowed in structure.JSON_FOLDERS.items():
            for other in structure.JSON_FOLDERS:
                change = {f"include/ecswire/json/detail/{other}/one.hpp": header(),
                          f"include/ecswire/json/detail/{folder}/two.hpp":
                          header(f"ecswire/json/detail/{other}/one.hpp")}
                if other == folder or other in allowed:
                    self.accepted("layers", change)
                else:
                    self.refused("layers", change, f"json/detail/{folder} may include")

    def test_a_quoted_include_is_refused(self):
        text = header() + '#include "json.hpp"\n'
        self.refused("layers", {"include/ecswire/json/new.hpp": text}, "write <ecswire/...>")

    def test_a_missing_header_is_refused(self):
        text = header("ecswire/json/nothing.hpp")
        self.refused("layers", {"include/ecswire/json/new.hpp": text}, "which doesn't exist")

    def test_an_umbrella_in_a_header_is_refused(self):
        for umbrella in ("ecswire.hpp", "ecs/ecs.hpp", "ecs/common.hpp"):
            problems = self.problems("layers", {"include/ecswire/ecs/tags/new.hpp": header(f"ecswire/{umbrella}")})
            self.assertIn(f"ecs/tags/new.hpp: includes {umbrella}: umbrellas are for users", problems)

    def test_a_cycle_of_includes_is_refused(self):
        self.refused("layers", {
            "include/ecswire/json/a.hpp": header("ecswire/json/b.hpp"),
            "include/ecswire/json/b.hpp": header("ecswire/json/a.hpp"),
        }, "json/a.hpp -> json/b.hpp -> json/a.hpp")

    # --- families

    def test_every_other_arrow_between_families_is_refused(self):
        for family, allowed in structure.FAMILIES.items():
            others = sorted(structure.FAMILIES.keys() - allowed - {family})
            self.refused(
                "layers",
                {f"include/ecswire/ecs/{family}/new_{other}.hpp": header(f"ecswire/{shape_header(other)}")
                 for other in others},
                *(f"ecs/{family}/new_{other}.hpp: includes {shape_header(other)}: {family} may include"
                  for other in others))

    def test_a_cycle_of_families_is_refused(self):
        families = {**structure.FAMILIES, "common": {"tags"}}
        with unittest.mock.patch.object(structure, "FAMILIES", families):
            self.refused("layers", {}, "FAMILIES of structure.py has a cycle: common -> tags -> common")

    def test_a_header_outside_the_families_is_refused(self):
        self.refused("layers", {"include/ecswire/ecs/volumes/new.hpp": header()}, "is in no family")

    def test_the_detail_folder_of_another_family_is_refused(self):
        own = {"include/ecswire/ecs/common/detail/own.hpp": header()}
        self.refused("layers", {**own, "include/ecswire/ecs/tags/new.hpp": header("ecswire/ecs/common/detail/own.hpp")},
                     "private to common")
        self.accepted("layers",
                      {**own, "include/ecswire/ecs/common/new.hpp": header("ecswire/ecs/common/detail/own.hpp")})

    # --- names in detail

    DETAIL = {
        "include/ecswire/reflect/secret.hpp": header(body="""namespace detail {
template <class T>
struct hidden_type {
    int own_member;
};
template <class T>
concept hidden_concept = true;
using hidden_alias = int;
template <class T>
    requires hidden_concept<T>
constexpr bool hidden_function(T value) noexcept { return value; }
inline constexpr int hidden_constant = 1;
} // namespace detail"""),
        "include/ecswire/reflect/detail/secret.hpp": header().replace("v0_2 {", "v0_2::detail {"),
    }

    def test_a_name_in_detail_of_another_layer_is_refused(self):
        for line, name, use in (
            (7, "hidden_type", "detail::hidden_type<int> x();"),
            (7, "hidden_concept", "bool f(detail::hidden_concept auto);"),
            (7, "hidden_alias", "detail::hidden_alias f();"),
            (7, "hidden_function", "auto f() { return detail::hidden_function(1); }"),
            (7, "hidden_constant", "int f(int i = detail::hidden_constant);"),
            (7, "number", "auto f() { return detail::number; }"),
            (8, "hidden_function", "namespace detail {\nauto f() { return hidden_function(1); }\n}"),
        ):
            with self.subTest(use):
                self.refused("layers", {**self.DETAIL, "include/ecswire/json/new.hpp": header(body=use)},
                             f"json/new.hpp:{line}: detail::{name} is private to reflect")

    def test_names_in_detail_of_the_own_layer_pass(self):
        body = "auto f() { return detail::hidden_function(detail::hidden_constant); }"
        self.accepted("layers", {**self.DETAIL, "include/ecswire/reflect/new.hpp": header(body=body)})

    def test_equal_names_that_are_not_in_detail_pass(self):
        for use in ("int hidden_constant();", "namespace detail {\nint f(int own_member);\n}",
                    "namespace detail {\nint hidden_constant(int);\nint x = hidden_constant(1);\n}",
                    "// detail::hidden_constant", "namespace detail {\nauto f(auto x) { return x.hidden_constant; }\n}",
                    "auto f() { return boost::describe::detail::other(); }"):
            self.accepted("layers", {**self.DETAIL, "include/ecswire/json/new.hpp": header(body=use)})

    # --- shapes

    def test_a_shape_in_another_family_is_refused(self):
        name = shape("tags")
        self.refused("shapes", {"include/ecswire/ecs/clusters/tags_thing.hpp": header(body=structure_of(name))},
                     f"ecs/clusters/tags_thing.hpp: {name} belongs in ecs/tags")
        self.refused("shapes", {"include/ecswire/ecs/clusters/ask.hpp": header(body=ASK)},
                     "Ask belongs in ecs/tasks", "AskRequest belongs in ecs/tasks", "AskResponse belongs in ecs/tasks")
        self.accepted("shapes", {"include/ecswire/ecs/tasks/ask.hpp": header(body=ASK)})

    def test_a_shape_that_the_service_model_lacks_is_refused(self):
        self.refused("shapes", {"include/ecswire/ecs/tags/invention.hpp": header(body=structure_of("Invention"))},
                     "families.json has no Invention")

    def test_an_error_outside_the_header_of_errors_is_refused(self):
        self.refused("shapes", {"include/ecswire/ecs/common/errors.hpp": None,
                                "include/ecswire/ecs/common/lost_exception.hpp":
                                    header(body=structure_of("LostException"))},
                     "the error LostException belongs in ecs/common/errors.hpp")
        body = structure_of("Loss") + "constexpr error_traits error_traits_of(shape<Loss>);"
        self.refused("shapes", {"include/ecswire/ecs/tags/loss.hpp": header(body=body)},
                     "the error Loss belongs in ecs/common/errors.hpp")

    def test_a_header_bears_the_name_of_its_shape(self):
        self.refused("shapes", {"include/ecswire/ecs/tasks/pieces.hpp": header(body=structure_of("Part"))},
                     "no shape or operation has the header's name")
        self.accepted("shapes", {"include/ecswire/ecs/tasks/parts.hpp": header(body=structure_of("Part"))})
        self.accepted("shapes", {"include/ecswire/ecs/tasks/helper.hpp": header()})

    def test_a_shape_that_two_headers_use_has_a_header_of_its_own(self):
        whole = {"include/ecswire/ecs/tasks/whole.hpp": header(body=structure_of("First") + structure_of("Whole"))}
        self.accepted("shapes", whole)
        self.refused("shapes", {**whole, "include/ecswire/ecs/tasks/part.hpp": header(
            body=structure_of("Part") + "inline First f();")}, "ecs/tasks/part.hpp uses First, too")
        self.accepted("shapes", {**whole, "include/ecswire/ecs/tasks/part.hpp": header(
            body=structure_of("Part") + "inline Whole f();")})

    # --- umbrella

    def test_every_umbrella_must_exist(self):
        problems = self.problems("umbrella", umbrellas=False)
        self.assertEqual(len(problems), 2 + len(structure.FAMILIES), problems)
        self.assertEqual(problems[0], "ecswire.hpp doesn't exist")

    def test_the_umbrella_of_the_engine_is_complete(self):
        lines = "\n".join(f"#include <ecswire/{layer}/{layer}.hpp>" for layer in ENGINE_LAYERS)
        head = f"{structure.LICENCE}\n#pragma once\n"
        name = "include/ecswire/ecswire.hpp"
        self.refused("umbrella", {name: head + lines}, "doesn't include version.hpp")
        whole = f"{head}#include <ecswire/version.hpp>\n{lines}\n"
        self.refused("umbrella", {name: whole, "include/ecswire/json/new.hpp": header()},
                     "doesn't include json/new.hpp")
        for other in ("json/detail/own.hpp", shape_header("tags"), "ecs/tags.hpp"):
            self.refused("umbrella", {name: f"{whole}#include <ecswire/{other}>\n"},
                         f"ecswire.hpp: includes {other}, which doesn't belong to it")
        self.refused("umbrella", {name: whole + "int number();\n"}, "defines something")

    def test_the_umbrella_of_a_family_is_complete(self):
        head = f"{structure.LICENCE}\n#pragma once\n"
        own = f"#include <ecswire/{shape_header('tags')}>\n"
        other = shape_header("tasks")
        self.refused("umbrella", {"include/ecswire/ecs/tags.hpp": head}, f"doesn't include {shape_header('tags')}")
        self.refused("umbrella", {"include/ecswire/ecs/tags.hpp": f"{head}{own}#include <ecswire/{other}>\n"},
                     f"ecs/tags.hpp: includes {other}, which doesn't belong to it")
        self.refused("umbrella", {"include/ecswire/ecs/volumes.hpp": head}, "is the umbrella of no family")

    def test_the_umbrella_of_ecs_includes_that_of_each_family(self):
        lines = "\n".join(f"#include <ecswire/ecs/{family}.hpp>" for family in structure.FAMILIES
                          if family != "tags")
        self.refused("umbrella", {"include/ecswire/ecs/ecs.hpp": f"{structure.LICENCE}\n#pragma once\n{lines}\n"},
                     "ecs/ecs.hpp: doesn't include ecs/tags.hpp")

    def test_an_opt_in_header_in_the_umbrella_is_refused(self):
        new = {"include/ecswire/json/new.hpp": f"{structure.LICENCE}\n#pragma once\nint n();\n"}
        self.accepted("umbrella", new)
        with unittest.mock.patch.object(structure, "OPT_IN", {"json/new.hpp": "it is heavy"}):
            self.accepted("umbrella", new)
            self.accepted("headers", new)
            self.assertIn("remove it from OPT_IN", self.problems("umbrella")[0])
            lines = [f"#include <ecswire/{name}>" for name in
                     ("version.hpp", "json/new.hpp", *(f"{layer}/{layer}.hpp" for layer in ENGINE_LAYERS))]
            umbrella = "\n".join([structure.LICENCE, "#pragma once", *lines])
            self.refused("umbrella", {**new, "include/ecswire/ecswire.hpp": umbrella}, "it is heavy")

    # --- mirror

    def test_a_header_without_a_mirrored_test_is_refused(self):
        for name in ("json/new", "json/deep/new", "ecs/tags/new"):
            self.refused("mirror", {f"include/ecswire/{name}.hpp": header()}, f"no test tests/{name}.cpp")

    def test_a_test_begins_with_its_header(self):
        for text in ("", '#include "support/catch.hpp"\n#include <ecswire/json/json.hpp>\n',
                     "// #include <ecswire/json/json.hpp>\n#include <string>\n"):
            self.refused("mirror", {"tests/json/json.cpp": text},
                         "tests/json/json.cpp: its first include must be <ecswire/json/json.hpp>")

    # --- headers

    def test_a_header_has_licence_pragma_once_and_namespace(self):
        name = "include/ecswire/json/new.hpp"
        right = header()
        self.refused("headers", {name: "\n" + right}, "licence")
        self.refused("headers", {name: right.replace("#pragma once\n", "")}, "#pragma once")
        self.refused("headers", {name: right.replace("::inline v0_2", "")},
                     "has no namespace", "new.hpp:6: the namespace is")
        self.accepted("headers", {name: right.replace("v0_2 {", "v0_2::json {")})

    def test_a_long_header_is_refused(self):
        name = "include/ecswire/json/new.hpp"
        lines = len(header(body="").splitlines())
        limit = structure.MAXIMAL_LINES - lines + 1
        self.accepted("headers", {name: header(body="\n" * (limit - 1))})
        self.refused("headers", {name: header(body="\n" * limit)}, "split it")

    def test_an_unused_exception_for_a_long_header_is_refused(self):
        with unittest.mock.patch.object(structure, "LONG_HEADERS", {"json/json.hpp": "a reason"}):
            self.refused("headers", {}, "remove it from LONG_HEADERS")

    def test_forbidden_code_is_refused(self):
        for body, text in {
            "inline bool f() { return std::regex_match(a, std::regex(b)); }": "no std::regex",
            "struct S { virtual void f(); };": "no virtual",
            "inline thread_local int n = 0;": "no thread_local",
            "using code = boost::json::detail::string_impl;": "no private names of Boost",
            "using code = boost::detail::any;": "no private names of Boost",
            "} namespace boost { inline int f() { return 1; }": "no namespace boost",
            "inline int f() { return std::max(1, 2); }": "no min( or max(",
            "inline int f() { return std::numeric_limits<int>::min(); }": "no min( or max(",
            "inline bool f(int small) { return small == 0; }": "no small, near",
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
        for name in ("boost/json/detail/value.hpp", "boost/json/impl/value.ipp"):
            self.refused("headers", {"include/ecswire/json/new.hpp": header(name)}, "which is private to Boost")

    def test_harmless_code_passes(self):
        for body in (
            "static constexpr int n = 0;",
            "constexpr static int n = 0;",
            "template <class T> inline constexpr bool is_text = false;",
            "struct S { static int f(); static auto g() -> int { return 1; } };",
            "inline bool operator==(S, S) { return true; }",
            "inline int f() { return (std::max)(1, (std::numeric_limits<int>::min)()); }",
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
            self.accepted("headers", {"include/ecswire/json/new.hpp": header(body=body)})

    def test_macros_over_names_of_shapes_must_be_hidden(self):
        name = "include/ecswire/ecs/tags/new.hpp"
        licence = f"{structure.LICENCE}\n\n"
        hidden = {f"include/ecswire/{structure.HIDE_MACROS}": licence + "#undef FAILED\n",
                  f"include/ecswire/{structure.RESTORE_MACROS}": licence}
        body = "enum class State { FAILED };"
        hide, restore = f"ecswire/{structure.HIDE_MACROS}", f"ecswire/{structure.RESTORE_MACROS}"
        end = f"#include <{restore}>\n"
        for other in (name, "include/ecswire/testing/new.hpp"):
            self.refused("headers", {**hidden, other: header(body=body)}, "FAILED is a macro elsewhere")
        self.accepted("headers", {**hidden, name: header("string", hide, body=body, end=end)})
        self.accepted("headers", {**hidden, name: header(body="enum class State { RIGHT };")})
        self.refused("headers", {**hidden, name: header(hide, body=body)}, "includes only one of")
        self.refused("headers", {**hidden, name: header(hide, "ecswire/text/text.hpp", body=body, end=end)},
                     "comes after all other includes")
        self.refused("headers", {**hidden, name: header(hide, body=body, end=end + "enum class E { FAILED };\n")},
                     "comes at the end")
        self.refused("headers", {**hidden, name: header(hide, end=end)}, "has no name that")


if __name__ == "__main__":
    unittest.main()
