#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Checks that versions.py fails where it should: a check that can't fail is a defect."""

import shutil
import tempfile
import unittest
from pathlib import Path

import versions

PROJECT = Path(__file__).resolve().parents[2]
FILES = ("CHANGELOG.md", "CMakeLists.txt", "conanfile.py", "include/ecswire/version.hpp", *versions.MANIFESTS)


class Versions(unittest.TestCase):
    def problems(self, name=None, old="", new="", cmake=versions.version_of(PROJECT)):
        """The problems of a copy of the project in which one text is replaced."""
        with tempfile.TemporaryDirectory() as folder:
            project = Path(folder)
            for each in FILES:
                (project / each).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(PROJECT / each, project / each)
            if name:
                text = (project / name).read_text(encoding="utf-8")
                self.assertIn(old, text)
                (project / name).write_text(text.replace(old, new, 1), encoding="utf-8")
            return list(versions.problems(project, cmake))

    def refused(self, text, *change, **options):
        found = self.problems(*change, **options)
        self.assertEqual(len(found), 1, found)
        self.assertIn(text, found[0])

    def test_the_project_passes(self):
        self.assertEqual(self.problems(), [])

    def test_a_version_that_differs_from_the_header_is_refused(self):
        version = versions.version_of(PROJECT)
        self.refused("CMake: version 9.9.9", cmake="9.9.9")
        self.refused("CHANGELOG.md: version 9.9.9", "CHANGELOG.md", f"## {version}", "## 9.9.9")
        self.refused("conanfile.py: version 9.9.9", "conanfile.py", "    license =",
                     '    version = "9.9.9"\n    license =')
        for name in versions.MANIFESTS:
            self.refused(f"{name}: version 9.9.9", name, f'"{version}"', '"9.9.9"')

    def test_a_new_version_must_be_stated_everywhere(self):
        minor = "#define ECSWIRE_VERSION_MINOR "
        found = self.problems("include/ecswire/version.hpp", minor, minor + "9")
        self.assertEqual([each.split(":")[0] for each in found],
                         ["CMake", "CHANGELOG.md", *versions.MANIFESTS,
                          "the inline namespace is v0_2, but version 0.92.0 has v0_92", "CHANGELOG.md"])

    def test_a_section_of_unreleased_changes_passes(self):
        heading = "## " + versions.version_of(PROJECT)
        self.assertEqual(self.problems("CHANGELOG.md", heading, "## Unreleased\n\n" + heading), [])

    def test_the_inline_namespace_carries_the_version(self):
        self.assertEqual(versions.inline_namespace("0.2.1"), "v0_2")
        self.assertEqual(versions.inline_namespace("1.2.1"), "v1")
        self.refused("the inline namespace is v7", "include/ecswire/version.hpp",
                     "namespace ecswire::inline v0_2", "namespace ecswire::inline v7")

    def test_invalid_manifests_are_refused(self):
        for name in versions.MANIFESTS:
            self.refused("licence", name, '"license"', '"licence"')
            self.refused("invalid dependency", name, '"boost-json"', '"boost_json"')
        self.refused("needs a description", versions.PORT, '"description"', '"$comment"')
        self.refused("needs a homepage", versions.PORT, '"homepage"', '"$comment"')
        self.refused("unknown feature: test", "vcpkg.json", '    "tests"\n', '    "test"\n')

    def test_other_addresses_are_refused(self):
        for name in ("CMakeLists.txt", "conanfile.py", versions.PORT):
            self.refused("several addresses", name, "https://github", "https://www.github")

    def test_a_changelog_without_the_tag_is_refused(self):
        self.refused("does not name the tag", "CHANGELOG.md", "tag `v", "tag `")


if __name__ == "__main__":
    unittest.main()
