// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/timestamp.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace ecswire::inline v0_2::detail {

/// The time as Signature Version 4 writes it, `20150830T123600Z`, rounded down to the second; none
/// where the year doesn't have four digits.
inline std::optional<std::string> sigv4_time(timestamp time) {
    constexpr std::int64_t year_0 = -62'167'219'200'000;     // 0000-01-01T00:00:00Z
    constexpr std::int64_t year_10000 = 253'402'300'800'000; // 10000-01-01T00:00:00Z
    if (time.milliseconds() < year_0 || time.milliseconds() >= year_10000) {
        return std::nullopt;
    }
    const std::int64_t seconds = (time.milliseconds() - year_0) / 1000;
    // The years begin in March, so that a leap day is the last: it is the day 60 of the year 0.
    const std::int64_t day = seconds / 86'400 - 60 + 146'097; // since 1 March of the year -400
    const std::int64_t era = day / 146'097;                   // of 400 years
    const std::int64_t day_of_era = day % 146'097;
    const std::int64_t year_of_era =
        (day_of_era - day_of_era / 1'460 + day_of_era / 36'524 - day_of_era / 146'096) / 365;
    const std::int64_t day_of_year =
        day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const std::int64_t month_from_march = (5 * day_of_year + 2) / 153;
    const std::int64_t month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
    const std::int64_t year = (era - 1) * 400 + year_of_era + (month <= 2 ? 1 : 0);

    std::string text = "00000000T000000Z";
    const auto write = [&text](std::size_t end, std::int64_t number) {
        for (; number != 0; number /= 10) {
            text[--end] = static_cast<char>('0' + number % 10);
        }
    };
    write(4, year);
    write(6, month);
    write(8, day_of_year - (153 * month_from_march + 2) / 5 + 1);
    write(11, seconds / 3'600 % 24);
    write(13, seconds / 60 % 60);
    write(15, seconds % 60);
    return text;
}

} // namespace ecswire::inline v0_2::detail
