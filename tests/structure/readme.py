#!/usr/bin/env python3
"""Compares the code in the documents with tested sources, and follows their links: readme.py project_folder

The documents are the README and every other Markdown file of the project. Every block of C++ or output in them follows
a comment that names its source, <!-- tests/readme/x.cpp -->, and is a consecutive part of that source. An output in the
text, as in "prints `x`", must be in tests/readme, too. A line of a block of shell is a file of the project with its
arguments, the program of a test, or CMake with presets that exist. Every error of an operation whose call_error a
document names is named there. A link within the project is relative, and its file and its heading exist. The README has at
most 350 lines, and every number in its sentences is one of CLAIMS, with the same value in the file that decides or tests it;
figures.py holds those of the benchmarks.
"""

import json
import pathlib
import re
import sys

BLOCK = re.compile(
    r"^(?:<!-- (?P<source>\S+) -->\n)?```(?P<language>\w*)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL
)
ERRORS = re.compile(r"error_types =\s+(?:boost::mp11::mp_list|ecs_errors)<([^>]*)>")
NAME = re.compile(r'std::string_view name = "(\w+)"')
PRINTS = re.compile(r"\bprints\s+`([^`]+)`")
LINK = re.compile(r'\]\(([^)\s]+)\)|^\[[^\]]+\]: (\S+)$|\b(?:src|srcset|href)="([^"]+)"', re.MULTILINE)
HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)
CODE = re.compile(r"^```.*?^```$|`[^`\n]+`", re.MULTILINE | re.DOTALL)
NOT_OURS = ("build", "out")  # folders of the top level that git ignores
README_LINES = 350

VERSION = r"MAJOR (\d+)\n.*MINOR (\d+)\n.*PATCH (\d+)\n"
# Statements with numbers: a pattern of the statement, the file that decides or tests it, and the pattern there.
CLAIMS = (
    (r"C\+\+(\d+)", "CMakeLists.txt", r"cxx_std_(\d+)"),
    (r"its (\d+) operations", "tests/data/model/families.json", None),
    (r"Debian (\d+) or (\d+)", "tests/install-packages", r"Debian (\d+), (\d+)"),
    (r"(\d+) (?:container )?instances", "tests/examples/rollout/memory_service.cpp", r"size = (\d+);"),
    (r"Boost(?:'s headers,)? (\d\.\d+)\s+or newer", "CMakeLists.txt", r"find_package\(Boost ([\d.]+)"),
    (r"`boost/(\d\.\d+)\.0`", "CMakeLists.txt", r"find_package\(Boost ([\d.]+)"),
    (r"GCC (\d+), Clang (\d+) or newer", "tests/install-packages", r"GCC (\d+), Clang (\d+) or newer"),
    (r"CMake (\d\.\d+)", "CMakeLists.txt", r"cmake_minimum_required\(VERSION (\d\.\d+)\.\.\."),
    (r"Conan (\d\.\d+)", "conanfile.py", r'required_conan_version = ">=([\d.]+)"'),
    (r"`ecswire/(\d+)\.(\d+)\.(\d+)`", "include/ecswire/version.hpp", VERSION),
    (r"`v(\d+)_(\d+)`", "include/ecswire/version.hpp", r"namespace ecswire::inline v(\d+)_(\d+)"),
    (r"(\d+) MiB", "include/ecswire/json/limits.hpp", r"body = std::size_t\{(\d+)\} << 20U"),
)
NO_CLAIM = r"UTF-8|Catch2|License 1\.0|Before 1\.0"


def documents(project):
    """The paths of the project's Markdown files, relative to its folder."""
    found = [file for pattern in ("*.md", ".github/*.md", "*/**/*.md") for file in project.glob(pattern)]
    paths = sorted({file.relative_to(project) for file in found})
    return [path for path in paths if path.parts[0] not in NOT_OURS and
            (not path.parts[0].startswith(".") or path.parts[0] == ".github")]


def shell_problem(command, project):
    """Why the project can't run the command of a block of shell; else None."""
    words = command.split()
    if words[0] in ("cmake", "ctest"):
        presets = (project / "CMakePresets.json").read_text()
        for option, name in zip(words, words[1:]):
            if option == "--preset" and f'"name": "{name}"' not in presets:
                return f"{name} isn't a preset"
    elif not words[0].startswith("build/") and not (project / words[0]).is_file():
        return f"{words[0]} doesn't exist"
    return None


def anchors(text):
    """The anchors that GitHub gives the headings of a document."""
    made = set()
    for heading in HEADING.findall(re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)):
        slug = re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-")
        count = 0
        while (numbered := f"{slug}-{count}" if count else slug) in made:
            count += 1
        made.add(numbered)
    return made


def link_problems(project, path, text):
    # Code has no links; its lines are kept, so that positions stay.
    plain = CODE.sub(lambda code: re.sub(r"[^\n]", " ", code[0]), text)
    for link in LINK.finditer(plain):
        target = next(group for group in link.groups() if group)
        if re.match(r"[a-z]+:", target):
            continue
        place = f"{path}:{plain.count(chr(10), 0, link.start()) + 1}"
        file, _, anchor = target.partition("#")
        linked = (project / path.parent / file if file else project / path).resolve()
        if target.startswith("/") or not linked.is_relative_to(project.resolve()):
            yield f"{place}: {target} isn't a relative link within the project"
        elif not linked.exists():
            yield f"{place}: {target} doesn't exist"
        elif anchor and (linked.suffix != ".md" or anchor not in anchors(linked.read_text())):
            yield f"{place}: {target} names no heading"


def block_problems(project, path, text):
    def place(match):
        return f"{path}:{text.count(chr(10), 0, match.start()) + 1}"

    blocks = list(BLOCK.finditer(text))
    if 2 * len(blocks) != len(re.findall(r"^[ \t]*(?:```|~~~)", text, re.MULTILINE)):
        yield f"{path}: a block is not closed, is indented, or has tildes"
    for block in blocks:
        source = block["source"]
        if block["language"] == "sh":
            for command in block["text"].splitlines():
                if problem := shell_problem(command, project):
                    yield f"{place(block)}: {problem}"
        elif block["language"] not in ("cpp", ""):
            yield f"{place(block)}: no test runs {block['language']}"
        elif source is None:
            yield f"{place(block)}: no comment before the block names its source"
        elif not (project / source).is_file():
            yield f"{place(block)}: {source} doesn't exist"
        elif "\n" + block["text"] not in "\n" + (project / source).read_text():
            yield f"{place(block)}: the block differs from {source}"
    tests = "".join(file.read_text() for file in sorted((project / "tests" / "readme").glob("*")))
    for printed in PRINTS.finditer(text):
        if printed[1] not in tests:
            yield f"{place(printed)}: no source in tests/readme contains {printed[1]}"
    for operation in sorted((project / "include/ecswire/ecs").rglob("*.hpp")):
        header = operation.read_text()
        shown = [name for name in NAME.findall(header) if f"call_error<ecswire::{name}>" in BLOCK.sub("", text)]
        for errors in ERRORS.findall(header) if shown else []:
            for error in re.findall(r"\w+", errors):
                if f"`{error}`" not in text:
                    yield f"{path}: doesn't name `{error}` of {operation.name}"


def number_problems(project, text):
    figures = re.compile(r"<!-- figures: .*?<!-- end of figures -->", re.DOTALL)
    prose = re.sub(r"\]\([^)]*\)", "]", figures.sub("", re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)))
    for statement, file, source in CLAIMS:
        for claim in re.finditer(statement, prose):
            content = (project / file).read_text()
            if source is None:
                decided = (str(sum(len(family["operations"]) for family in json.loads(content).values())),)
            else:
                found = re.search(source, content)
                decided = found.groups() if found else None
            if claim.groups() != decided:
                yield f"README.md: {claim[0]}: {file} has {decided}"
        prose = re.sub(statement, "", prose)
    for number in re.finditer(r".*\d.*", re.sub(rf"`[^`]*`|{NO_CLAIM}", "", prose)):
        yield f"README.md: nothing decides or tests a number in: {number[0]}"


def problems(project):
    readme = (project / "README.md").read_text()
    if not any(block["language"] == "cpp" for block in BLOCK.finditer(readme)):
        yield "README.md: has no block of C++"
    if (lines := len(readme.splitlines())) > README_LINES:
        yield f"README.md: has {lines} lines, which should be at most {README_LINES}"
    yield from number_problems(project, readme)
    for path in documents(project):
        text = (project / path).read_text()
        yield from block_problems(project, path, text)
        yield from link_problems(project, path, text)


def self_test():
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        project = pathlib.Path(folder)
        (project / "run").write_text("")
        (project / "CMakeLists.txt").write_text("cxx_std_20")
        (project / "CMakePresets.json").write_text('{"name": "dev"}')
        (project / "tests/readme").mkdir(parents=True)
        (project / "tests/readme/x.cpp").write_text("int a;\nint b;\nint c;\n")
        good = "<!-- tests/readme/x.cpp -->\n```cpp\nint b;\nint c;\n```\n"
        (project / "include/ecswire/ecs").mkdir(parents=True)
        operation = project / "include/ecswire/ecs/x.hpp"
        in_any_document = {
            good: 0,
            good.replace("int c", "int d"): 1,
            good.replace("int b", "int a"): 1,
            good.replace("x.cpp", "y.cpp"): 1,
            good + "```cpp\nint b;\n```\n": 1,
            good + "```cpp\n": 1,
            good + "  ```cpp\n  int b;\n  ```\n": 1,
            good + "~~~\nint b;\n~~~\n": 1,
            good + "```py\nint b;\n```\n": 1,
            good + "```sh\nrun\nrun now\ncmake --preset dev\nbuild/dev/x\n```\n": 0,
            good + "```sh\nwalk\n```\n": 1,
            good + "```sh\ncmake --preset other\n```\n": 1,
            good + "```\nint b;\n```\n": 1,
            good + "<!-- tests/readme/x.cpp -->\n```\nint b;\n```\n": 0,
            good + "<!-- tests/readme/x.cpp -->\n```\nint b\n```\n": 1,
            good + "It prints\n`int b`.\n": 0,
            good + "It prints `int d`.\n": 1,
            good + "# A `b`, c\n\n[here](#a-b-c)\n": 0,
            good + "# A\n\n# A\n\n[here](#a-1)\n": 0,
            good + "[here](#a)\n": 1,
            good + "[web](https://example.com/x#y) and `[no](link)`\n": 0,
            good + "[absolute](/run)\n": 1,
            good + "[outside](../../../..)\n": 1,
            good + "text [one] and [two]\n\n[one]: absent\n": 1,
            good + '<img src="absent.svg">\n': 1,
        }
        in_readme = {
            "text\n": 1,
            good + "[there](run)\n": 0,
            good + "[there](tests/)\n": 0,
            good + "[there](walk)\n": 1,
            good + "[there](run#a)\n": 1,
            good + "In C++20, UTF-8 and `f(3)`.\n": 0,
            good + "In C++17.\n": 1,
            good + "It has 7 heads.\n": 1,
            good + "<!-- figures: x -->\nIt takes 7 ns.\n<!-- end of figures -->\n": 0,
            good + "\n" * (README_LINES - 5): 0,
            good + "\n" * (README_LINES - 4): 1,
        }

        def check(document, cases):
            (project / "README.md").write_text(good)
            for text, expected in cases.items():
                document.write_text(text)
                found = list(problems(project))
                assert len(found) == expected, (document, text, found)
            document.unlink()

        check(project / "README.md", in_any_document | in_readme)
        for other in ("tests/examples/README.md", "benchmarks/README.md", ".github/CONTRIBUTING.md", "NEW.md"):
            (project / other).parent.mkdir(parents=True, exist_ok=True)
            check(project / other, in_any_document | {"text\n": 0, "[there](walk)\n": 1})
        (project / "build/x").mkdir(parents=True)
        check(project / "build/x/README.md", {"```cpp\nint d;\n```\n": 0})
        (project / "README.md").write_text(good + "[there](tests/examples/README.md#a)")
        (project / "tests/examples/README.md").write_text("# A\n\n[back](../../README.md), [there](../../run)\n")
        assert not list(problems(project))
        (project / "tests/examples/README.md").write_text("# B\n")
        assert len(list(problems(project))) == 1
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
