// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/detail/saturated.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <limits>

using namespace ecswire;
using namespace ecswire::detail;
using namespace std::chrono_literals;

namespace {

using std::chrono::milliseconds;
using time_point = std::chrono::steady_clock::time_point;

constexpr auto longest = (milliseconds::max)();
constexpr auto shortest = (milliseconds::min)();
constexpr time_point first = (time_point::min)();
constexpr time_point last = (time_point::max)();
constexpr time_point origin{};

} // namespace

TEST_CASE("saturated_sum of milliseconds is the nearest time that can be represented") {
    static_assert(saturated_sum(2ms, -3ms) == -1ms);
    static_assert(saturated_sum(longest, 0ms) == longest);
    static_assert(saturated_sum(longest - 1ms, 1ms) == longest);
    static_assert(saturated_sum(longest, 1ms) == longest);
    static_assert(saturated_sum(1ms, longest) == longest);
    static_assert(saturated_sum(shortest, longest) == -1ms);
    static_assert(saturated_sum(shortest, -1ms) == shortest);
    static_assert(saturated_sum(-1ms, shortest) == shortest);
}

TEST_CASE("saturated_product is the nearest time that can be represented") {
    static_assert(saturated_product(15s, 120) == 30min);
    static_assert(saturated_product(longest, 0) == 0ms);
    static_assert(saturated_product(longest, 1) == longest);
    static_assert(saturated_product(longest, 2) == longest);
    static_assert(saturated_product(shortest, 3) == shortest);
    static_assert(saturated_product(longest / 2, 2) == longest - 1ms);
}

TEST_CASE("saturated_sum of a time and a delay is the nearest time that can be represented") {
    static_assert(saturated_sum(origin + 1s, 1ms) == origin + 1001ms);
    static_assert(saturated_sum(origin, longest) == last);
    static_assert(saturated_sum(origin + 1s, longest) == last);
    static_assert(saturated_sum(last, 1ms) == last);
    static_assert(saturated_sum(last, -1ms) == last - 1ms);
    static_assert(saturated_sum(first, longest) == last);
    static_assert(saturated_sum(first, 1ms) == first + 1ms);
    static_assert(saturated_sum(first, -1ms) == first);
    static_assert(saturated_sum(origin - 1s, shortest) == first);
}

TEST_CASE("time_between rounds down and never overflows") {
    static_assert(time_between(origin + 1s, origin + 3s) == 2s);
    static_assert(time_between(origin + 3s, origin + 1s) == -2s);
    static_assert(time_between(origin, origin + 1999us) == 1ms);
    static_assert(time_between(origin + 1us, origin + 2ms) == 1ms);
    static_assert(time_between(first, last) > std::chrono::hours(24 * 365 * 500));
    static_assert(time_between(last, first) < -std::chrono::hours(24 * 365 * 500));
}

TEST_CASE("part_of clamps the number to 0 and 1, and never exceeds the delay") {
    static_assert(part_of(3s, 0.5) == 1500ms);
    static_assert(part_of(3s, 1) == 3s);
    static_assert(part_of(3s, 7) == 3s);
    static_assert(part_of(3s, -1) == 0ms);
    static_assert(part_of(3s, std::numeric_limits<double>::quiet_NaN()) == 0ms);
    static_assert(part_of(longest, 1) == longest);
    static_assert(part_of(longest - 1ms, 1) == longest - 1ms);
    static_assert(part_of(longest, 0.5) == longest / 2 + 1ms);
}
