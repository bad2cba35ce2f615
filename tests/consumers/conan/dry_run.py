# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""Runs the recipe and its test_package as Conan 2 does, with stubs of Conan's modules.

Each method is called in the order of `conan create`. The recipe's package information becomes a CMake
package, as CMakeDeps makes one; configuring and building are the calls that Conan's CMake helper makes.
https://docs.conan.io/2/reference/conanfile/methods.html
"""

import fnmatch
import importlib.util
import itertools
import re
import shutil
import sys
import types
from pathlib import Path


class ConanInvalidConfiguration(Exception):
    pass


class Settings:
    """The settings of a profile. A recipe can read only those that it declares."""

    VALUES = {"os": "Linux", "arch": "x86_64", "compiler": "gcc", "build_type": "Release"}

    def __init__(self, declared):
        for name in declared:
            setattr(self, name, self.VALUES[name])


class CppInfo:
    def __init__(self):
        self.properties, self.requires = {}, []
        self.includedirs, self.libdirs, self.bindirs = ["include"], ["lib"], ["bin"]

    def set_property(self, name, value):
        assert name in ("cmake_file_name", "cmake_target_name", "pkg_config_name"), name
        self.properties[name] = value


class ConanFile:
    cppstd = 20
    options, default_options = {}, {}
    version = None

    def __init__(self):
        for name, value in self.default_options.items():
            assert value in self.options[name], (name, value)
        self.options = types.SimpleNamespace(**self.default_options)
        self.settings = Settings(self.settings)
        self.cpp_info, self.required, self.ran = CppInfo(), [], []
        self.info = types.SimpleNamespace(clear=lambda: setattr(self, "is_package_id_clear", True))
        self.cpp = types.SimpleNamespace(build=types.SimpleNamespace(bindir="."))

    def requires(self, reference):
        self.required.append(reference)

    def run(self, command, env=None):
        assert env == "conanrun", "a program of a package runs in the environment of its dependencies"
        self.ran.append(command)


def check_min_cppstd(recipe, oldest):
    if recipe.cppstd < oldest:
        raise ConanInvalidConfiguration(f"C++{recipe.cppstd}")


def copy(_recipe, pattern, src, dst):
    """Keeps the folders below src. Like Conan's, it reports no error if nothing matches.

    It looks only into the folder that the pattern names: other tests write and delete files in the project's folder build.
    """
    whole_names = itertools.takewhile(lambda name: not re.search(r"[*?[]", name), Path(pattern).parts)
    start = Path(src, *whole_names)
    for path in [start] if start.is_file() else sorted(start.rglob("*")):
        name = path.relative_to(src)
        if path.is_file() and fnmatch.fnmatch(name.as_posix(), pattern):
            target = Path(dst) / name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, target)


class CMake:
    """Conan's CMake helper. It takes folders and settings from the recipe."""

    def __init__(self, recipe):
        self.recipe = recipe

    def configure(self):
        recipe = self.recipe
        recipe.cmake("-S", recipe.source_folder, "-B", recipe.build_folder, *recipe.cmake_options)

    def build(self):
        self.recipe.cmake("--build", self.recipe.build_folder)


MODULES = {
    "conan": {"ConanFile": ConanFile},
    "conan.errors": {"ConanInvalidConfiguration": ConanInvalidConfiguration},
    "conan.tools": {},
    "conan.tools.build": {"check_min_cppstd": check_min_cppstd, "can_run": lambda recipe: True},
    "conan.tools.cmake": {"CMake": CMake, "cmake_layout": lambda recipe: None},
    "conan.tools.files": {"copy": copy, "load": lambda _, path: Path(path).read_text("utf-8")},
    "conan.tools.layout": {"basic_layout": lambda recipe: None},
}


def load_recipe(path):
    """The class of the recipe in the file."""
    for name, content in MODULES.items():
        module = sys.modules[name] = types.ModuleType(name)
        vars(module).update(content)
    spec = importlib.util.spec_from_file_location("recipe", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return next(each for each in vars(module).values()
                if isinstance(each, type) and issubclass(each, ConanFile) and each is not ConanFile)


def test_package(recipe):
    """The test_package that `conan create` runs, unless another is given."""
    return Path(recipe.recipe_folder, getattr(recipe, "test_package_folder", "test_package"))


def create(project, folder, platform_requires=()):
    """Lets the recipe make its package, and returns the recipe.

    Conan takes the packages in the profile's [platform_requires] for the system's: `dependencies.host` has none of them,
    and requiring a component of one is an error.
    """
    recipe = load_recipe(project / "conanfile.py")()
    recipe.recipe_folder = str(project)
    recipe.set_version()
    recipe.layout()
    recipe.requirements()
    assert recipe.required == ["boost/[>=1.81 <2]"], recipe.required

    recipe.package_id()
    assert recipe.is_package_id_clear, "headers are the same for every compiler"
    recipe.validate()
    recipe.cppstd = 17
    try:
        recipe.validate()
        raise AssertionError("C++17 will not do")
    except ConanInvalidConfiguration:
        pass

    sources = folder / "sources"
    for pattern in recipe.exports_sources:
        copy(recipe, pattern, project, sources)
    recipe.source_folder, recipe.package_folder = str(sources), str(folder / "package")
    recipe.build()
    recipe.package()
    names = [name for name in (reference.split("/")[0] for reference in recipe.required) if name not in platform_requires]
    dependencies = {name: types.SimpleNamespace(ref=types.SimpleNamespace(name=name)) for name in names}
    recipe.dependencies = types.SimpleNamespace(host=dependencies)
    recipe.package_info()
    assert {name.split("::")[0] for name in recipe.cpp_info.requires} == set(names), recipe.cpp_info.requires
    return recipe


def write_cmake_package(recipe, folder):
    """Writes the files of CMakeDeps: a CMake package with the name and the target that the recipe gives."""
    properties = recipe.cpp_info.properties
    components = [name.removeprefix("boost::") for name in recipe.cpp_info.requires]
    assert all(name.startswith("boost::") for name in recipe.cpp_info.requires)
    assert not recipe.cpp_info.libdirs and not recipe.cpp_info.bindirs, "there are headers only"
    includes = ";".join(f"{recipe.package_folder}/{name}" for name in recipe.cpp_info.includedirs)
    targets = ";".join(f"Boost::{name}" for name in components)
    folder.mkdir(parents=True)
    (folder / f"{properties['cmake_file_name']}-config.cmake").write_text(
        "include(CMakeFindDependencyMacro)\n"
        f"find_dependency(Boost 1.81 COMPONENTS {' '.join(components)})\n"
        f"add_library({properties['cmake_target_name']} INTERFACE IMPORTED)\n"
        f"set_target_properties({properties['cmake_target_name']} PROPERTIES\n"
        f'    INTERFACE_INCLUDE_DIRECTORIES "{includes}" INTERFACE_LINK_LIBRARIES "{targets}")\n',
        encoding="utf-8")


def build_test_package(recipe, source, build, cmake, cmake_options):
    """Builds the test_package with the package, and returns the program that it would run."""
    test = load_recipe(source / "conanfile.py")()
    test.tested_reference_str = f"{recipe.name}/{recipe.version}"
    test.requirements()
    assert test.required == [test.tested_reference_str], test.required
    assert {"CMakeDeps", "CMakeToolchain"} <= set(test.generators)
    test.layout()
    write_cmake_package(recipe, build / "generators")
    test.source_folder, test.build_folder, test.cmake = source, build, cmake
    test.cmake_options = (*cmake_options, f"-DCMAKE_PREFIX_PATH={build / 'generators'}",
                          f"-DCMAKE_CXX_STANDARD={ConanFile.cppstd}")
    test.build()
    test.cpp.build.bindir = str(build)
    test.test()
    assert len(test.ran) == 1, test.ran
    return test.ran[0]
