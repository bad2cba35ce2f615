#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Uses ecswire as a user's project does: consumers.py way project work_folder settings.cmake

The ways are the functions below `The ways`. Each builds consumer.cpp in the work folder, which it empties first, as a project of its own, and
runs it. The settings are an initial cache for CMake; CMAKE, CMAKE_GENERATOR, COMPILER,
COMPILER_FLAGS and PKG_CONFIG come from the environment.
"""

import hashlib
import os
import re
import shlex
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
CMAKE = os.environ.get("CMAKE", "cmake")
COMPILER = [os.environ.get("COMPILER", "c++"),
            *shlex.split(os.environ.get("COMPILER_FLAGS", "-std=c++20"))]
STRICT = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]

# The files of the project that a user needs.
LIBRARY = ("CMakeLists.txt", "LICENSE", "include")


def run(*command, **environment):
    command = [str(part) for part in command]
    print("$", shlex.join(command), flush=True)
    done = subprocess.run(command, env={**os.environ, **environment}, check=False,
                          stdout=subprocess.PIPE, text=True)
    print(done.stdout, end="", flush=True)
    done.check_returncode()
    return done.stdout


def version_of(project):
    """The version in version.hpp."""
    text = (project / "include/ecswire/version.hpp").read_text(encoding="utf-8")
    return ".".join(re.findall(r"^#define ECSWIRE_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)$", text, re.M))


class Consumer:
    """A user's project in its own folder, and the library that it uses."""

    def __init__(self, project, folder, settings):
        self.project, self.folder, self.settings = project, folder, settings
        self.sources = folder / "consumer"
        shutil.rmtree(folder, ignore_errors=True)
        self.sources.mkdir(parents=True)
        shutil.copy(HERE / "consumer.cpp", self.sources)

    def copy_library(self, target):
        target.mkdir(parents=True)
        for name in LIBRARY:
            copy = shutil.copytree if (self.project / name).is_dir() else shutil.copy
            copy(self.project / name, target / name)

    def install(self):
        """Installs the library, and moves the installation to another folder."""
        first, prefix = self.folder / "installed", self.folder / "moved"
        run(CMAKE, "-S", self.project, "-B", self.folder / "library", "-C", self.settings,
            "-D", "ECSWIRE_BUILD_TESTS=OFF", "-D", f"CMAKE_INSTALL_PREFIX={first}")
        run(CMAKE, "--install", self.folder / "library")
        shutil.rmtree(self.folder / "library")
        return first.rename(prefix)

    def build(self, way, **variables):
        """Builds and runs the project in the folder of that name."""
        shutil.copy(HERE / way / "CMakeLists.txt", self.sources)
        build = self.folder / "build"
        run(CMAKE, "-S", self.sources, "-B", build, "-C", self.settings, "-D",
            "CMAKE_COMPILE_WARNING_AS_ERROR=ON",
            *(f"-D{name}={value}" for name, value in variables.items()))
        run(CMAKE, "--build", build)
        self.check(run(build / "consumer"))

    def check(self, output):
        assert output == f"ecswire {version_of(self.project)}: PENDING\n", output


# --- The ways ------------------------------------------------------------------------------------


def find_package(consumer):
    """Finds an installed library."""
    prefix = consumer.install()
    assert (prefix / "share/doc/ecswire/LICENSE").is_file()
    consumer.build("find_package", CMAKE_PREFIX_PATH=prefix)


def add_subdirectory(consumer):
    """Adds a copy of the library in the project's own tree."""
    consumer.copy_library(consumer.sources / "third_party/ecswire")
    consumer.build("add_subdirectory")
    installed = run(CMAKE, "--install", consumer.folder / "build", "--prefix", consumer.folder / "x")
    assert "ecswire" not in installed, "a project that only uses ecswire installs it"


def fetch_content(consumer):
    """Fetches an archive as of a release, here from a file: URL."""
    name = f"ecswire-{version_of(consumer.project)}"
    consumer.copy_library(consumer.folder / name)
    archive = consumer.folder / f"{name}.tar.gz"
    with tarfile.open(archive, "w:gz") as file:
        file.add(consumer.folder / name, name)
    consumer.build("fetch_content", ECSWIRE_URL=archive.as_uri(),
                   ECSWIRE_SHA256=hashlib.sha256(archive.read_bytes()).hexdigest())


def vendored(consumer):
    """Compiles with a copy of the headers, a compiler and Boost's headers only."""
    shutil.copytree(consumer.project / "include/ecswire", consumer.sources / "vendor/ecswire")
    program = consumer.folder / "program"
    run(*COMPILER, *STRICT, "-I", consumer.sources / "vendor", consumer.sources / "consumer.cpp",
        "-o", program)
    consumer.check(run(program))


def pkg_config(consumer):
    """Compiles with the options that pkg-config gives."""
    folder = consumer.install() / "share/pkgconfig"
    tool = [os.environ.get("PKG_CONFIG", "pkg-config")]
    ask = lambda *options: run(*tool, *options, PKG_CONFIG_PATH=str(folder)).split()
    assert ask("--modversion", "ecswire") == [version_of(consumer.project)]
    program = consumer.folder / "program"
    run(*COMPILER, *ask("--cflags", "ecswire"), consumer.sources / "consumer.cpp",
        *ask("--libs", "ecswire"), "-o", program)
    consumer.check(run(program))


def vcpkg(consumer):
    """Runs the port as vcpkg does, as far as possible without vcpkg."""
    packages = consumer.folder / "packages/ecswire_x64-linux"
    run(CMAKE, "-D", f"PORT_DIR={HERE / 'vcpkg/ports/ecswire'}", "-D", f"PACKAGES_DIR={packages}",
        "-D", f"BUILDTREES_DIR={consumer.folder / 'buildtrees'}", "-D",
        f"SETTINGS={consumer.settings}", "-P", HERE / "vcpkg/dry_run.cmake")
    for name in ("copyright", "usage", "ecswireConfig.cmake", "ecswireConfigVersion.cmake"):
        assert (packages / "share/ecswire" / name).is_file(), name
    for name in ("debug", "lib", "bin", "share/doc", "share/cmake"):
        assert not (packages / name).exists(), f"{name} doesn't belong in a package of headers"
    empty = [folder for folder, folders, files in os.walk(packages) if not folders and not files]
    assert not empty, empty

    usage = (packages / "share/ecswire/usage").read_text(encoding="utf-8")
    project = (HERE / "find_package/CMakeLists.txt").read_text(encoding="utf-8")
    commands = re.findall(r"^ {4}(target_link_libraries.*)$", usage, re.M)
    assert commands, "the usage text shows no commands"
    for command in commands:
        assert command.replace("main", "consumer") in project, command

    installed = shutil.copytree(packages, consumer.folder / "installed/x64-linux")
    consumer.build("find_package", CMAKE_PREFIX_PATH=installed)


def conan(consumer):
    """Runs the recipe and its test_package as Conan does, as far as possible without Conan."""
    sys.path.insert(0, str(HERE / "conan"))
    import dry_run  # pylint: disable=import-outside-toplevel,import-error

    recipe = dry_run.create(consumer.project, consumer.folder)
    assert recipe.version == version_of(consumer.project), recipe.version
    headers = lambda folder: sorted(path.relative_to(folder) for path in folder.rglob("*.hpp"))
    package = Path(recipe.package_folder)
    assert headers(package / "include") == headers(consumer.project / "include")
    assert (package / "licenses/LICENSE").is_file()

    program = dry_run.build_test_package(
        recipe, HERE / "conan", consumer.folder / "build",
        lambda *options: run(CMAKE, *options), ("-C", consumer.settings))
    consumer.check(run(program))


def main(way, project, folder, settings):
    ways = {function.__name__: function for function in (
        find_package, add_subdirectory, fetch_content, vendored, pkg_config, vcpkg, conan)}
    ways[way](Consumer(Path(project), Path(folder), settings))


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
