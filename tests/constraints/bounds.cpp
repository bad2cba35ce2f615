// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/bounds.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

using namespace ecswire;

TEST_CASE("bounds have a minimum, a maximum or both") {
    CONSTEXPR_CHECK(at_least(1).minimum == number(1));
    CONSTEXPR_CHECK(!at_least(1).maximum);
    CONSTEXPR_CHECK(!at_most(2.5).minimum);
    CONSTEXPR_CHECK(at_most(2.5).maximum == number(2.5));
    CONSTEXPR_CHECK(bounds{number(1), number(2)} != at_least(1));
    CONSTEXPR_CHECK(bounds{} == bounds{});
}
