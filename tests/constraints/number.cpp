// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/constraints/number.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <compare>
#include <cstdint>
#include <limits>

using ecswire::number;

namespace {

constexpr auto min_int64 = (std::numeric_limits<std::int64_t>::min)();
constexpr auto max_uint64 = (std::numeric_limits<std::uint64_t>::max)();
constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double nan = std::numeric_limits<double>::quiet_NaN();

TEST_CASE("numbers of any types are equal where their values are") {
    CONSTEXPR_CHECK(number() == number(0));
    CONSTEXPR_CHECK(number(std::int8_t{-5}) == number(std::int64_t{-5}));
    CONSTEXPR_CHECK(number(5) == number(std::uint8_t{5}));
    CONSTEXPR_CHECK(number(5) == number(5.0));
    CONSTEXPR_CHECK(number(-5) == number(-5.0F));
    CONSTEXPR_CHECK(number(0) == number(-0.0));
    CONSTEXPR_CHECK(number(min_int64) == number(-9223372036854775808.0));
    CONSTEXPR_CHECK(number(-1) != number(max_uint64));
    CONSTEXPR_CHECK(number(5) != number(5.5));
}

TEST_CASE("numbers of any types are in the order of their values") {
    CONSTEXPR_CHECK(number(min_int64) < number(-1));
    CONSTEXPR_CHECK(number(-1) < number(0U));
    CONSTEXPR_CHECK(number(0) < number(max_uint64));
    CONSTEXPR_CHECK(number(-1.5) < number(-1));
    CONSTEXPR_CHECK(number(-1) < number(-0.5));
    CONSTEXPR_CHECK(number(-0.5) < number(0));
    CONSTEXPR_CHECK(number(0) < number(0.5));
    CONSTEXPR_CHECK(number(1) < number(1.5));
    CONSTEXPR_CHECK(number(1.5) < number(2));
    CONSTEXPR_CHECK(number(1.5) < number(1.75));
    CONSTEXPR_CHECK(number(max_uint64) < number(1e20));
    CONSTEXPR_CHECK(number(-1e20) < number(min_int64));
    CONSTEXPR_CHECK(number(max_uint64) < number(infinity));
    CONSTEXPR_CHECK(number(-infinity) < number(min_int64));
}

TEST_CASE("an integer that no double holds is not taken for its neighbour") {
    CONSTEXPR_CHECK(number(9007199254740993) > number(9007199254740992.0));
    CONSTEXPR_CHECK(number(9007199254740993) < number(9007199254740994.0));
    CONSTEXPR_CHECK(number(max_uint64) < number(18446744073709551616.0));
    CONSTEXPR_CHECK(number(max_uint64) > number(18446744073709549568.0));
}

TEST_CASE("a NaN is unordered and equals no number") {
    CONSTEXPR_CHECK((number(nan) <=> number(0)) == std::partial_ordering::unordered);
    CONSTEXPR_CHECK((number(0) <=> number(nan)) == std::partial_ordering::unordered);
    CONSTEXPR_CHECK(number(nan) != number(nan));
    CONSTEXPR_CHECK(!(number(nan) <= number(1.0)));
}

TEST_CASE("a number reports whether it is an integer or a real") {
    CONSTEXPR_CHECK(number(1.5).is_real());
    CONSTEXPR_CHECK(number(1.5).real() == 1.5);
    CONSTEXPR_CHECK(!number(1).is_real());
    CONSTEXPR_CHECK(number(min_int64).is_negative());
    CONSTEXPR_CHECK(number(min_int64).magnitude() == 9223372036854775808U);
    CONSTEXPR_CHECK(!number(max_uint64).is_negative());
    CONSTEXPR_CHECK(number(max_uint64).magnitude() == max_uint64);
}

} // namespace
