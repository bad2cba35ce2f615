// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/multiple_of.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"
#include "support/constraint_checks.hpp"

#include <limits>

using namespace ecswire;
using namespace ecswire_test;

namespace {

inline constexpr auto tenths = multiple_of(0.1);

TEST_CASE("multiple_of accepts the doubles nearest to the multiples") {
    for (int i = -2000; i <= 2000; ++i) {
        CAPTURE(i);
        CHECK(ok(tenths, i / 10.0));
        CHECK(ok(tenths, i * 0.1));
        CHECK(bad(tenths, i / 10.0 + 0.05));
        CHECK(bad(tenths, i / 10.0 + 0.001));
    }
    CONSTEXPR_CHECK(ok(tenths, 0.3));
    CONSTEXPR_CHECK(ok(tenths, 100.0));
    CONSTEXPR_CHECK(bad(tenths, 33.33));
}

TEST_CASE("multiple_of accepts numbers too large for a fraction, and rejects NaN") {
    CHECK(ok(tenths, 1e300));
    CHECK(ok(tenths, -1e300));
    CHECK(bad(tenths, std::numeric_limits<double>::quiet_NaN()));
}

TEST_CASE("the requirement of multiple_of names the step") {
    CONSTEXPR_CHECK(tenths.describe().constraint == "multipleOf");
    CONSTEXPR_CHECK(tenths.describe().within.minimum == number(0.1));
    CONSTEXPR_CHECK(tenths.is_satisfiable());
    CONSTEXPR_CHECK(!multiple_of(0).is_satisfiable());
}

} // namespace
