#!/usr/bin/env python3
"""Compares the README's code with tested sources: readme.py project_folder

Every block of C++ or output in README.md follows a comment that names its source, <!-- tests/readme/x.cpp -->,
and is a consecutive part of that source. An output in the text, as in "prints `x`", must be in tests/readme,
too. A line of a block of shell is the path of a command of the project. Every error of an operation whose call_error it shows is named.
"""

import pathlib
import re
import sys

BLOCK = re.compile(
    r"^(?:<!-- (?P<source>\S+) -->\n)?```(?P<language>\w*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)
ERRORS = re.compile(r"error_types =\s+(?:boost::mp11::mp_list|ecs_errors)<([^>]*)>")
NAME = re.compile(r'std::string_view name = "(\w+)"')
PRINTS = re.compile(r"\bprints\s+`([^`]+)`")


def problems(project):
    readme = (project / "README.md").read_text()

    def place(match):
        return f"README.md:{readme.count(chr(10), 0, match.start()) + 1}"

    blocks = list(BLOCK.finditer(readme))
    if 2 * len(blocks) != len(re.findall("^```", readme, re.MULTILINE)):
        yield "README.md: a block is not closed"
    if not any(block["language"] == "cpp" for block in blocks):
        yield "README.md: has no block of C++"
    for block in blocks:
        source = block["source"]
        if block["language"] == "sh":
            for command in block["text"].splitlines():
                if not (project / command).is_file():
                    yield f"{place(block)}: {command} doesn't exist"
        elif block["language"] not in ("cpp", ""):
            yield f"{place(block)}: no test runs {block['language']}"
        elif source is None:
            yield f"{place(block)}: no comment before the block names its source"
        elif not (project / source).is_file():
            yield f"{place(block)}: {source} doesn't exist"
        elif "\n" + block["text"] not in "\n" + (project / source).read_text():
            yield f"{place(block)}: the block differs from {source}"
    tests = "".join(path.read_text() for path in sorted((project / "tests" / "readme").glob("*")))
    for operation in sorted((project / "include/ecswire/ecs").rglob("*.hpp")):
        text = operation.read_text()
        shown = [name for name in NAME.findall(text) if f"call_error<ecswire::{name}>" in readme]
        for errors in ERRORS.findall(text) if shown else []:
            for error in re.findall(r"\w+", errors):
                if f"`{error}`" not in readme:
                    yield f"README.md: doesn't name `{error}` of {operation.name}"
    for printed in PRINTS.finditer(readme):
        if printed[1] not in tests:
            yield f"{place(printed)}: no source in tests/readme contains {printed[1]}"


def self_test():
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        project = pathlib.Path(folder)
        (project / "run").write_text("")
        (project / "tests/readme").mkdir(parents=True)
        (project / "tests/readme/x.cpp").write_text("int a;\nint b;\nint c;\n")
        good = "<!-- tests/readme/x.cpp -->\n```cpp\nint b;\nint c;\n```\n"
        (project / "include/ecswire/ecs").mkdir(parents=True)
        operation = project / "include/ecswire/ecs/x.hpp"
        cases = {
            good: 0,
            good.replace("int c", "int d"): 1,
            good.replace("int b", "int a"): 1,
            good.replace("x.cpp", "y.cpp"): 1,
            "```cpp\nint b;\n```\n": 1,
            "text\n": 1,
            good + "```cpp\n": 1,
            good + "```py\nint b;\n```\n": 1,
            good + "```sh\nrun\n```\n": 0,
            good + "```sh\nwalk\n```\n": 1,
            good + "```\nint b;\n```\n": 1,
            good + "<!-- tests/readme/x.cpp -->\n```\nint b;\n```\n": 0,
            good + "<!-- tests/readme/x.cpp -->\n```\nint b\n```\n": 1,
            good + "It prints\n`int b`.\n": 0,
            good + "It prints `int d`.\n": 1,
        }
        for readme, expected in cases.items():
            (project / "README.md").write_text(readme)
            found = list(problems(project))
            assert len(found) == expected, (readme, found)
        name = 'static constexpr std::string_view name = "X";'
        (project / "README.md").write_text(good + "`A` of `call_error<ecswire::X>`")
        operation.write_text(f"using error_types = boost::mp11::mp_list<A, B>; {name}")
        assert len(list(problems(project))) == 1
        operation.write_text(f"using error_types =\n    ecs_errors<A, B>; {name}")
        assert len(list(problems(project))) == 1
        (project / "README.md").write_text(good)
        assert not list(problems(project))


if __name__ == "__main__":
    self_test()
    found = list(problems(pathlib.Path(sys.argv[1])))
    print("\n".join(found))
    sys.exit(1 if found else 0)
