// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/reflect/timestamp.hpp>

#include "support/catch.hpp"
#include "support/constexpr_check.hpp"

#include <chrono>
#include <cstdint>
#include <limits>
#include <ratio>
#include <type_traits>

using namespace ecswire;

namespace {

using std::chrono::sys_days;
using std::chrono::system_clock;

constexpr std::int64_t min = (std::numeric_limits<std::int64_t>::min)();
constexpr std::int64_t max = (std::numeric_limits<std::int64_t>::max)();

template <class Duration>
constexpr std::int64_t milliseconds_of(std::int64_t count) {
    return timestamp(std::chrono::time_point<system_clock, Duration>(Duration(count)))
        .milliseconds();
}

} // namespace

TEST_CASE("timestamp is the epoch by default") {
    CONSTEXPR_CHECK(timestamp().milliseconds() == 0);
    CONSTEXPR_CHECK(timestamp() == timestamp(system_clock::time_point()));
}

TEST_CASE("timestamp converts from milliseconds and seconds, also before the epoch") {
    CONSTEXPR_CHECK(timestamp::from_milliseconds(1519211729431).milliseconds() == 1519211729431);
    CONSTEXPR_CHECK(timestamp::from_milliseconds(-1).milliseconds() == -1);
    CONSTEXPR_CHECK(timestamp::from_milliseconds(min).milliseconds() == min);
    CONSTEXPR_CHECK(timestamp::from_milliseconds(max).milliseconds() == max);
    CONSTEXPR_CHECK(timestamp::from_seconds(1519211729).milliseconds() == 1519211729000);
    CONSTEXPR_CHECK(timestamp::from_seconds(-2).milliseconds() == -2000);
    CONSTEXPR_CHECK(timestamp::from_seconds(max / 1000).milliseconds() == max - 807);
}

TEST_CASE("timestamp converts from time points of any resolution, rounding finer ones down") {
    using namespace std::chrono;
    CONSTEXPR_CHECK(milliseconds_of<hours>(2) == 7'200'000);
    CONSTEXPR_CHECK(milliseconds_of<seconds>(-3) == -3000);
    CONSTEXPR_CHECK(milliseconds_of<milliseconds>(-3) == -3);
    CONSTEXPR_CHECK(milliseconds_of<microseconds>(1999) == 1);
    CONSTEXPR_CHECK(milliseconds_of<microseconds>(-1) == -1);
    CONSTEXPR_CHECK(milliseconds_of<microseconds>(-1000) == -1);
    CONSTEXPR_CHECK(milliseconds_of<microseconds>(-1001) == -2);
    CONSTEXPR_CHECK(milliseconds_of<nanoseconds>(1'519'211'729'431'999'999) == 1519211729431);
}

TEST_CASE("timestamp converts from calendar dates") {
    using namespace std::chrono;
    CONSTEXPR_CHECK(timestamp(sys_days(2018y / February / 21)).milliseconds() == 1519171200000);
    CONSTEXPR_CHECK(timestamp(sys_days(1969y / December / 31)).milliseconds() == -86'400'000);
}

TEST_CASE("timestamp converts from time points with a fractional representation") {
    using namespace std::chrono;
    CONSTEXPR_CHECK(milliseconds_of<duration<std::int32_t>>(1'000'000'000) == 1'000'000'000'000);
    CONSTEXPR_CHECK(timestamp(sys_time<duration<double>>(duration<double>(1.5))).milliseconds() ==
                    1500);
    CONSTEXPR_CHECK(
        timestamp(sys_time<duration<double>>(duration<double>(-0.0005))).milliseconds() == -1);
    CONSTEXPR_CHECK(milliseconds_of<duration<int, std::ratio<1, 3>>>(2) == 666);
    CONSTEXPR_CHECK(milliseconds_of<duration<int, std::ratio<1, 3>>>(-2) == -667);
}

TEST_CASE("timestamp converts to a time point and back") {
    using namespace std::chrono;
    using time_point = sys_time<milliseconds>;
    for (const std::int64_t count :
         {std::int64_t{0}, std::int64_t{1519211729431}, std::int64_t{-1}, min, max}) {
        const timestamp time = timestamp::from_milliseconds(count);
        CHECK(time_point(time).time_since_epoch() == milliseconds(count));
        CHECK(timestamp(time_point(time)) == time);
    }
    const auto now = floor<milliseconds>(system_clock::now());
    CHECK(system_clock::time_point(timestamp(now)) == now);
}

TEST_CASE("timestamp converts to time points of any resolution, rounding down to coarser ones") {
    using namespace std::chrono;
    constexpr auto time = [](std::int64_t count) { return timestamp::from_milliseconds(count); };
    CONSTEXPR_CHECK(sys_seconds(time(1519211729431)) == sys_seconds(seconds(1519211729)));
    CONSTEXPR_CHECK(sys_seconds(time(-1)) == sys_seconds(seconds(-1)));
    CONSTEXPR_CHECK(sys_seconds(time(-1000)) == sys_seconds(seconds(-1)));
    CONSTEXPR_CHECK(sys_days(time(1519171200000)) == sys_days(2018y / February / 21));
    CONSTEXPR_CHECK(sys_time<nanoseconds>(time(-3)).time_since_epoch().count() == -3'000'000);
    CONSTEXPR_CHECK(sys_time<duration<double>>(time(1500)).time_since_epoch().count() == 1.5);
    CONSTEXPR_CHECK(
        sys_time<duration<float, std::ratio<60>>>(time(-90'000)).time_since_epoch().count() ==
        -1.5F);
}

TEST_CASE("timestamp orders by time") {
    CONSTEXPR_CHECK(timestamp::from_milliseconds(-1) < timestamp());
    CONSTEXPR_CHECK(timestamp::from_milliseconds(min) < timestamp::from_milliseconds(max));
    CONSTEXPR_CHECK(timestamp::from_milliseconds(1) > timestamp());
    CONSTEXPR_CHECK(timestamp::from_milliseconds(1000) == timestamp::from_seconds(1));
    CONSTEXPR_CHECK(timestamp::from_milliseconds(1000) != timestamp::from_milliseconds(1001));
}

TEST_CASE("timestamp converts implicitly only from time points of the system clock") {
    STATIC_REQUIRE(std::is_convertible_v<system_clock::time_point, timestamp>);
    STATIC_REQUIRE(std::is_convertible_v<sys_days, timestamp>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<timestamp, std::chrono::steady_clock::time_point>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<std::chrono::steady_clock::time_point, timestamp>);
    STATIC_REQUIRE(std::is_constructible_v<system_clock::time_point, timestamp>);
    STATIC_REQUIRE_FALSE(std::is_convertible_v<timestamp, system_clock::time_point>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<timestamp, std::int64_t>);
    STATIC_REQUIRE_FALSE(std::is_constructible_v<timestamp, std::chrono::seconds>);
    STATIC_REQUIRE(std::is_trivially_copyable_v<timestamp>);
    STATIC_REQUIRE(sizeof(timestamp) == 8);
}
