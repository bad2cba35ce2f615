// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "catch.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>

namespace ecswire_test {

/// The path of a file or folder in the shared folder, which is that of the environment variable
/// ECSWIRE_SHARED_DIR, else that of CMake's configuration.
///
/// Without a folder, returns nothing and warns, so that ctest reports the test as skipped.
inline std::optional<std::filesystem::path> shared_path(const std::string& path) {
    const char* const variable = std::getenv("ECSWIRE_SHARED_DIR");
    const std::string folder = variable != nullptr ? variable : ECSWIRE_SHARED_DIR;
    if (folder.empty()) {
        WARN("SKIPPED: it needs " << path << ", and ECSWIRE_SHARED_DIR isn't set");
        return std::nullopt;
    }
    return std::filesystem::path(folder) / path;
}

/// The bytes of a file in the shared folder, such as `samples/update-container-agent.sparse.json`.
/// Without the folder, returns nothing and warns:
///
///     const auto text = shared_file("samples/update-container-agent.sparse.json");
///     if (!text) return;
///
/// A folder without that file is a failure, not a reason to skip.
inline std::optional<std::string> shared_file(const std::string& path) {
    const auto full = shared_path(path);
    if (!full) {
        return std::nullopt;
    }
    std::ifstream file(*full, std::ios::binary);
    INFO(*full);
    REQUIRE(file.is_open());
    return std::string(std::istreambuf_iterator<char>(file), {});
}

} // namespace ecswire_test
