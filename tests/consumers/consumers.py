#!/usr/bin/env python3
# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Uses ecswire as a user's project does: consumers.py way project work_folder settings.cmake

The ways are the functions below `The ways`. Each builds consumer.cpp or decode.cpp in the work folder, which it empties
first, as a project of its own, and runs it. The settings are an initial cache for CMake; CMAKE, CMAKE_GENERATOR, COMPILER,
COMPILER_FLAGS, PKG_CONFIG and BOOST_HEADERS come from the environment.
"""

import hashlib
import json
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
# The files for debuggers, which are installed to share/ecswire.
OF_DEBUGGERS = ("ecswire_gdb.py", "ecswire.natvis")
# Packages that only the tests and the examples need.
OF_TESTS = ("Catch2", "CURL", "OpenSSL", "Python3", "Threads")


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
        self.use("decode.cpp")

    def use(self, program):
        shutil.copy(HERE / program, self.sources / "consumer.cpp")

    def copy_library(self, target):
        target.mkdir(parents=True)
        for name in LIBRARY:
            copy = shutil.copytree if (self.project / name).is_dir() else shutil.copy
            copy(self.project / name, target / name)

    def install(self, prefix, **environment):
        """Installs the library by the two commands of the README, which need no package of the tests."""
        run(CMAKE, "-S", self.project, "-B", self.folder / "library", "-C", self.settings,
            *(f"-DCMAKE_DISABLE_FIND_PACKAGE_{name}=ON" for name in OF_TESTS))
        run(CMAKE, "--install", self.folder / "library", "--prefix", prefix, **environment)
        assert not (self.folder / "library/tests").exists(), "the tests would be built"
        shutil.rmtree(self.folder / "library")

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
    """Finds an installed library, which was moved to a folder with a space in its name."""
    consumer.use("consumer.cpp")
    consumer.install(consumer.folder / "installed")
    prefix = (consumer.folder / "installed").rename(consumer.folder / "moved here")
    assert (prefix / "share/doc/ecswire/LICENSE").is_file()
    for name in OF_DEBUGGERS:
        assert (prefix / "share/ecswire" / name).is_file(), name
    targets = (prefix / "share/cmake/ecswire/ecswireTargets.cmake").read_text(encoding="utf-8")
    assert "Boost::" not in targets, "the package finds Boost by itself"
    consumer.build("find_package", CMAKE_PREFIX_PATH=prefix)


def static_boost(consumer):
    """Finds an installed library in a project that links Boost's libraries statically."""
    consumer.install(consumer.folder / "installed")
    consumer.build("find_package", CMAKE_PREFIX_PATH=consumer.folder / "installed", Boost_USE_STATIC_LIBS="ON")


def add_subdirectory(consumer):
    """Adds a copy of the library in the project's own tree."""
    consumer.copy_library(consumer.sources / "third_party/ecswire")
    consumer.build("add_subdirectory")
    installed = run(CMAKE, "--install", consumer.folder / "build", "--prefix", consumer.folder / "x")
    assert "ecswire" not in installed, "a project that only uses ecswire installs it"


def cxx_17(consumer):
    """Adds the library to a project that sets an older standard."""
    consumer.copy_library(consumer.sources / "third_party/ecswire")
    consumer.build("add_subdirectory", CMAKE_CXX_STANDARD=17, CMAKE_CXX_STANDARD_REQUIRED="ON")


def unity(consumer):
    """Adds the library to a project whose sources are compiled as one."""
    consumer.copy_library(consumer.sources / "third_party/ecswire")
    shutil.copy(HERE / "unity/second.cpp", consumer.sources)
    consumer.build("unity")


def fetched_boost(consumer):
    """Adds the library, to be installed as well, to a project that builds Boost itself."""
    consumer.copy_library(consumer.sources / "third_party/ecswire")
    consumer.build("fetched_boost", BOOST_FOLDER=HERE / "fetched_boost/boost",
                   BOOST_HEADERS=os.environ["BOOST_HEADERS"])
    linked = (consumer.folder / "build/definitions.txt").read_text(encoding="utf-8")
    for library in ("assert", "config", "describe", "mp11", "system", "throw_exception"):
        assert f"LINKED_BOOST_{library}" in linked, f"Boost's target {library} isn't linked"
    run(CMAKE, "--install", consumer.folder / "build", "--prefix", consumer.folder / "installed")
    for file in (consumer.folder / "installed/share/cmake/ecswire").iterdir():
        assert "boost_" not in file.read_text(encoding="utf-8"), f"{file} names a target of this build"


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
    consumer.use("consumer.cpp")
    shutil.copytree(consumer.project / "include/ecswire", consumer.sources / "vendor/ecswire")
    program = consumer.folder / "program"
    run(*COMPILER, *STRICT, "-I", consumer.sources / "vendor", consumer.sources / "consumer.cpp",
        "-o", program)
    consumer.check(run(program))


def pkg_config(consumer):
    """Compiles with the options that pkg-config gives, from a staged prefix with a space in its name."""
    consumer.install("/opt/for ecswire", DESTDIR=str(consumer.folder / "stage"))
    folder = consumer.folder / "stage/opt/for ecswire/share/pkgconfig"
    tool = [os.environ.get("PKG_CONFIG", "pkg-config")]
    ask = lambda *options: shlex.split(run(*tool, *options, PKG_CONFIG_PATH=str(folder)))
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
    for name in ("ecswireConfig.cmake", "ecswireConfigVersion.cmake", "ecswireTargets.cmake", *OF_DEBUGGERS):
        assert (packages / "share/ecswire" / name).is_file(), name
    problems = [*post_build_problems(packages)]
    assert not problems, problems
    check_post_build_problems(packages, consumer.folder / "broken")
    assert vcpkg_usage(packages) == ["ecswire::ecswire"], "the generated usage text names another target"
    manifest = json.loads((HERE / "vcpkg/ports/ecswire/vcpkg.json").read_text(encoding="utf-8"))
    assert manifest["homepage"].startswith("https://") and manifest["license"] and manifest["description"]

    installed = shutil.copytree(packages, consumer.folder / "installed/x64-linux")
    consumer.build("find_package", CMAKE_PREFIX_PATH=installed)


def post_build_problems(packages):
    """Vcpkg's checks after a build that can concern a package of headers: vcpkg-tool, src/vcpkg/postbuildlint.cpp."""
    files = [path.relative_to(packages) for path in packages.rglob("*") if path.is_file()]
    if not any(path.parts[0] == "include" for path in files):
        yield "no headers"
    if Path("share/ecswire/copyright") not in files:
        yield "no copyright"
    if Path("share/ecswire/usage") in files:
        yield "a usage file, where the generated text suffices"
    for folder, folders, names in os.walk(packages):
        if not folders and not names:
            yield f"{folder} is empty"
    for path in files:
        if len(path.parts) == 1:
            yield f"{path}: a file in the package's folder itself"
        if path.parts[0] in ("debug", "bin", "lib") and path.suffix != ".pc" or path.parts[:2] == ("share", "doc"):
            yield f"{path}: not of a package of headers"
        if path.suffix == ".cmake" and path.parts[:2] != ("share", "ecswire"):
            yield f"{path}: a misplaced CMake file"
        text = (packages / path).read_text(encoding="utf-8")
        if path.suffix == ".pc":
            links = re.search(r"^Libs(\.private)?: *\S", text, re.M)
            if path.parent != Path("lib/pkgconfig" if links else "share/pkgconfig"):
                yield f"{path}: a misplaced .pc file"
        if str(packages.parent.parent) in text:
            yield f"{path}: an absolute path"


def check_post_build_problems(packages, folder):
    """Checks that each check can fail."""
    pc = "share/pkgconfig/ecswire.pc"
    for added, text in ((pc, "Libs: -lboost_json"), ("lib/pkgconfig/ecswire.pc", "Cflags:"), ("x.txt", ""), ("lib/x", ""),
                        ("share/ecswire/usage", ""), ("cmake/x.cmake", ""), ("share/x/y", str(packages.parent.parent))):
        broken = shutil.copytree(packages, folder)
        (broken / added).parent.mkdir(parents=True, exist_ok=True)
        (broken / added).write_text(text, encoding="utf-8")
        assert len([*post_build_problems(broken)]) == 1, (added, [*post_build_problems(broken)])
        shutil.rmtree(broken)


def vcpkg_usage(packages):
    """The targets that vcpkg names after an installation: vcpkg-tool, src/vcpkg/commands.install.cpp."""
    return [target for path in sorted((packages / "share/ecswire").glob("*.cmake"))
            for target in re.findall(r"\badd_library\(\s*([^\s)$]+)", path.read_text(encoding="utf-8"))]


def conan(consumer):
    """Runs the recipe and its test_package as Conan does, as far as possible without Conan."""
    sys.path.insert(0, str(HERE / "conan"))
    import dry_run  # pylint: disable=import-outside-toplevel,import-error

    recipe = dry_run.create(consumer.project, consumer.folder / "on_system", platform_requires=("boost",))
    assert not recipe.cpp_info.requires, "a Boost of the system has no components"
    recipe = dry_run.create(consumer.project, consumer.folder)
    assert recipe.url and recipe.homepage and recipe.topics and recipe.license and recipe.description
    assert dry_run.test_package(recipe) == HERE / "conan", "conan create wouldn't run the test_package"
    assert recipe.version == version_of(consumer.project), recipe.version
    headers = lambda folder: sorted(path.relative_to(folder) for path in folder.rglob("*.hpp"))
    package = Path(recipe.package_folder)
    assert headers(package / "include") == headers(consumer.project / "include")
    assert (package / "licenses/LICENSE").is_file()
    for name in OF_DEBUGGERS:
        assert (package / "share/ecswire" / name).is_file(), name

    program = dry_run.build_test_package(
        recipe, dry_run.test_package(recipe), consumer.folder / "build",
        lambda *options: run(CMAKE, *options), ("-C", consumer.settings))
    consumer.check(run(program))


def main(way, project, folder, settings):
    ways = {function.__name__: function for function in (
        find_package, static_boost, add_subdirectory, cxx_17, unity, fetched_boost, fetch_content, vendored, pkg_config,
        vcpkg, conan)}
    ways[way](Consumer(Path(project), Path(folder), settings))


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__)
    main(*sys.argv[1:])
