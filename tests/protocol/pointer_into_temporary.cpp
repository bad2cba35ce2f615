// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/protocol/pointer_into_temporary.hpp>

#include <ecswire/protocol/request_error.hpp>

#include "support/catch.hpp"

#include <utility>

using namespace ecswire;

// compile_fail/protocol_pointer_into_temporary.cpp holds its message when it is instantiated.
TEST_CASE("pointer_into_temporary replaces accessors on temporary errors") {
    STATIC_REQUIRE(noexcept(std::declval<const request_error&>().violations()));
    const request_error error = request_error::unknown_operation("");
    CHECK(error.violations() == nullptr);
}
