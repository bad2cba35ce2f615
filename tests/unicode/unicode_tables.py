#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Checks that the tables of Unicode's categories are the output of tests/unicode/generate-unicode-tables.

    unicode_tables.py project_folder

Ends with 77, which ctest shows as skipped, where Debian's package unicode-data isn't installed, or
is of another version of Unicode than the tables.
"""

import difflib
import re
import subprocess
import sys
from pathlib import Path

HEADER = Path("include/ecswire/constraints/detail/unicode_categories.hpp")
VERSION = re.compile(r'unicode_version = "([\d.]+)"')


def main(arguments):
    if len(arguments) != 2:
        sys.exit(__doc__)
    project = Path(arguments[1])
    if not Path("/usr/share/unicode/UnicodeData.txt").is_file():
        print("SKIPPED: the package unicode-data isn't installed")
        sys.exit(77)
    committed = (project / HEADER).read_text(encoding="utf-8")
    made = subprocess.run([sys.executable, project / "tests" / "unicode" / "generate-unicode-tables"],
                          stdout=subprocess.PIPE, encoding="utf-8", check=True).stdout
    versions = VERSION.search(committed)[1], VERSION.search(made)[1]
    if versions[0] != versions[1]:
        print(f"SKIPPED: the tables are of Unicode {versions[0]}, unicode-data of {versions[1]}")
        sys.exit(77)
    difference = list(difflib.unified_diff(committed.splitlines(), made.splitlines(),
                                           str(HEADER), "generate-unicode-tables", lineterm="", n=0))
    print("\n".join(difference))
    sys.exit(1 if difference else 0)


if __name__ == "__main__":
    main(sys.argv)
