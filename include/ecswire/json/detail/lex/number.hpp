// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/timestamp.hpp>
#include <ecswire/text/real_bits.hpp>
#include <ecswire/text/wrapping.hpp>

#include <array>
#include <cfloat>
#include <charconv>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <string>
#include <string_view>
#include <system_error>
#include <version>

// std::from_chars for floating-point types is missing in libc++ before 20, and rounds twice in
// libstdc++ where operations have more precision than their type, as on x87.
#if defined(__cpp_lib_to_chars) && FLT_EVAL_METHOD != 1 && FLT_EVAL_METHOD != 2 &&                 \
    !(defined(__i386__) && FLT_EVAL_METHOD < 0)
#define ECSWIRE_FROM_CHARS
#else
#include <clocale>
#endif

/// Conversion of a JSON number's text, with exact rounding. The caller has checked that the text is
/// a JSON number.
namespace ecswire::inline v0_2::detail {

enum class number_result { ok, fraction, out_of_range };

/// A decimal number: `digits` times ten to the power of `exponent`. `digits` has no trailing zeros,
/// unless `is_truncated`. If the text has more digits than 64 bits hold, the further digits are
/// dropped and counted in `exponent`. `is_truncated` is set if a dropped digit isn't zero;
/// `rounds_up` if the first dropped digit is 5 or more.
struct decimal {
    std::uint64_t digits = 0;
    std::int64_t exponent = 0;
    bool negative = false;
    bool is_truncated = false;
    bool rounds_up = false;
};

// With a greater exponent, a number of any length is out of range (or zero).
inline constexpr std::int64_t exponent_bound = 100'000'000'000'000'000;

constexpr std::int64_t read_exponent(std::string_view text) noexcept {
    const bool negative = text.front() == '-';
    std::int64_t value = 0;
    for (const char character : text) {
        if (character >= '0' && character <= '9' && value < exponent_bound) {
            value = value * 10 + (character - '0');
        }
    }
    return negative ? -value : value;
}

constexpr decimal read_decimal(std::string_view text) noexcept {
    decimal number;
    bool fraction = false;
    bool full = false; // the next digit would overflow `digits`
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char character = text[i];
        if (character == '-') {
            number.negative = true;
        } else if (character == '.') {
            fraction = true;
        } else if (character == 'e' || character == 'E') {
            number.exponent += read_exponent(text.substr(i + 1));
            break;
        } else {
            const auto digit = static_cast<std::uint64_t>(character - '0');
            constexpr std::uint64_t max = (std::numeric_limits<std::uint64_t>::max)();
            if (!full && number.digits <= (max - digit) / 10) {
                number.digits = number.digits * 10 + digit;
                number.exponent -= fraction ? 1 : 0;
            } else {
                number.rounds_up = full ? number.rounds_up : digit >= 5;
                number.is_truncated = number.is_truncated || digit != 0;
                full = true;
                number.exponent += fraction ? 0 : 1;
            }
        }
    }
    while (!number.is_truncated && number.digits != 0 && number.digits % 10 == 0) {
        number.digits /= 10;
        ++number.exponent;
    }
    return number;
}

/// Computes the number times ten to the power of `scale`, rounded to the nearest integer, halves
/// away from zero. Sets `exact` to whether the result is exact.
ECSWIRE_WRAPPING constexpr number_result
scale_to_integer(decimal number, int scale, std::uint64_t& magnitude, bool& exact) noexcept {
    magnitude = number.digits;
    exact = !number.is_truncated;
    std::int64_t exponent = number.exponent + scale;
    if (magnitude == 0) {
        return number_result::ok;
    }
    if (exponent > 0 && number.is_truncated) { // the dropped digits belong to the integer
        return number_result::out_of_range;
    }
    for (; exponent > 0; --exponent) {
        if (magnitude > (std::numeric_limits<std::uint64_t>::max)() / 10) {
            return number_result::out_of_range;
        }
        magnitude *= 10;
    }
    bool rounds_up = number.rounds_up;
    for (; exponent < 0 && (magnitude != 0 || rounds_up); ++exponent) {
        rounds_up = magnitude % 10 >= 5;
        exact = exact && magnitude % 10 == 0;
        magnitude /= 10;
    }
    exact = exact && exponent == 0;
    if (exponent == 0 && rounds_up && ++magnitude == 0) {
        return number_result::out_of_range;
    }
    return number_result::ok;
}

ECSWIRE_WRAPPING constexpr number_result to_int64(std::uint64_t magnitude, bool negative,
                                                  std::int64_t& value) noexcept {
    constexpr auto max = static_cast<std::uint64_t>((std::numeric_limits<std::int64_t>::max)());
    if (magnitude > max + (negative ? 1U : 0U)) {
        return number_result::out_of_range;
    }
    value = static_cast<std::int64_t>(negative ? ~magnitude + 1U : magnitude);
    return number_result::ok;
}

/// Reads an integer that may be written with a fraction or an exponent: `5e9`, `1.5e1`, `2.0`.
constexpr number_result read_integer(std::string_view text, std::uint64_t& magnitude,
                                     bool& negative) noexcept {
    const decimal number = read_decimal(text);
    negative = number.negative;
    bool exact = false;
    const number_result result = scale_to_integer(number, 0, magnitude, exact);
    return result == number_result::ok && !exact ? number_result::fraction : result;
}

/// Converts epoch seconds to a timestamp, rounding to the nearest millisecond.
constexpr number_result round_timestamp(const decimal& number, timestamp& value) noexcept {
    std::uint64_t magnitude = 0;
    bool exact = false;
    number_result result = scale_to_integer(number, 3, magnitude, exact);
    std::int64_t milliseconds = 0;
    if (result == number_result::ok) {
        result = to_int64(magnitude, number.negative, milliseconds);
    }
    value = timestamp::from_milliseconds(milliseconds);
    return result;
}

/// Converts a number of at most 53 bits with an exponent from -22 to 22; returns false for other
/// numbers. A double holds such digits and powers of ten exactly, so one operation rounds once, to
/// the nearest value.
inline bool read_short_double(const decimal& number, double& value) noexcept {
#if FLT_EVAL_METHOD == 0
    static constexpr std::array<double, 23> powers{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                                   1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                                   1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    const auto power =
        static_cast<std::uint64_t>(number.exponent < 0 ? -number.exponent : number.exponent);
    if (number.is_truncated || number.digits > (std::uint64_t{1} << 53U) ||
        (power >= powers.size() && number.digits != 0)) {
        return false;
    }
    auto magnitude = static_cast<double>(number.digits);
    if (number.digits != 0) {
        magnitude = number.exponent < 0 ? magnitude / powers[power] : magnitude * powers[power];
    }
    value = number.negative ? -magnitude : magnitude;
    return true;
#else
    static_cast<void>(number);
    static_cast<void>(value);
    return false; // with excess precision, the operation would round twice
#endif
}

/// Reads a `float` or `double`, rounding to the nearest value. A number that would overflow to
/// infinity, or a nonzero number that would round to zero, is out of range.
template <class Real>
number_result read_real(std::string_view text, Real& value) {
    if constexpr (std::same_as<Real, double>) {
        if (read_short_double(read_decimal(text), value)) {
            return number_result::ok;
        }
    }
#if defined(ECSWIRE_FROM_CHARS)
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() ? number_result::ok : number_result::out_of_range;
#else
    // The C functions expect the decimal point of the locale.
    std::string copy(text);
    if (const std::size_t point = copy.find('.'); point != std::string::npos) {
        copy.replace(point, 1, std::localeconv()->decimal_point);
    }
    if constexpr (std::same_as<Real, float>) {
        value = std::strtof(copy.c_str(), nullptr);
    } else {
        value = std::strtod(copy.c_str(), nullptr);
    }
    const bool underflows = is_zero(value) && read_decimal(text).digits != 0;
    return underflows || !is_finite(value) ? number_result::out_of_range : number_result::ok;
#endif
}

/// `round_timestamp` for a number of at most 64 bits. A nonzero number that a double would round to
/// zero is out of range, and so are some numbers just above that bound.
constexpr number_result round_short_timestamp(const decimal& number, timestamp& value) noexcept {
    constexpr std::int64_t min_exponent = -std::numeric_limits<double>::max_exponent10;
    return number.exponent < min_exponent ? number_result::out_of_range
                                          : round_timestamp(number, value);
}

/// Reads epoch seconds, rounding to the nearest millisecond. A nonzero number that a double would
/// round to zero is out of range, as it is for a double member.
inline number_result read_timestamp(std::string_view text, timestamp& value) {
    const decimal number = read_decimal(text);
    if (number.digits != 0 && round_short_timestamp(number, value) != number_result::ok) {
        double seconds = 0;
        if (read_real(text, seconds) != number_result::ok) {
            return number_result::out_of_range;
        }
    }
    return round_timestamp(number, value);
}

} // namespace ecswire::inline v0_2::detail

#undef ECSWIRE_FROM_CHARS
