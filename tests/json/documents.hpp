// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_errc.hpp>
#include <ecswire/json/limits.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace json_test {

/// Documents that can be read as `Everything`.
std::vector<std::string_view> good_documents();

/// A document that decode rejects for `Everything`, and the expected error.
struct bad_document {
    std::string text;
    std::size_t offset;
    ecswire::decode_errc code;
    std::string_view pointer;
    ecswire::decode_limits limits;
};

/// Documents whose fault is in the text itself.
std::vector<bad_document> malformed_documents();

/// Documents that are JSON, though none that belongs here.
std::vector<bad_document> mismatched_documents();

/// Documents that exceed a limit by one: they can be read where it is one more.
std::vector<bad_document> limited_documents();

} // namespace json_test
