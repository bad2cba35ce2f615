# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""The bounds of the figures, and whether the figures meet them."""

from dataclasses import dataclass
from pathlib import Path
import sys

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
import documents  # noqa: E402

SMALL_STRING = 15  # bytes that a std::string of libstdc++ holds without allocating
PARSER_MEMORY = 16 * 1024  # the maximum that a decoder allocates beside its result, for documents of any size

# The reasons for missed bounds, by words of their names: the evidence of profiles and other figures.
REASONS = (
    ("members shuffled", "Every object has its own order of members, which the processor can't predict. Even the lexer "
     "alone, which searches for no names, is slower (see below). The rest is mostly the search for names: each of its "
     "loads depends on the one before."),
    ("and its destruction", "Destruction reads the whole object again, and a thousand instances are no longer in the "
     "caches by then. Copying the finished object and destroying the copy slows down more (see below)."),
    ("/ lexer", "The bounds were set on an AMD EPYC. On an Intel Xeon the lexer, which stores nothing, is faster "
     "relative to code that stores: copying a finished instance, without reading JSON, takes 0.66 of the lexer's time "
     "on the EPYC and 0.82 on the Xeon."),
    ("nlohmann, by hand", "Mapping by hand is one function each way over a list of members, without pointers to "
     "errors and without limits: the least code that maps a DOM. nlohmann documents its macros for this."),
)


@dataclass
class Bound:
    group: str
    what: str
    compiler: str
    measured: float
    most: float
    spread: float = 0.0  # of its figures
    unit: str = ""

    @property
    def met(self):
        return self.measured <= self.most


def of_decoding(compiler, part):
    figures = part["figures"]

    def ratio(what, of, to, most):
        above, below = figures[f"decode/{of}"], figures[f"decode/{to}"]
        return Bound("1 decode", what, compiler, above["nanoseconds"] / below["nanoseconds"], most,
                     max(above["spread"], below["spread"]))

    gcc = compiler.startswith("g++")
    for document, said, slack, new in (("one", "one instance", 1, 1.7 if gcc else 1.75),
                                       ("instances_100", "100 instances", 1.15, 1.9 if gcc else 2.0)):
        yield ratio(f"{said}, new object / lexer", f"{document}/ecswire_fresh", f"{document}/lexer", new)
        yield ratio(f"{said}, new object / Boost.JSON DOM with mapping", f"{document}/ecswire_fresh",
                    f"{document}/boost_json", 0.5 * slack)
        yield ratio(f"{said}, new object / cJSON's DOM", f"{document}/ecswire_fresh", f"{document}/cjson", 0.7 * slack)
        yield ratio(f"{said}, object reused / lexer", f"{document}/ecswire_reused", f"{document}/lexer",
                    0.95 if gcc else 1.05)
        yield ratio(f"{said}, string_view / lexer", f"{document}/ecswire_view", f"{document}/lexer",
                    0.85 if gcc else 0.9)
    for document, said in (("one", "one instance"), ("instances_100", "100 instances")):
        for subject, way in (("ecswire_fresh", "new object"), ("ecswire_reused", "object reused")):
            yield ratio(f"{said}, {way}, members shuffled / in order", f"{document}_shuffled/{subject}",
                        f"{document}/{subject}", 1.35)
    for document, said, most in (("one", "one instance", (0.75, 0.6, 0.6)), ("one_multibyte", "multi-byte text", (1, 1, 1)),
                                 ("one_unknown", "as many unknown members", (1, 1, 1)),
                                 ("one_escapes", "many escapes", (0.75, 0.75, 0.75))):
        for (ours, peer, way), limit in zip((("fresh", "", "new object"), ("reused", "_reused", "object reused"),
                                             ("view", "_view", "string_view")), most):
            if f"decode/{document}/ecswire_{ours}" in figures:
                yield ratio(f"{said}, {way} / simdjson On-Demand", f"{document}/ecswire_{ours}",
                            f"{document}/simdjson_on_demand{peer}", limit)
    yield ratio("one instance, in chunks of 1,460 bytes / whole", "one/ecswire_chunks", "one/ecswire_fresh", 1.25)
    yield ratio("one instance, byte by byte / whole", "one/ecswire_bytes", "one/ecswire_fresh", 15)
    yield ratio("1,000 instances, one by one in chunks of 1,460 bytes / each from a document, object reused",
                "instances_1000/ecswire_elements", "instances_1000/ecswire_each", 1.15)

    for subject, way in (("ecswire_fresh_alone", "new object"), ("ecswire_fresh", "new object and its destruction"),
                         ("ecswire_reused", "object reused")):
        many, few = (figures[f"decode/instances_{count}/{subject}"] for count in (1000, 10))
        yield Bound("4 linear", f"{way}, time per byte, 1,000 instances / 10", compiler,
                    many["nanoseconds"] / many["bytes"] / (few["nanoseconds"] / few["bytes"]), 1.25,
                    max(many["spread"], few["spread"]))


def compared_with_decoding(compiler, part):
    """The figures of the plain lexer and of copying the result beside each bound, without a limit."""
    figures = part["figures"]

    def ratio(what, of, to, scale=1.0):
        above, below = figures[f"decode/{of}"], figures[f"decode/{to}"]
        return Bound("", what, compiler, above["nanoseconds"] / below["nanoseconds"] * scale, 0,
                     max(above["spread"], below["spread"]))

    yield ratio("one instance, copying the finished object / lexer", "one/copy", "one/lexer")
    yield ratio("100 instances, copying the finished object / lexer", "instances_100/copy", "instances_100/lexer")
    yield ratio("one instance, the lexer alone, members shuffled / in order", "one_shuffled/lexer", "one/lexer")
    yield ratio("100 instances, the lexer alone, members shuffled / in order", "instances_100_shuffled/lexer",
                "instances_100/lexer")
    bytes_of = {name: figures[f"decode/{name}/lexer"]["bytes"] for name in ("instances_10", "instances_1000")}
    for subject, said in (("lexer", "the lexer alone"), ("boost_json", "Boost.JSON, DOM, mapped"),
                          ("cjson", "cJSON's DOM"), ("copy", "copying the finished object, and destruction")):
        yield ratio(f"{said}, time per byte, 1,000 instances / 10", f"instances_1000/{subject}",
                    f"instances_10/{subject}", bytes_of["instances_10"] / bytes_of["instances_1000"])


def of_encoding(compiler, part):
    figures = part["figures"]
    for document, said in (("one", "one instance"), ("instances_100", "100 instances")):
        peer = figures[f"encode/{document}/boost_json"]
        for subject, way, most in (("ecswire_fresh", "new string", 0.45), ("ecswire_reused", "string reused", 0.33)):
            ours = figures[f"encode/{document}/{subject}"]
            yield Bound("2 encode", f"{said}, {way} / Boost.JSON's serialize", compiler,
                        ours["nanoseconds"] / peer["nanoseconds"], most, max(ours["spread"], peer["spread"]))
    ours, peer = (figures[f"encode/one_multibyte/{subject}"] for subject in ("ecswire_fresh", "boost_json"))
    yield Bound("2 encode", "multi-byte text, new string / Boost.JSON's serialize", compiler,
                ours["nanoseconds"] / peer["nanoseconds"], 0.8, max(ours["spread"], peer["spread"]))


def of_validating(compiler, part):
    figures = part["figures"]
    for what, of, to, most in (
        ("one instance, validate / decode", "validate/one/ecswire", "decode/one/ecswire_fresh", 0.2),
        ("unique keys of 10,000 tags / of 500", "unique_keys/10000/ecswire", "unique_keys/500/ecswire", 20),
    ):
        yield Bound("3 validate", what, compiler, figures[of]["nanoseconds"] / figures[to]["nanoseconds"], most,
                    max(figures[of]["spread"], figures[to]["spread"]))


def permitted_allocations(value):
    """One for a string longer than the small-string buffer, three for a list."""
    if isinstance(value, dict):
        return sum(permitted_allocations(member) for member in value.values())
    if isinstance(value, list):
        return 3 + sum(permitted_allocations(element) for element in value)
    return 1 if isinstance(value, str) and len(value.encode()) > SMALL_STRING else 0


def of_memory(compiler, part):
    held = part["documents"]
    for name, said in (("instances_10", "10 instances"), ("instances_1000", "1,000 instances")):
        yield Bound("4 linear", f"{said}, memory beside the result while decoding", compiler,
                    held[name]["peak_bytes"] - held[name]["result_bytes"], PARSER_MEMORY, unit="bytes")
    for name, value in (("one", {"containerInstance": documents.instance(0)}),
                        ("instances_100", {"containerInstances": [documents.instance(i) for i in range(100)]})):
        yield Bound("6 allocations", f"{name.replace('_', ' ')}: of those permitted", compiler,
                    held[name]["allocations"] / permitted_allocations(value), 1)


def of_compiling(part):
    programs = {(p["program"], p["compiler"]): p for p in part["programs"]
                if p["optimisation"] == "-O2" and not p["sections_collected"]}
    includes = {(i["includes"], i["compiler"]): i["seconds"] for i in part["includes"]}
    for compiler in part["compilers"]:
        ours = programs["ecswire", compiler]
        for peer in ("nlohmann, its macros", "nlohmann, by hand"):
            theirs = programs[peer, compiler]
            for what, key, most in (("seconds", "seconds", 0.85), ("memory", "peak_mebibytes", 0.9),
                                    ("size added", "bytes_added", 0.9)):
                yield Bound("5 compile", f"{what} / {peer}", compiler, ours[key] / theirs[key], most)
        yield Bound("5 compile", "including the operation / string, vector and optional", compiler,
                    includes["operation", compiler] / includes["standard", compiler], 3)


def all_of(results):
    """The bounds that have figures."""
    found = []
    for part, bounds_of in (("decode", of_decoding), ("encode", of_encoding), ("validate", of_validating),
                            ("memory", of_memory)):
        for compiler, measured in results.get(part, {}).items():
            found += bounds_of(compiler, measured)
    if "compile" in results:
        found += of_compiling(results["compile"])
    return sorted(found, key=lambda bound: bound.group)


def comparisons(results):
    return [found for compiler, measured in results.get("decode", {}).items()
            for found in compared_with_decoding(compiler, measured)]


def figure(value, unit=""):
    text = f"{value:,.0f}" if unit or value >= 100 else f"{value:.2f}"
    return f"{text} {unit}".strip()


def uncertain(bound):
    return " ±" if bound.spread > 0.1 else ""


def by_row(bounds):
    """The compilers, and for each thing measured the bounds by compiler."""
    rows = {}
    for bound in bounds:
        rows.setdefault((bound.group, bound.what), {})[bound.compiler] = bound
    return list(dict.fromkeys(bound.compiler for bound in bounds)), rows


def table(bounds):
    """Markdown: a row for each bound, a column for each compiler."""
    compilers, rows = by_row(bounds)
    lines = [f"| bound | | at most | {' | '.join(compilers)} |",
             f"| --- | --- | ---: |{' ---: |' * len(compilers)}"]
    for (group, what), found in rows.items():
        most = dict.fromkeys(figure(bound.most, bound.unit) for bound in found.values())
        cells = []
        for compiler in compilers:
            bound = found.get(compiler)
            cells.append("" if bound is None else f"{figure(bound.measured, bound.unit)}{uncertain(bound)} "
                         f"{'met' if bound.met else '**missed**'}")
        lines.append(f"| {group} | {what} | {' / '.join(most)} | {' | '.join(cells)} |")
    return "\n".join(lines)


def reasons(bounds):
    """Markdown: the reasons for missed bounds."""
    missed = dict.fromkeys(bound.what for bound in bounds if not bound.met)
    known = {words: reason for words, reason in REASONS if any(words in what for what in missed)}
    unknown = [what for what in missed if not any(words in what for words in known)]
    return "\n".join([f"- Missed, {words}: {reason}" for words, reason in known.items()]
                     + [f"- Missed, for a reason that isn't known: {what}." for what in unknown])


def table_of_comparisons(compared):
    """The same for figures without a bound."""
    compilers, rows = by_row(compared)
    lines = [f"| | {' | '.join(compilers)} |", f"| --- |{' ---: |' * len(compilers)}"]
    for (_, what), found in rows.items():
        cells = [f"{figure(found[compiler].measured)}{uncertain(found[compiler])}" if compiler in found else ""
                 for compiler in compilers]
        lines.append(f"| {what} | {' | '.join(cells)} |")
    return "\n".join(lines)
