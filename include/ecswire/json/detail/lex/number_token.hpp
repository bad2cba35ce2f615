// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/text/wrapping.hpp>
#include <ecswire/version.hpp>

#include <boost/config.hpp>

#include <cstddef>
#include <cstdint>

/// Finds where the text of a number ends: by characters, across chunks, and at once.
namespace ecswire::inline v0_2::detail {

/// The grammar of a JSON number as a state machine, since a chunk may end anywhere in a number.
/// Each state is named after the part that was read last.
/// https://www.rfc-editor.org/rfc/rfc8259#section-6
enum class number_state : std::uint8_t {
    begin,
    minus,
    zero, // a leading zero
    integer,
    point,
    fraction,
    exponent, // `e` or `E`
    sign,
    exponent_digits,
    rejected, // the character doesn't belong to the number
};

/// Whether the text read so far is a complete number.
constexpr bool is_whole(number_state state) noexcept {
    return state == number_state::zero || state == number_state::integer ||
           state == number_state::fraction || state == number_state::exponent_digits;
}

constexpr number_state next_state(number_state state, char character) noexcept {
    using enum number_state;
    const bool is_digit = character >= '0' && character <= '9';
    const bool is_letter = character == 'e' || character == 'E';
    switch (state) {
    case begin:
        if (character == '-') {
            return minus;
        }
        [[fallthrough]];
    case minus: return character == '0' ? zero : is_digit ? integer : rejected;
    case integer:
        if (is_digit) {
            return integer;
        }
        [[fallthrough]];
    case zero: return character == '.' ? point : is_letter ? exponent : rejected;
    case point: return is_digit ? fraction : rejected;
    case fraction: return is_digit ? fraction : is_letter ? exponent : rejected;
    case exponent:
        if (character == '+' || character == '-') {
            return sign;
        }
        [[fallthrough]];
    case sign:
    case exponent_digits: return is_digit ? exponent_digits : rejected;
    case rejected: break;
    }
    return rejected;
}

/// The lexed text of a number: where it ends, and whether it `is_integer`, that is, has neither a
/// fraction nor an exponent. If it `is_short` (at most 18 digits), its value is exactly `digits`
/// times ten to the power of `exponent`.
struct number_token {
    const char* end = nullptr;
    std::uint64_t digits = 0;
    std::int64_t exponent = 0;
    bool negative = false;
    bool is_integer = false;
    bool is_short = false;
};

/// Lexes the number that begins at `first`. `more` says that the document may go on after `last`.
/// `end` is null if the slow path must lex the text: it isn't a number, it may go on after `last`,
/// or its exponent has more than eight digits.
ECSWIRE_WRAPPING BOOST_FORCEINLINE constexpr number_token
find_number_token(const char* first, const char* last, bool more) noexcept {
    constexpr std::ptrdiff_t max_short_digits = 18;
    constexpr std::ptrdiff_t max_exponent_digits = 8;
    const auto is_digit = [](char character) {
        return static_cast<unsigned char>(character - '0') < 10;
    };

    number_token token;
    token.negative = *first == '-';
    const char* const integer = first + (token.negative ? 1 : 0);
    const char* p = integer;
    for (; p != last && is_digit(*p); ++p) {
        token.digits = token.digits * 10 + static_cast<std::uint64_t>(*p - '0');
    }
    std::ptrdiff_t count = p - integer;
    if (count == 0 || (*integer == '0' && count != 1)) {
        return {};
    }
    token.is_integer = true;
    if (p != last && *p == '.') {
        const char* const fraction = p + 1;
        for (p = fraction; p != last && is_digit(*p); ++p) {
            token.digits = token.digits * 10 + static_cast<std::uint64_t>(*p - '0');
        }
        if (p == fraction) {
            return {};
        }
        token.exponent = fraction - p;
        count += p - fraction;
        token.is_integer = false;
    }
    if (p != last && (*p == 'e' || *p == 'E')) {
        ++p;
        const bool negative = p != last && *p == '-';
        p += p != last && (*p == '+' || *p == '-') ? 1 : 0;
        const char* const digits = p;
        std::int64_t exponent = 0;
        for (; p != last && is_digit(*p) && p - digits <= max_exponent_digits; ++p) {
            exponent = exponent * 10 + (*p - '0');
        }
        if (p == digits || p - digits > max_exponent_digits) {
            return {};
        }
        token.exponent += negative ? -exponent : exponent;
        token.is_integer = false;
    }
    token.end = p == last && more ? nullptr : p;
    token.is_short = token.end != nullptr && count <= max_short_digits;
    return token;
}

} // namespace ecswire::inline v0_2::detail
