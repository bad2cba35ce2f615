// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/detail/sigv4_time.hpp>

#include "support/catch.hpp"

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <string>

using namespace ecswire;

namespace {

std::string by_chrono(timestamp time) {
    const auto seconds = std::chrono::sys_seconds(time);
    const auto day = std::chrono::floor<std::chrono::days>(seconds);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(seconds - day);
    char text[32] = {};
    std::snprintf(text, sizeof text, "%04d%02u%02uT%02d%02d%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return text;
}

constexpr std::int64_t first_time = -62'167'219'200'000;
constexpr std::int64_t last_time = 253'402'300'799'999;

} // namespace

TEST_CASE("sigv4_time: equals what <chrono> computes, over 10,000 years") {
    using namespace std::chrono;
    int wrong = 0;
    const auto check = [&wrong](std::int64_t milliseconds) {
        const auto time = timestamp::from_milliseconds(milliseconds);
        wrong += detail::sigv4_time(time) == by_chrono(time) ? 0 : 1;
    };
    // About every 17th day, at another time of the day each.
    for (std::int64_t time = first_time; time <= last_time; time += 1'471'234'567) {
        check(time);
    }
    // The days of each year where a calendar is off by one.
    for (int y = 0; y < 10'000; ++y) {
        for (const month_day day : {January / 1, February / 28, March / 1, December / 31}) {
            const sys_days begin = year(y) / day.month() / day.day();
            check(timestamp(begin).milliseconds());
            check(timestamp(begin + days(1)).milliseconds() - 1);
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("sigv4_time: rounds down to the second") {
    CHECK(detail::sigv4_time(timestamp::from_milliseconds(1'440'938'160'999)) ==
          "20150830T123600Z");
    CHECK(detail::sigv4_time(timestamp::from_milliseconds(-1)) == "19691231T235959Z");
    CHECK(detail::sigv4_time({}) == "19700101T000000Z");
}

TEST_CASE("sigv4_time: a year has four digits") {
    CHECK(detail::sigv4_time(timestamp::from_milliseconds(first_time)) == "00000101T000000Z");
    CHECK(detail::sigv4_time(timestamp::from_milliseconds(last_time)) == "99991231T235959Z");
    CHECK_FALSE(detail::sigv4_time(timestamp::from_milliseconds(first_time - 1)));
    CHECK_FALSE(detail::sigv4_time(timestamp::from_milliseconds(last_time + 1)));
    CHECK_FALSE(detail::sigv4_time(timestamp::from_milliseconds(INT64_MIN)));
    CHECK_FALSE(detail::sigv4_time(timestamp::from_milliseconds(INT64_MAX)));
}
