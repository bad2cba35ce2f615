// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "catch.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace ecswire_test {

/// The bytes of a file in tests/data.
inline std::string data_file(const std::string& name) {
    const auto path = std::filesystem::path(ECSWIRE_TEST_DATA_DIR) / name;
    std::ifstream file(path, std::ios::binary);
    INFO(path);
    REQUIRE(file.is_open());
    return std::string(std::istreambuf_iterator<char>(file), {});
}

} // namespace ecswire_test
