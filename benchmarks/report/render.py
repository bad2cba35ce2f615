# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Renders the figures in results.json: the report, the charts, the documents' tables. They depend on nothing
else, so that a test can compare them."""

import re

from report import bounds, charts

TRUSTED_SPREAD = 0.1
BASE = {"decode": "lexer", "encode": "boost_json"}
BASE_NAME = {"decode": "× lexer", "encode": "× serialize"}
DOCUMENT_NAMES = {
    "one": "one instance",
    "one_alphabetic": "members in alphabetic order",
    "one_escapes": "many escapes",
    "one_multibyte": "multi-byte text",
    "one_pretty": "pretty-printed",
    "one_shuffled": "members shuffled",
    "one_unknown": "as many unknown members",
    "tags_50": "50 tags",
    "tags_10000": "10,000 tags",
    "instances_10": "10 instances",
    "instances_100": "100 instances",
    "instances_100_shuffled": "100 instances, members shuffled",
    "instances_1000": "1,000 instances",
}
MARKED = re.compile(r"(<!-- figures: (\w+) -->\n).*?(<!-- end of figures -->\n)", re.DOTALL)


def table(header, rows, text_columns=1):
    lines = [f"| {' | '.join(header)} |",
             "| " + " | ".join("---" if i < text_columns else "---:" for i in range(len(header))) + " |"]
    return "\n".join(lines + [f"| {' | '.join(map(str, row))} |" for row in rows])


def duration(nanoseconds):
    for size, unit in ((1e6, "ms"), (1e3, "µs")):
        if nanoseconds >= size:
            return f"{nanoseconds / size:.3g} {unit}" if nanoseconds < 1000 * size else \
                f"{nanoseconds / size:,.0f} {unit}"
    return f"{nanoseconds:.0f} ns"


def uncertain(figure):
    return " ±" if figure["spread"] > TRUSTED_SPREAD else ""


def first(part):
    """The first compiler and its figures."""
    return next(iter(part.items()))


def of_document(part, kind, document):
    """subject -> figure, quickest first."""
    prefix = f"{kind}/{document}/"
    found = {name.removeprefix(prefix): figure for name, figure in part["figures"].items() if name.startswith(prefix)}
    return dict(sorted(found.items(), key=lambda item: item[1]["nanoseconds"]))


def documents_of(part, kind):
    there = {name.split("/")[1] for name in part["figures"] if name.startswith(f"{kind}/")}
    return [name for name in DOCUMENT_NAMES if name in there]


def label(part, kind, subject):
    return part["subjects"].get(f"{kind}/{subject}", subject)


def subjects_table(part, kind, document):
    found = of_document(part, kind, document)
    base = found[BASE[kind]]["nanoseconds"]
    return table(
        [DOCUMENT_NAMES[document], "time", BASE_NAME[kind], "MB/s"],
        [(label(part, kind, subject), duration(figure["nanoseconds"]) + uncertain(figure),
          f"{figure['nanoseconds'] / base:.2f}", f"{figure['bytes'] * 1000 / figure['nanoseconds']:,.0f}")
         for subject, figure in found.items()])


def documents_table(part, kind, subjects):
    rows = []
    for document in documents_of(part, kind):
        found = of_document(part, kind, document)
        base = found[BASE[kind]]
        rows.append([DOCUMENT_NAMES[document], f"{base['bytes']:,}", duration(base["nanoseconds"]) + uncertain(base)]
                    + [f"{found[s]['nanoseconds'] / base['nanoseconds']:.2f}{uncertain(found[s])}"
                       if s in found else "" for s in subjects])
    names = [label(part, kind, subject) for subject in (BASE[kind], *subjects)]
    return table(["document", "bytes", *names], rows)


def validate_table(part):
    rows = []
    for name, figure in part["figures"].items():
        kind, document, _ = name.split("/")
        if kind == "validate":
            rows.append((f"validate, {DOCUMENT_NAMES[document]}", figure))
        elif kind == "decode":
            rows.append((f"decode, {DOCUMENT_NAMES[document]}, new object", figure))
        else:
            rows.append((f"keys of {int(document):,} tags are unique", figure))
    rows.sort(key=lambda row: row[1]["nanoseconds"])
    return table(["", "time"], [(what, duration(figure["nanoseconds"]) + uncertain(figure)) for what, figure in rows])


def memory_table(part):
    return table(
        ["document", "allocations", "of a copy", "decoded again into the same", "bytes held", "by a copy", "at most"],
        [(DOCUMENT_NAMES[name], *(f"{part['documents'][name][key]:,}" for key in
                                  ("allocations", "allocations_of_a_copy", "allocations_reused", "result_bytes",
                                   "copy_bytes", "peak_bytes")))
         for name in DOCUMENT_NAMES if name in part["documents"]])


def compile_table(part):
    return table(
        ["program", "compiler", "", "sections collected", "seconds", "MiB", "KB added"],
        [(p["program"], p["compiler"], p["optimisation"], "yes" if p["sections_collected"] else "no",
          f"{p['seconds']:.1f}", f"{p['peak_mebibytes']:.0f}", f"{p['bytes_added'] / 1000:.0f}")
         for p in part["programs"]], text_columns=4)


def includes_table(part):
    named = {"operation": "`<ecswire/ecs/container_instances/update_container_agent.hpp>`",
             "standard": "`<string>`, `<vector>`, `<optional>`"}
    return table(["a source that includes only", "compiler", "seconds"],
                 [(named[i["includes"]], i["compiler"], f"{i['seconds']:.2f}") for i in part["includes"]],
                 text_columns=2)


def whole_service_table(part):
    return table(["decoding and encoding all requests and responses in one source", "compiler", "repetitions",
                  "seconds", "MiB", "KB of code and constants"],
                 [(f"{part['operations']} operations, {b['optimisation']}", b["compiler"], b["repetitions"],
                   f"{b['seconds']:.1f}", f"{b['peak_mebibytes']:.0f}", f"{b['text_bytes'] / 1000:.0f}")
                  for b in part["builds"]],
                 text_columns=2)


def circumstances(part):
    processes = f" in {part['processes']} processes" if "processes" in part else ""
    return (f"{part['repetitions']} repetitions{processes}, {part['processor']}, {part['cores']} cores, "
            f"{part['system']}, {part['date']}, load {part['load_before']} before it began")


def report(results):
    sections = ["# Benchmarks", "", "Made by `benchmarks/run` from `results.json`. Times are medians, of the "
                "processor; the heap keeps what it is given back. A new object, ours or a "
                "peer's, is destroyed within its time where nothing else is said. With ±, the middle half of the "
                "repetitions spans more than 10 % of the median.", "",
                "## Bounds", "", "What the project wants of itself; with two numbers, the first is for GCC, the "
                "second for Clang. Permitted allocations: one for a string of more than 15 bytes, three for a list.", "",
                bounds.table(bounds.all_of(results)), "", bounds.reasons(bounds.all_of(results)), ""]
    if "decode" in results:
        sections += ["For comparison, what the plain lexer, copies of the finished object and peers take where the "
                     "bounds are about them:", "",
                     bounds.table_of_comparisons(bounds.comparisons(results)), ""]
    for part in ("decode", "encode", "validate", "memory"):
        for compiler, measured in results.get(part, {}).items():
            sections += [f"## {part.capitalize()}, {compiler}", "",
                         f"{measured['compiler']}, `{measured['flags']}`; {circumstances(measured)}.", ""]
            if part == "decode":
                sections += [subjects_table(measured, part, "one"), "", subjects_table(measured, part, "instances_100"),
                             "", "Every document; multiples of the lexer's time:", "",
                             documents_table(measured, part, ["ecswire_fresh", "ecswire_reused", "ecswire_view",
                                                              "simdjson_on_demand", "boost_json", "cjson"]), ""]
            elif part == "encode":
                sections += [subjects_table(measured, part, "one"), "",
                             "Every document; multiples of Boost.JSON's time:", "",
                             documents_table(measured, part, ["ecswire_fresh", "ecswire_reused", "rapidjson",
                                                              "nlohmann", "cjson"]), ""]
            elif part == "validate":
                sections += [validate_table(measured), ""]
            else:
                sections += [memory_table(measured), ""]
    if "compile" in results:
        measured = results["compile"]
        versions = "; ".join(measured["compilers"].values())
        sections += ["## Compile", "", f"{versions}; {circumstances(measured)}. What the bounds compare is a median "
                     "of the repetitions; all operations in one source are compiled as often as said there, the rest "
                     "once. Sizes are of the stripped program, less an empty "
                     "one. Sections collected: with `-ffunction-sections -fdata-sections -Wl,--gc-sections`.", "",
                     compile_table(measured), "", includes_table(measured), "",
                     whole_service_table(measured["whole_service"]), ""]
    return "\n".join(sections)


def chart(results, kind, theme):
    compiler, part = first(results[kind])
    found = of_document(part, kind, "one")
    base = found[BASE[kind]]["nanoseconds"]
    size = found[BASE[kind]]["bytes"] / 1000
    title, against = {
        "decode": (f"Reading a response of {size:.1f} KB", "Boost.JSON's lexer alone"),
        "encode": (f"Writing a response of {size:.1f} KB", "Boost.JSON's serialize of a ready DOM"),
    }[kind]
    left_out = ("ecswire_from_value", "ecswire_chunks", "ecswire_pooled")
    rows = [(label(part, kind, subject), figure["nanoseconds"] / base, subject.startswith("ecswire"))
            for subject, figure in found.items() if subject not in left_out]
    version = re.search(r"\d+\.\d+\.\d+", part["compiler"])
    return charts.bars(title, f"Time relative to {against}; less is better. {compiler} "
                       f"{version[0] if version else ''}, {part['flags'].split()[1]}", rows, theme, mark=1)


def files(results):
    """name -> content of everything in the results' folder that is made from the figures"""
    made = {"report.md": report(results)}
    for kind in BASE:
        if kind in results:
            for theme in charts.THEMES:
                made[f"{kind}-{theme}.svg"] = chart(results, kind, theme)
    return made


# --- The documents ---------------------------------------------------------------------------------


def picture(folder, kind, alternative):
    return (f'<picture>\n  <source media="(prefers-color-scheme: dark)" srcset="{folder}/{kind}-dark.svg">\n'
            f'  <img alt="{alternative}" src="{folder}/{kind}-light.svg">\n</picture>\n')


def rows(part, kind, subjects):
    found = of_document(part, kind, "one")
    base = found[BASE[kind]]["nanoseconds"]
    return [(label(part, kind, subject), duration(found[subject]["nanoseconds"]) + uncertain(found[subject]),
             f"{found[subject]['nanoseconds'] / base:.2f}")
            for subject in sorted(subjects, key=lambda subject: found[subject]["nanoseconds"])]


def size_of_document(decode):
    return f"{decode['figures']['decode/one/lexer']['bytes'] / 1000:.1f} KB"


def measured_with(part):
    return (f"{part['compiler']}, `{part['flags']}`; {part['processor']}, {part['date']}; medians of "
            f"{part['repetitions']} repetitions.")


def summary(results):
    _, decode = first(results["decode"])
    return "\n".join([
        picture("benchmarks/results", "decode", "Bars: time to read a response, relative to the lexer alone"),
        table([f"reading a response of {size_of_document(decode)}", "time", BASE_NAME["decode"]],
              rows(decode, "decode", ["ecswire_fresh", "simdjson_mapped", "rapidjson", "boost_json", "nlohmann"])), "",
        measured_with(decode), ""])


def speed(results):
    _, decode = first(results["decode"])
    _, encode = first(results["encode"])
    _, validate = first(results["validate"])

    checking = validate["figures"]["validate/one/ecswire"]["nanoseconds"]
    size = size_of_document(decode)
    return "\n".join([
        picture("results", "decode", "Bars: time to read a response, relative to the lexer alone"),
        table([f"reading a response of {size}", "time", BASE_NAME["decode"]],
              rows(decode, "decode", ["lexer", "ecswire_view", "ecswire_reused", "ecswire_fresh", "simdjson_on_demand",
                                      "simdjson_on_demand_reused", "simdjson_on_demand_view", "simdjson",
                                      "simdjson_mapped", "rapidjson_sax", "rapidjson", "cjson", "boost_json",
                                      "nlohmann"])), "",
        picture("results", "encode", "Bars: time to write a response, relative to Boost.JSON's serialize"),
        table([f"writing a response of {size}", "time", BASE_NAME["encode"]],
              rows(encode, "encode", ["ecswire_reused", "ecswire_fresh", "boost_json", "rapidjson", "nlohmann",
                                      "cjson"])), "",
        f"Validating it takes {duration(checking)}. {measured_with(decode)}", ""])


def cost(results):
    part = results["compile"]
    compiler, version = first(part["compilers"])
    plain = {p["program"]: p for p in part["programs"]
             if p["compiler"] == compiler and p["optimisation"] == "-O2" and not p["sections_collected"]}
    includes = {i["includes"]: i["seconds"] for i in part["includes"] if i["compiler"] == compiler}
    return "\n".join([
        table(["program", "seconds to compile", "MiB", "KB added"],
              [(name, f"{p['seconds']:.1f}", f"{p['peak_mebibytes']:.0f}", f"{p['bytes_added'] / 1000:.0f}")
               for name, p in plain.items()]), "",
        f"A source that includes nothing but the operation's header takes {includes['operation']:.2f} s, one that "
        f"includes `<string>`, `<vector>` and `<optional>` {includes['standard']:.2f} s.",
        whole_service(part["whole_service"], compiler),
        f"{version}, -O2; {part['processor']}, {part['date']}.", ""])


def whole_service(part, compiler):
    build = next(b for b in part["builds"] if b["compiler"] == compiler)
    return (f"One source that decodes and encodes the requests and responses of all {part['operations']} operations "
            f"takes {build['seconds']:.0f} s and {build['peak_mebibytes']:,.0f} MiB, and has "
            f"{build['text_bytes'] / 1000:.0f} KB of code and constants.")


# The documents, and the figures that each is marked for.
DOCUMENTS = {"README.md": {"summary": summary}, "benchmarks/README.md": {"speed": speed, "cost": cost}}


def with_figures(name, text, results):
    """The document of that name with each marked section filled."""
    makers = DOCUMENTS[name]
    places = [place[2] for place in MARKED.finditer(text)]
    if sorted(places) != sorted(makers):
        raise ValueError(f"{name}: marked for figures of {places}, which should be {sorted(makers)}")
    return MARKED.sub(lambda place: place[1] + makers[place[2]](results) + place[3], text)
