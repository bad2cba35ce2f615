#!/usr/bin/env python3
"""Compares the published figures with the measured ones: figures.py project_folder

The marked tables of README.md and benchmarks/README.md, the report and the charts must be those that
benchmarks/report makes of benchmarks/results/results.json, whose figures must be medians of enough repetitions.
"""

import copy
import json
import pathlib
import sys

REPETITIONS = 9  # the minimum for a published figure


def parts_of(results):
    for part in ("decode", "encode", "validate"):
        for compiler, measured in results.get(part, {}).items():
            yield f"{part}, {compiler}", measured
    if "compile" in results:
        yield "compile", results["compile"]


def problems(documents, files, results, render):
    for name, part in parts_of(results):
        if part["repetitions"] < REPETITIONS:
            yield f"results.json: {name}: only {part['repetitions']} repetitions"
    for name, text in documents.items():
        if render.with_figures(name, text, results) != text:
            yield f"{name}: the figures are not those of results.json: run benchmarks/run --render --update-documents"
    for name, content in render.files(results).items():
        if files.get(name) != content:
            yield f"{name}: differs from results.json: run benchmarks/run --render"


def self_test(documents, files, results, render):
    """Each kind of difference is found."""

    def found(changed_documents=documents, changed_files=files, changed_results=results):
        return set(problems(changed_documents, changed_files, changed_results, render))

    other_time = copy.deepcopy(results)
    next(iter(other_time["decode"].values()))["figures"]["decode/one/ecswire_fresh"]["nanoseconds"] *= 2
    stale = {problem.split(":")[0] for problem in found(changed_results=other_time)}
    assert stale >= {"README.md", "benchmarks/README.md", "report.md", "decode-light.svg"}, stale
    quick = copy.deepcopy(results)
    quick["compile"]["repetitions"] = 3
    assert any("compile: only 3" in problem for problem in found(changed_results=quick))
    for name, text in documents.items():
        edited = text.replace("<!-- end of figures -->", "faster still\n<!-- end of figures -->", 1)
        assert any(problem.startswith(name) for problem in found(changed_documents={**documents, name: edited}))
    assert any(problem.startswith("decode-dark.svg") for problem in found(changed_files={**files, "decode-dark.svg": ""}))
    for name in documents:
        try:
            found(changed_documents={**documents, name: "no place for figures"})
        except ValueError:
            continue
        raise AssertionError(f"{name} without marks passes")


def main():
    project = pathlib.Path(sys.argv[1])
    sys.path.insert(0, str(project / "benchmarks"))
    from report import render

    folder = project / "benchmarks" / "results"
    if not folder.is_dir():
        print("SKIPPED: no results: run benchmarks/run --update-documents")
        sys.exit(77)
    files = {file.name: file.read_text() for file in folder.iterdir()}
    documents = {name: (project / name).read_text() for name in render.DOCUMENTS}
    results = json.loads(files["results.json"])
    self_test(documents, files, results, render)
    found = list(problems(documents, files, results, render))
    print("\n".join(found))
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
