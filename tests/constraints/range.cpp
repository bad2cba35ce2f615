// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/range.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"
#include "support/constraint_checks.hpp"

#include <cstdint>
#include <limits>
#include <string>

using namespace ecswire;
using namespace ecswire_test;

namespace {

TEST_CASE("an integer is within a range, at and around each bound") {
    CONSTEXPR_CHECK(bad(range(0, 65535), -1));
    CONSTEXPR_CHECK(ok(range(0, 65535), 0));
    CONSTEXPR_CHECK(ok(range(0, 65535), 65535));
    CONSTEXPR_CHECK(bad(range(0, 65535), 65536));
    CONSTEXPR_CHECK(ok(range(-2, -1), std::int8_t{-1}));
    CONSTEXPR_CHECK(bad(range(-2, -1), std::uint64_t{18446744073709551615U}));
    CONSTEXPR_CHECK(ok(range(0.5, 1.5), 1));
    CONSTEXPR_CHECK(bad(range(0.5, 1.5), 0));
    CONSTEXPR_CHECK(check(range(0, 1), 7).last.actual == number(7));
}

TEST_CASE("a real number is within a range, at and around each bound") {
    CONSTEXPR_CHECK(bad(range(0, 1), -0.001));
    CONSTEXPR_CHECK(ok(range(0, 1), -0.0));
    CONSTEXPR_CHECK(ok(range(0, 1), 1.0));
    CONSTEXPR_CHECK(bad(range(0, 1), 1.001));
    CONSTEXPR_CHECK(bad(range(0, 1), std::numeric_limits<double>::infinity()));
    CONSTEXPR_CHECK(bad(range(0, 1), std::numeric_limits<double>::quiet_NaN()));
    CONSTEXPR_CHECK(bad(range(at_least(0)), std::numeric_limits<float>::quiet_NaN()));
    CONSTEXPR_CHECK(bad(range(at_most(0)), std::numeric_limits<float>::quiet_NaN()));
}

TEST_CASE("a range can have one bound") {
    CONSTEXPR_CHECK(ok(range(at_least(1)), 1));
    CONSTEXPR_CHECK(bad(range(at_least(1)), 0));
    CONSTEXPR_CHECK(ok(range(at_most(1)), -1000000));
    CONSTEXPR_CHECK(bad(range(at_most(1)), 2));
}

TEST_CASE("a float is within a range whose bound is its own value") {
    CONSTEXPR_CHECK(ok(range(at_most(8.8)), 8.8F));
    CONSTEXPR_CHECK(bad(range(at_most(8.8)), 8.800001F));
    CONSTEXPR_CHECK(ok(range(at_least(0.1)), 0.1F));
    CONSTEXPR_CHECK(bad(range(at_least(0.1)), 0.09999999F));
    CONSTEXPR_CHECK(bad(range(at_most(8.8)), 8.8000001));
    CONSTEXPR_CHECK(ok(range(at_most(16777217)), 16777216.0F));
}

TEST_CASE("range reports its bounds, and whether they are satisfiable") {
    CONSTEXPR_CHECK(range(1, 2).describe().constraint == "range");
    CONSTEXPR_CHECK(range(1, 2).describe().within == bounds{number(1), number(2)});
    CONSTEXPR_CHECK(range(1, 1).is_satisfiable());
    CONSTEXPR_CHECK(!range(2, 1).is_satisfiable());
    CONSTEXPR_CHECK(!range(0, std::numeric_limits<double>::quiet_NaN()).is_satisfiable());
}

TEST_CASE("range applies to numbers") {
    CONSTEXPR_CHECK(range_constraint::applies_to<int>);
    CONSTEXPR_CHECK(range_constraint::applies_to<double>);
    CONSTEXPR_CHECK(!range_constraint::applies_to<bool>);
    CONSTEXPR_CHECK(!range_constraint::applies_to<std::string>);
}

} // namespace
