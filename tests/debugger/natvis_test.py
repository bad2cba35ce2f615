#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Checks that the types and members in ecswire.natvis exist: natvis_test.py project_folder boost_headers

Visual Studio ignores a view with another name silently. Members of Microsoft's standard library aren't checked.
"""

import re
import sys
import xml.etree.ElementTree as xml
from pathlib import Path

SCHEMA = "{http://schemas.microsoft.com/vstudio/debugger/natvis/2010}"
OF_BOOST = ("boost/system/result.hpp", "boost/variant2/variant.hpp")


def expressions(view):
    """The expressions of a type's view, without format specifiers."""
    for node in view.iter():
        yield node.get("Condition", "")
        if node.tag == SCHEMA + "DisplayString":
            yield from (part.partition(",")[0] for part in re.findall(r"{(.*?)}", node.text))
        elif node.tag in (SCHEMA + "Item", SCHEMA + "ExpandedItem"):
            yield node.text


def members(view):
    names = re.findall(r"[A-Za-z_]\w*", " ".join(expressions(view)))
    return {name for name in names if not re.match(r"_[A-Z]|sizeof$", name)}


def problems(natvis, headers, boost, namespace):
    views = xml.fromstring(natvis)
    if views.tag != SCHEMA + "AutoVisualizer":
        yield f"the root is {views.tag}"
    for other in set(re.findall(r"ecswire::(\w+)::", natvis)) - {namespace}:
        yield f"the namespace is {namespace}, not {other}"
    for view in views.iter(SCHEMA + "Type"):
        names = [node.get("Name") for node in view.iter() if node.tag in (SCHEMA + "Type", SCHEMA + "AlternativeType")]
        for name in set(re.findall(r"ecswire::\w+::(\w+)", " ".join(names))):
            definition = re.compile(rf"^(?:class|struct) {name}\b[^;{{]*{{", re.MULTILINE)
            header = next((text for text in headers.values() if definition.search(text)), None)
            if header is None:
                yield f"no header defines {name}"
                continue
            code = header + "".join(headers.get(file, "") for file in re.findall(r"#include <(ecswire/.*)>", header))
            if names[0].startswith("boost::"):
                code = boost
            for member in sorted(members(view)):
                if not re.search(rf"\b{member}(?:{{}}| = [^;]*|\[ 2 \])?;", code):
                    yield f"{name} has no member {member}"


def main(project, boost_headers):
    include = Path(project, "include")
    headers = {path.relative_to(include).as_posix(): path.read_text(encoding="utf-8") for path in include.rglob("*.hpp")}
    boost = "".join(Path(boost_headers, name).read_text(encoding="utf-8") for name in OF_BOOST)
    namespace = re.search(r"namespace ecswire::inline (\w+)", headers["ecswire/version.hpp"])[1]
    natvis = Path(__file__).with_name("ecswire.natvis").read_text(encoding="utf-8")

    found = list(problems(natvis, headers, boost, namespace))
    print("\n".join(found))
    for right, wrong in (("{magnitude_}", "{magnitude}"), ("::timestamp", "::time"), ("v0_", "v9_"), (".ix_ == 1", ".i == 1")):
        assert list(problems(natvis.replace(right, wrong), headers, boost, namespace)), f"{wrong} isn't found"
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
