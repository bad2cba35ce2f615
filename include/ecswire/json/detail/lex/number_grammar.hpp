// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <cstdint>

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

} // namespace ecswire::inline v0_2::detail
