#!/usr/bin/env python3
"""Compares the published figures with the measured ones: figures.py project_folder

The README's marked tables, the report and the charts must be those that benchmarks/report makes of
benchmarks/results/results.json, whose figures must be medians of enough repetitions.
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


def problems(readme, files, results, render):
    for name, part in parts_of(results):
        if part["repetitions"] < REPETITIONS:
            yield f"results.json: {name}: only {part['repetitions']} repetitions"
    if render.readme_with_figures(readme, results) != readme:
        yield "README.md: the figures are not those of results.json: run benchmarks/run --render --update-readme"
    for name, content in render.files(results).items():
        if files.get(name) != content:
            yield f"{name}: differs from results.json: run benchmarks/run --render"


def self_test(readme, files, results, render):
    """Each kind of difference is found."""

    def found(changed_readme=readme, changed_files=files, changed_results=results):
        return set(problems(changed_readme, changed_files, changed_results, render))

    other_time = copy.deepcopy(results)
    next(iter(other_time["decode"].values()))["figures"]["decode/one/ecswire_fresh"]["nanoseconds"] *= 2
    stale = {problem.split(":")[0] for problem in found(changed_results=other_time)}
    assert stale >= {"README.md", "report.md", "decode-light.svg"}, stale
    quick = copy.deepcopy(results)
    quick["compile"]["repetitions"] = 3
    assert any("compile: only 3" in problem for problem in found(changed_results=quick))
    edited = readme.replace("<!-- end of figures -->", "faster still\n<!-- end of figures -->", 1)
    assert any(problem.startswith("README.md") for problem in found(changed_readme=edited))
    assert any(problem.startswith("decode-dark.svg") for problem in found(changed_files={**files, "decode-dark.svg": ""}))
    try:
        found(changed_readme="no place for figures")
    except ValueError:
        return
    raise AssertionError("a README without marks passes")


def main():
    project = pathlib.Path(sys.argv[1])
    sys.path.insert(0, str(project / "benchmarks"))
    from report import render

    folder = project / "benchmarks" / "results"
    if not folder.is_dir():
        print("SKIPPED: no results: run benchmarks/run --update-readme")
        sys.exit(77)
    files = {file.name: file.read_text() for file in folder.iterdir()}
    readme = (project / "README.md").read_text()
    results = json.loads(files["results.json"])
    self_test(readme, files, results, render)
    found = list(problems(readme, files, results, render))
    print("\n".join(found))
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
