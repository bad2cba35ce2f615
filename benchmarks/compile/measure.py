#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Measures the cost of decoding and encoding the operation: seconds and memory to compile, bytes added.

Compiles the smallest such program with ecswire and with other libraries, in every way that counts, runs
each to see that it works, and prints the figures as JSON. Seconds are of processor time, which other work
on the machine hardly changes; the runs of everything that is compared are mixed.

Also compiles one source that decodes and encodes the request and the response of every operation of ECS.
"""

import argparse
import json
import os
import random
import shlex
import statistics
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE.parent), str(ROOT / "tests/model")]
sys.dont_write_bytecode = True
import documents  # noqa: E402
from declarations import Declarations  # noqa: E402

# program -> its source, and the libraries that it links
PROGRAMS = {
    "ecswire": ("ecswire", []),
    "nlohmann, its macros": ("nlohmann", []),
    "nlohmann, by hand": ("nlohmann_by_hand", []),
    "RapidJSON, by hand": ("rapidjson", []),
}
INCLUDES = ("include_operation", "include_standard")
WHOLE_SERVICE = "whole_service"

# The programs that the bounds compare are compiled repeatedly, the others once.
REPEATED = ("ecswire", "nlohmann", "nlohmann_by_hand", *INCLUDES)


@dataclass
class Unit:
    """A source, a compiler and its options."""

    source: str
    compiler: str
    optimisation: str
    sections: bool
    repetitions: int
    seconds: list = field(default_factory=list)
    memory: list = field(default_factory=list)

    def path(self, folder):
        return (folder if self.source == WHOLE_SERVICE else HERE) / f"{self.source}.cpp"

    def flags(self):
        sections = ["-ffunction-sections", "-fdata-sections"] if self.sections else []
        return ["-std=c++20", self.optimisation, "-DNDEBUG", *sections]

    def figures(self):
        return {"compiler": Path(self.compiler).name, "repetitions": len(self.seconds),
                "seconds": round(statistics.median(self.seconds), 3),
                "peak_mebibytes": round(statistics.median(self.memory) / 1024, 1)}

    def object_file(self, folder):
        kind = "sections" if self.sections else "plain"
        compiler = Path(self.compiler).name
        return folder / f"{self.source}.{compiler}{self.optimisation}.{kind}.o"


def run(command):
    """Runs a command: processor seconds and peak memory in KiB, its child processes included."""
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(
            command, stdout=output, stderr=output, env={**os.environ, "CCACHE_DISABLE": "1"})
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            output.seek(0)
            sys.exit(f"failed: {shlex.join(map(str, command))}\n{output.read().decode(errors='replace')}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def units_of(options):
    units = []
    for compiler in options.compiler:
        for optimisation in options.optimisation:
            for sections in (False, True):
                plain = optimisation == options.optimisation[0] and not sections
                sources = ["empty", *dict.fromkeys(source for source, _ in PROGRAMS.values())]
                for source in [*sources, *(INCLUDES if plain else ())]:
                    often = plain and source in REPEATED
                    units.append(Unit(source, compiler, optimisation, sections,
                                      options.repetitions if often else 1))
        # A third of the repetitions, since it takes as long as ten programs.
        units.append(Unit(WHOLE_SERVICE, compiler, options.optimisation[0], False,
                          max(1, options.repetitions // 3)))
    return units


def whole_service_source(operations):
    """A source that decodes and encodes the request and the response of every operation."""
    includes = "".join(f"#include <{path}>\n" for path in sorted(
        {declared["path"].removeprefix("include/") for declared in operations.values()}))
    calls = " &&\n           ".join(f"copy<ecswire::{declared[side]}>(text)" for declared in operations.values()
                                    for side in ("request", "response"))
    return f"""{includes}#include <ecswire/json/decode.hpp>
#include <ecswire/json/encode.hpp>

#include <string>

template <class Shape>
bool copy(std::string& text) {{
    Shape shape;
    return ecswire::decode_into(shape, text) && ecswire::encode_to(text, shape);
}}

bool copy_all(std::string& text);
bool copy_all(std::string& text) {{
    return {calls};
}}
"""


def compile_all(units, options, folder):
    def compile_one(unit):
        seconds, memory = run([unit.compiler, *unit.flags(), *options.flag, "-I", options.include, "-c",
                               unit.path(folder), "-o", unit.object_file(folder)])
        unit.seconds.append(seconds)
        unit.memory.append(memory)

    # A turn compiles each once, and never two at a time that write the same object file.
    order = random.Random(1)
    with ThreadPoolExecutor(options.jobs) as pool:
        for turn in range(max(unit.repetitions for unit in units)):
            batch = [unit for unit in units if turn < unit.repetitions]
            order.shuffle(batch)
            list(pool.map(compile_one, batch))


def stripped_size(unit, libraries, options, folder):
    """The size of the program, and its path."""
    program = folder / "program"
    collect = ["-Wl,--gc-sections"] if unit.sections else []
    command = [unit.compiler, unit.object_file(folder), *options.flag, *libraries, *collect, "-s", "-o", program]
    run(command)
    return program.stat().st_size, program


def text_size(unit, folder):
    """The bytes of code and constants in the object file."""
    told = subprocess.run(["size", unit.object_file(folder)], capture_output=True, text=True, check=True)
    return int(told.stdout.splitlines()[1].split()[0])


def without_nulls(value):
    if isinstance(value, dict):
        return {name: without_nulls(member) for name, member in value.items() if member is not None}
    if isinstance(value, list):
        return [without_nulls(element) for element in value]
    return value


def check(name, program, response):
    """Checks that the program prints both documents. nlohmann's macros write absent members as null."""
    request = json.dumps({"cluster": "prod", "containerInstance": "53ac7152dcd1410281f5208962864132"})
    answer = subprocess.run([program, request, response], capture_output=True, text=True, check=False)
    lines = answer.stdout.splitlines()
    if answer.returncode != 0 or len(lines) != 2:
        sys.exit(f"{name}: the program fails: {answer.stderr}")
    for sent, received in zip((request, response), lines):
        if without_nulls(json.loads(received)) != json.loads(sent):
            sys.exit(f"{name}: the program gives another document back: {received}")


def report_of(units, options, folder):
    response = documents.documents()["one"]
    by_place = {(u.compiler, u.optimisation, u.sections, u.source): u for u in units}
    programs = []
    for (compiler, optimisation, sections, source), unit in by_place.items():
        if source != "empty":
            continue
        empty_size, _ = stripped_size(unit, [], options, folder)
        for name, (program_source, libraries) in PROGRAMS.items():
            built = by_place[compiler, optimisation, sections, program_source]
            size, program = stripped_size(built, libraries, options, folder)
            check(name, program, response)
            programs.append({"program": name, "optimisation": optimisation, "sections_collected": sections,
                             **built.figures(), "bytes_added": size - empty_size})
    includes = [{"includes": unit.source.removeprefix("include_"), **unit.figures()}
                for unit in units if unit.source in INCLUDES]
    whole_service = [{"optimisation": unit.optimisation, **unit.figures(), "text_bytes": text_size(unit, folder)}
                     for unit in units if unit.source == WHOLE_SERVICE]
    return {"programs": programs, "includes": includes,
            "whole_service": {"operations": options.operations, "builds": whole_service}}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--include", required=True, help="the folder with ecswire's headers")
    parser.add_argument("--compiler", action="append", required=True, help="may be given several times")
    parser.add_argument("--flag", action="append", default=[], help="one more flag for every compilation and link")
    parser.add_argument("--repetitions", type=int, default=9, help="of what the bounds compare")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--smoke", action="store_true",
                        help="everything once, not optimised: whether the programs build and work")
    options = parser.parse_args()
    options.optimisation = ["-O0"] if options.smoke else ["-O2", "-O3"]
    if options.smoke:
        options.repetitions = 1
    units = units_of(options)
    operations = Declarations(Path(options.include).parent).operations
    if options.smoke:
        operations = dict(list(operations.items())[:8])
    options.operations = len(operations)
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, f"{WHOLE_SERVICE}.cpp").write_text(whole_service_source(operations))
        compile_all(units, options, Path(folder))
        print(json.dumps(report_of(units, options, Path(folder)), indent=1))


if __name__ == "__main__":
    main()
