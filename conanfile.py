# Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
"""The Conan 2 recipe: conan create . --build missing -s compiler.cppstd=20"""

import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.files import copy, load
from conan.tools.layout import basic_layout

required_conan_version = ">=2.3"  # of test_package_folder


class EcswireConan(ConanFile):
    name = "ecswire"
    description = "Amazon ECS on the wire: shapes, JSON, validation and protocol, header-only C++20"
    license = "BSL-1.0"
    url = "https://github.com/ecswire/ecswire"
    homepage = "https://github.com/ecswire/ecswire"
    topics = ("amazon-ecs", "aws", "json", "validation", "header-only")
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    exports_sources = "include/*", "tests/debugger/ecswire*", "LICENSE"
    no_copy_source = True
    test_package_folder = "tests/consumers/conan"

    def set_version(self):
        """From the one place that knows it."""
        text = load(self, os.path.join(self.recipe_folder, "include", "ecswire", "version.hpp"))
        self.version = ".".join(
            re.findall(r"^#define ECSWIRE_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)$", text, re.MULTILINE))

    def layout(self):
        basic_layout(self)

    def requirements(self):
        self.requires("boost/[>=1.81 <2]")

    def package_id(self):
        self.info.clear()

    def validate(self):
        check_min_cppstd(self, 20)

    def build(self):
        pass

    def package(self):
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        copy(self, "*.hpp", os.path.join(self.source_folder, "include"),
             os.path.join(self.package_folder, "include"))
        copy(self, "ecswire*", os.path.join(self.source_folder, "tests", "debugger"),
             os.path.join(self.package_folder, "share", "ecswire"))

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "ecswire")
        self.cpp_info.set_property("cmake_target_name", "ecswire::ecswire")
        self.cpp_info.set_property("pkg_config_name", "ecswire")
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
        # A Boost of the system, which [platform_requires] names, has no components.
        if any(dependency.ref.name == "boost" for dependency in self.dependencies.host.values()):
            self.cpp_info.requires = ["boost::headers"]
