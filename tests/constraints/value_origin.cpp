// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/value_origin.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

using namespace ecswire;

TEST_CASE("a value's origin is the user by default") {
    CONSTEXPR_CHECK(value_origin{} == value_origin::user);
    CONSTEXPR_CHECK(value_origin{} != value_origin::service);
}
