// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "operation_schemas.hpp"

#include <ecswire/constraints/value_origin.hpp>
#include <ecswire/schema/json_schema.hpp>
#include <ecswire/service/operation.hpp>

#include <string>

namespace ecswire_test {

template <ecswire::operation Op>
struct operation_schemas_of {
    static std::string request() { return ecswire::json_schema<typename Op::request_type>(); }

    static std::string response() {
        return ecswire::json_schema<typename Op::response_type>(
            {.origin = ecswire::value_origin::service});
    }

    static constexpr operation_schemas entry{Op::name, &request, &response};
};

} // namespace ecswire_test
