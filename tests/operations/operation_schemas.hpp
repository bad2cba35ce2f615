// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "family_of.hpp"

#include <ecswire/constraints/value_origin.hpp>

#include <span>
#include <string>
#include <string_view>

namespace ecswire_test {

/// The JSON Schemas of an operation's request, as a user sends it, and response, as the service
/// does.
struct operation_schemas {
    std::string_view name;
    std::string (*request)();
    std::string (*response)();
};

std::span<const family_of<operation_schemas>> all_schemas();

} // namespace ecswire_test
