#!/usr/bin/env python3
"""Holds the README to what compiles: readme.py project_folder

Every block of C++ in README.md follows a comment that names its source, <!-- tests/readme/x.cpp -->,
and stands in that source line by line, in one piece.
"""

import pathlib
import re
import sys

BLOCK = re.compile(r"^(?:<!-- (?P<source>\S+) -->\n)?```cpp\n(?P<code>.*?)^```$", re.MULTILINE | re.DOTALL)


def problems(project):
    readme = (project / "README.md").read_text()
    blocks = list(BLOCK.finditer(readme))
    if len(blocks) != readme.count("```cpp"):
        yield "README.md: a block of C++ isn't closed"
    if not blocks:
        yield "README.md: has no block of C++"
    for block in blocks:
        line = readme.count("\n", 0, block.start()) + 1
        source = block["source"]
        if source is None:
            yield f"README.md:{line}: no comment before the block names its source"
        elif not (project / source).is_file():
            yield f"README.md:{line}: there is no {source}"
        elif "\n" + block["code"] not in "\n" + (project / source).read_text():
            yield f"README.md:{line}: the block differs from {source}"


def self_test():
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        project = pathlib.Path(folder)
        (project / "x.cpp").write_text("int a;\nint b;\nint c;\n")
        cases = {
            "<!-- x.cpp -->\n```cpp\nint b;\nint c;\n```\n": 0,
            "<!-- x.cpp -->\n```cpp\nint b;\nint d;\n```\n": 1,
            "<!-- x.cpp -->\n```cpp\nint a;\nint c;\n```\n": 1,
            "<!-- y.cpp -->\n```cpp\nint b;\n```\n": 1,
            "```cpp\nint b;\n```\n": 1,
            "text\n": 1,
        }
        for readme, expected in cases.items():
            (project / "README.md").write_text(readme)
            found = list(problems(project))
            assert len(found) == expected, (readme, found)


if __name__ == "__main__":
    self_test()
    found = list(problems(pathlib.Path(sys.argv[1])))
    print("\n".join(found))
    sys.exit(1 if found else 0)
