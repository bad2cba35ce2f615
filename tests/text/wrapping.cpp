// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/text/wrapping.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

namespace {

ECSWIRE_WRAPPING constexpr unsigned negate(unsigned value) noexcept { return 0U - value; }

} // namespace

TEST_CASE("ECSWIRE_WRAPPING marks a function that wraps") {
    CONSTEXPR_CHECK(negate(1) == ~0U);
    CONSTEXPR_CHECK(negate(0) == 0);
}
