#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Compares every stated version with include/ecswire/version.hpp: versions.py project_folder cmake_version

cmake_version is the version that CMake has read from the header. The manifests of vcpkg are validated, too, and the
project's address is the same everywhere.
"""

import json
import re
import sys
from pathlib import Path

PORT = "tests/consumers/vcpkg/ports/ecswire/vcpkg.json"
MANIFESTS = ("vcpkg.json", PORT)

# https://learn.microsoft.com/vcpkg/reference/vcpkg-json
MANIFEST_FIELDS = {"$comment", "name", "version-semver", "description", "homepage", "license", "dependencies",
                   "default-features", "features"}
DEPENDENCY_FIELDS = {"name", "host", "features"}
IDENTIFIER = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def version_of(project):
    text = (project / "include/ecswire/version.hpp").read_text(encoding="utf-8")
    numbers = dict(re.findall(r"^#define ECSWIRE_VERSION_(MAJOR|MINOR|PATCH) (\d+)$", text, re.M))
    return ".".join(numbers.get(part, "?") for part in ("MAJOR", "MINOR", "PATCH"))


def conan_version(project):
    """The version of the recipe, called as Conan does."""
    sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "consumers/conan"))
    import dry_run  # pylint: disable=import-outside-toplevel,import-error

    recipe = dry_run.load_recipe(project / "conanfile.py")()
    recipe.recipe_folder = str(project)
    if recipe.version is None:
        recipe.set_version()
    return recipe.version


def changelog_version(project):
    """The latest version in the changelog, without the section of unreleased changes."""
    headings = re.findall(r"^## (.+)$", (project / "CHANGELOG.md").read_text(encoding="utf-8"), re.M)
    return next((each.split()[0] for each in headings if each != "Unreleased"), None)


def inline_namespace(version):
    """While the major version is 0, a minor version may break the ABI, so the namespace carries both."""
    major, minor, _ = version.split(".")
    return f"v{major}_{minor}" if major == "0" else f"v{major}"


def namespaces(project):
    """The inline namespaces of all headers."""
    return {
        name
        for header in (project / "include/ecswire").rglob("*.hpp")
        for name in re.findall(r"\bnamespace ecswire::inline (\w+)", header.read_text(encoding="utf-8"))
    }


def addresses(project, manifests):
    """The project's address where it is stated."""
    cmake = (project / "CMakeLists.txt").read_text(encoding="utf-8")
    recipe = (project / "conanfile.py").read_text(encoding="utf-8")
    yield from re.findall(r"^    HOMEPAGE_URL (\S+)$", cmake, re.M)
    yield from re.findall(r'^    (?:url|homepage) = "(.*)"$', recipe, re.M)
    yield from (manifest["homepage"] for manifest in manifests.values() if "homepage" in manifest)


def manifest_problems(name, manifest):
    if other := manifest.keys() - MANIFEST_FIELDS:
        yield f"{name}: unknown fields: {', '.join(sorted(other))}"
    for field in ("description", "homepage") if name == PORT else ():
        if field not in manifest:
            yield f"{name}: a port needs a {field}"
    dependencies = list(manifest.get("dependencies", []))
    for feature in manifest.get("features", {}).values():
        dependencies += feature.get("dependencies", [])
        if "description" not in feature:
            yield f"{name}: a feature needs a description"
    for dependency in dependencies:
        fields = dependency if isinstance(dependency, dict) else {"name": dependency}
        if not fields.keys() <= DEPENDENCY_FIELDS or not IDENTIFIER.fullmatch(fields["name"]):
            yield f"{name}: invalid dependency: {dependency}"
    for feature in manifest.get("default-features", []):
        if feature not in manifest.get("features", {}):
            yield f"{name}: unknown feature: {feature}"


def problems(project, cmake_version):
    version = version_of(project)
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        yield f"version.hpp: no version: {version}"
        return
    manifests = {name: json.loads((project / name).read_text(encoding="utf-8")) for name in MANIFESTS}
    stated = {
        "CMake": cmake_version,
        "conanfile.py": conan_version(project),
        "CHANGELOG.md": changelog_version(project),
        **{name: manifest.get("version-semver") for name, manifest in manifests.items()},
    }
    for name, other in stated.items():
        if other != version:
            yield f"{name}: version {other}, but version.hpp has {version}"
    for name in sorted(namespaces(project) - {inline_namespace(version)}):
        yield f"the inline namespace is {name}, but version {version} has {inline_namespace(version)}"
    for name, manifest in manifests.items():
        yield from manifest_problems(name, manifest)
    if len(found := set(addresses(project, manifests))) > 1:
        yield f"the project has several addresses: {', '.join(sorted(found))}"
    if f"tag `v{version}`" not in (project / "CHANGELOG.md").read_text(encoding="utf-8"):
        yield f"CHANGELOG.md: does not name the tag of version {version}"


def main(arguments):
    if len(arguments) != 2:
        sys.exit(__doc__)
    found = list(problems(Path(arguments[0]), arguments[1]))
    print("\n".join(found))
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
