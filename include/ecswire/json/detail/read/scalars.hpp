// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/lex/number.hpp>
#include <ecswire/json/detail/lex/number_token.hpp>
#include <ecswire/json/detail/tables/type_table.hpp>
#include <ecswire/reflect/timestamp.hpp>
#include <ecswire/text/real_bits.hpp>
#include <ecswire/text/wrapping.hpp>

#include <charconv>
#include <cstdint>
#include <cstring>
#include <limits>
#include <string_view>
#include <system_error>

/// Functions that store numbers in a target whose type is given by its table. Integers are stored
/// exactly or rejected; reals and timestamps are rounded to the nearest value.
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

} // namespace ecswire::inline v0_2::detail
