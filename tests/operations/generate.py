#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Writes the sources that instantiate every operation of ecs/, so that no test lists them by hand.

generate.py --families           prints the families that have operations
generate.py entries FOLDER       writes FAMILY.cpp for each, with any_operation entries, and families.cpp
generate.py schemas FOLDER       the same with the JSON Schemas of the requests and responses

Sources that wouldn't change are left alone.
"""

import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(PROJECT / "tests/model"))
sys.dont_write_bytecode = True

# pylint: disable=wrong-import-position
import service_model
from declarations import Declarations

ENTRY = {"entries": "any_operation", "schemas": "operation_schemas"}
TEMPLATE = {"entries": "operation_entry", "schemas": "operation_schemas_of"}


def headers_of(operations, declared):
    paths = sorted({declared[name]["path"].removeprefix("include/") for name in operations})
    return "".join(f"#include <{path}>\n" for path in paths)


def family_source(kind, family, operations, declared):
    entry = ENTRY[kind]
    if operations:
        entries = "".join(f"    {TEMPLATE[kind]}<ecswire::{name}>::entry,\n" for name in operations)
        body = f"static constexpr {entry} entries[] = {{\n{entries}}};\nreturn entries;"
    else:
        body = "return {};"
    return f"""// Written by tests/operations/generate.py.

#include "operations/{TEMPLATE[kind]}.hpp"

{headers_of(operations, declared)}
namespace ecswire_test {{

std::span<const {entry}> {family}_{kind}() {{
{body}
}}

}} // namespace ecswire_test
"""


def families_source(kind, families):
    entry = ENTRY[kind]
    declarations = "".join(f"std::span<const {entry}> {family}_{kind}();\n" for family in families)
    lines = "".join(f'    {{"{family}", {family}_{kind}()}},\n' for family in families)
    return f"""// Written by tests/operations/generate.py.

#include "operations/{entry}.hpp"

namespace ecswire_test {{

{declarations}
std::span<const family_of<{entry}>> all_{kind}() {{
static const family_of<{entry}> families[] = {{
{lines}}};
return families;
}}

}} // namespace ecswire_test
"""


def write(path, text):
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


def main(arguments):
    model = service_model.load(PROJECT)
    families = {name: fact["operations"] for name, fact in model.families.items() if fact["operations"]}
    if arguments == ["--families"]:
        print(";".join(families), end="")
        return 0
    if len(arguments) != 2 or arguments[0] not in ENTRY:
        print(__doc__)
        return 2
    kind, folder = arguments[0], Path(arguments[1])
    declared = Declarations(PROJECT).operations
    for family, operations in families.items():
        present = [name for name in operations if name in declared]
        write(folder / f"{family}.cpp", family_source(kind, family, present, declared))
    write(folder / "families.cpp", families_source(kind, families))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
