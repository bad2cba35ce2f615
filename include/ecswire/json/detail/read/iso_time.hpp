// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/calendar.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace ecswire::inline v0_2::detail {

// Reads the digits after a decimal point as milliseconds, rounded to the nearest; -1 if there are
// none. Sets `size` to the number of digits.
constexpr int read_fraction(std::string_view digits, std::size_t& size) noexcept {
    int thousandths = 0;
    int unit = 100;
    for (size = 0; size < digits.size() && digits[size] >= '0' && digits[size] <= '9'; ++size) {
        const int digit = digits[size] - '0';
        thousandths += size == 3 ? (digit >= 5 ? 1 : 0) : digit * unit;
        unit = size < 3 ? unit / 10 : 0;
    }
    return size == 0 ? -1 : thousandths;
}

// Reads a UTC offset in minutes, such as `Z`, `+02:00` or `-0330`. False if the whole text isn't an
// offset.
constexpr bool read_utc_offset(std::string_view text, int& minutes) noexcept {
    if (text == "Z" || text == "z") {
        minutes = 0;
        return true;
    }
    const bool has_colon = text.size() == 6 && text[3] == ':';
    if ((!has_colon && text.size() != 5) || (text[0] != '+' && text[0] != '-')) {
        return false;
    }
    const int hour = digits_at(text, 1, 2);
    const int minute = digits_at(text, has_colon ? 4 : 3, 2);
    minutes = (hour * 60 + minute) * (text[0] == '-' ? -1 : 1);
    return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59;
}

/// Reads an ISO 8601 time in the profile of RFC 3339, rounded to the nearest millisecond:
/// `2026-07-17T20:28:31Z`, `2026-07-17T22:28:31.424000+02:00`, and `+0200` as Python writes it;
/// false for any other text. https://www.rfc-editor.org/rfc/rfc3339#section-5.6
constexpr bool read_iso_time(std::string_view text, timestamp& value) noexcept {
    constexpr std::string_view form = "0000-00-00T00:00:00";
    if (text.size() <= form.size()) {
        return false;
    }
    for (std::size_t i = 0; i < form.size(); ++i) {
        if (form[i] != '0' && text[i] != form[i] && !(form[i] == 'T' && text[i] == 't')) {
            return false;
        }
    }
    const int year = digits_at(text, 0, 4);
    const int month = digits_at(text, 5, 2);
    const int day = digits_at(text, 8, 2);
    const int hour = digits_at(text, 11, 2);
    const int minute = digits_at(text, 14, 2);
    const int second = digits_at(text, 17, 2); // 60 is a leap second
    if (!is_date(year, month, day) || hour < 0 || hour > 23 || minute < 0 || minute > 59 ||
        second < 0 || second > 60) {
        return false;
    }
    text.remove_prefix(form.size());
    int thousandths = 0;
    if (text[0] == '.') {
        std::size_t size = 0;
        thousandths = read_fraction(text.substr(1), size);
        text.remove_prefix(1 + size);
    }
    int offset = 0;
    if (thousandths < 0 || !read_utc_offset(text, offset)) {
        return false;
    }
    const std::int64_t minutes =
        (days_since_epoch(year, month, day) * 24 + hour) * 60 + minute - offset;
    value = timestamp::from_milliseconds((minutes * 60 + second) * 1000 + thousandths);
    return true;
}

} // namespace ecswire::inline v0_2::detail
