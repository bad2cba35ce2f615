// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// Dates of the Gregorian calendar, for texts that hold times. `<chrono>` has them too, but takes
/// half as long to compile as all the shapes of an operation.
namespace ecswire::inline v0_2 {

/// Parses exactly `count` digits from `offset` on; -1 if one isn't a digit. `count` is at most 9.
[[nodiscard]] constexpr int digits_at(std::string_view text, std::size_t offset,
                                      std::size_t count) noexcept {
    int value = 0;
    for (std::size_t i = offset; i < offset + count; ++i) {
        if (i >= text.size() || text[i] < '0' || text[i] > '9') {
            return -1;
        }
        value = 10 * value + (text[i] - '0');
    }
    return value;
}

/// Whether the calendar has the date. Months and days count from 1.
[[nodiscard]] constexpr bool is_date(int year, int month, int day) noexcept {
    constexpr std::array lengths{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool is_leap_year = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return year >= 0 && month >= 1 && month <= 12 && day >= 1 &&
           day <= lengths[static_cast<std::size_t>(month - 1)] &&
           (month != 2 || day != 29 || is_leap_year);
}

/// Days from 1970-01-01 to a date from the year 0 on; negative before 1970.
[[nodiscard]] constexpr std::int64_t days_since_epoch(int year, int month, int day) noexcept {
    // The year begins in March, so that the leap day is its last one; 400 years are added so that
    // no quotient is negative.
    const int y = (month <= 2 ? year - 1 : year) + 400;
    const int shifted_month = (month + 9) % 12;
    const int day_of_year = (153 * shifted_month + 2) / 5 + day - 1;
    return std::int64_t{365} * y + y / 4 - y / 100 + y / 400 + day_of_year - 719'468 - 146'097;
}

} // namespace ecswire::inline v0_2
