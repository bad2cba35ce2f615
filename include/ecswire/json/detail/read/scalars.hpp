// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/lex/number.hpp>
#include <ecswire/json/detail/lex/number_token.hpp>
#include <ecswire/json/detail/tables/type_table.hpp>
#include <ecswire/reflect/calendar.hpp>
#include <ecswire/reflect/timestamp.hpp>
#include <ecswire/text/real_bits.hpp>
#include <ecswire/text/wrapping.hpp>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string_view>
#include <system_error>

/// Stores numbers in a target whose type is given by its table, and reads times from text. Integers
/// are stored exactly or rejected; reals and timestamps are rounded to the nearest value.
namespace ecswire::inline v0_2::detail {

constexpr bool takes_number(value_kind kind) noexcept {
    switch (kind) {
    case value_kind::int32:
    case value_kind::int64:
    case value_kind::integer:
    case value_kind::float32:
    case value_kind::float64:
    case value_kind::timestamp:
    case value_kind::document: return true;
    default: return false;
    }
}

constexpr bool is_real(value_kind kind) noexcept {
    return kind == value_kind::float32 || kind == value_kind::float64;
}

/// Stores `single` in a float or `value` in a double. The caller rounds each from the exact number,
/// since rounding the double to a float would round twice.
inline void store_real(const type_table& type, double value, float single, void* target) noexcept {
    if (type.kind == value_kind::float32) {
        *static_cast<float*>(target) = single;
    } else {
        *static_cast<double*>(target) = value;
    }
}

/// Stores a magnitude with its sign as an integer of any width.
ECSWIRE_WRAPPING inline number_result store_integer(const type_table& type, std::uint64_t magnitude,
                                                    bool negative, void* target) noexcept {
    std::uint64_t magnitude_of_min = std::uint64_t{1} << 63U; // of the minimum, without its sign
    std::uint64_t magnitude_of_max = magnitude_of_min - 1;
    if (type.kind == value_kind::int32) {
        magnitude_of_min = std::uint64_t{1} << 31U;
        magnitude_of_max = magnitude_of_min - 1;
    } else if (type.kind == value_kind::integer) {
        magnitude_of_min = ~static_cast<std::uint64_t>(type.integer->minimum) + 1U;
        magnitude_of_max = type.integer->maximum;
    }
    if (magnitude > (negative ? magnitude_of_min : magnitude_of_max)) {
        return number_result::out_of_range;
    }
    const std::uint64_t bits = negative ? ~magnitude + 1U : magnitude;
    if (type.kind == value_kind::int32) {
        *static_cast<std::int32_t*>(target) = static_cast<std::int32_t>(bits);
    } else if (type.kind == value_kind::int64) {
        *static_cast<std::int64_t*>(target) = static_cast<std::int64_t>(bits);
    } else {
        type.integer->store(target, bits);
    }
    return number_result::ok;
}

/// Stores an integer in a target of any type that takes numbers.
inline number_result store_whole(const type_table& type, std::uint64_t magnitude, bool negative,
                                 void* target) noexcept {
    if (is_real(type.kind)) {
        const auto value = static_cast<double>(magnitude);
        const auto single = static_cast<float>(magnitude);
        store_real(type, negative ? -value : value, negative ? -single : single, target);
        return number_result::ok;
    }
    if (type.kind == value_kind::timestamp) {
        constexpr std::uint64_t max_seconds = (std::numeric_limits<std::int64_t>::max)() / 1000;
        if (magnitude > max_seconds) {
            return number_result::out_of_range;
        }
        const auto seconds = static_cast<std::int64_t>(magnitude);
        *static_cast<timestamp*>(target) = timestamp::from_seconds(negative ? -seconds : seconds);
        return number_result::ok;
    }
    if (type.kind == value_kind::document) {
        type.document->store_integer(target, magnitude, negative);
        return number_result::ok;
    }
    return store_integer(type, magnitude, negative, target);
}

/// Stores a number, given by its text, that has a fraction, an exponent, or more digits than 64
/// bits hold.
inline number_result store_decimal(const type_table& type, std::string_view text, void* target) {
    if (type.kind == value_kind::float32) {
        return read_real(text, *static_cast<float*>(target));
    }
    if (type.kind == value_kind::float64) {
        return read_real(text, *static_cast<double*>(target));
    }
    if (type.kind == value_kind::timestamp) {
        return read_timestamp(text, *static_cast<timestamp*>(target));
    }
    if (type.kind == value_kind::document) {
        double value = 0;
        const number_result read = read_real(text, value);
        if (read == number_result::ok) {
            type.document->store_double(target, value);
        }
        return read;
    }
    std::uint64_t magnitude = 0;
    bool negative = false;
    const number_result result = read_integer(text, magnitude, negative);
    return result == number_result::ok ? store_integer(type, magnitude, negative, target) : result;
}

/// Stores a number of any form, given by its text.
inline number_result store_number(const type_table& type, std::string_view text, void* target) {
    const char* const last = text.data() + text.size();
    const number_token token = find_number_token(text.data(), last, false);
    if (token.end != nullptr && token.is_integer) {
        std::uint64_t magnitude = 0;
        const char* const digits = text.data() + (token.negative ? 1 : 0);
        if (std::from_chars(digits, last, magnitude).ec == std::errc()) {
            return store_whole(type, magnitude, token.negative, target);
        }
    }
    return store_decimal(type, text, target);
}

constexpr bool is_non_finite_name(std::string_view text) noexcept {
    return text == "NaN" || text == "Infinity" || text == "-Infinity";
}

template <class Real>
void store_non_finite_bits(std::string_view text, void* target) noexcept {
    bits_of_real<Real> bits = infinity_bits<Real>;
    if (text == "NaN") {
        bits |= bits >> 1U; // the bit that makes it a quiet one
    } else if (text.front() == '-') {
        bits = ~(~bits_of_real<Real>{0} >> 1U) | bits;
    }
    std::memcpy(target, &bits, sizeof bits);
}

/// Stores NaN or an infinity, given by its name in the protocol.
inline void store_non_finite(const type_table& type, std::string_view text, void* target) noexcept {
    if (type.kind == value_kind::float32) {
        store_non_finite_bits<float>(text, target);
    } else {
        store_non_finite_bits<double>(text, target);
    }
}

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
