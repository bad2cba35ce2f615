// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

/// An automaton that accepts the content of a JSON string that has no escapes: UTF-8 without
/// control characters, quotes and backslashes. It takes each byte without a branch, so its time
/// doesn't depend on how characters of one and of several bytes alternate, which no processor
/// predicts.
namespace ecswire::inline v0_2::detail::text_automaton {

/// A state is a shift: the row of a byte has the next state of each state in the six bits that
/// begin there. The Unicode Standard, table 3-7.
enum state : std::uint64_t {
    rejected = 0,    // it stays so
    accepted = 6,    // between two characters
    one_left = 12,   // one continuation byte is left
    two_left = 18,   // two
    three_left = 24, // three
    after_e0 = 30,   // two, of which the first is at least 0xA0, else the form is overlong
    after_ed = 36,   // two, of which the first is at most 0x9F, else it is a surrogate
    after_f0 = 42,   // three, of which the first is at least 0x90, else the form is overlong
    after_f4 = 48,   // three, of which the first is at most 0x8F, else it is above U+10FFFF
};

inline constexpr std::array<std::uint64_t, 256> rows = [] {
    std::array<std::uint64_t, 256> all{};
    const auto add = [&](std::size_t first, std::size_t last, state from, state to) {
        for (std::size_t byte = first; byte <= last; ++byte) {
            all[byte] |= std::uint64_t{to} << from;
        }
    };
    add(0x20, '"' - 1, accepted, accepted);
    add('"' + 1, '\\' - 1, accepted, accepted);
    add('\\' + 1, 0x7F, accepted, accepted);
    add(0xC2, 0xDF, accepted, one_left);
    add(0xE0, 0xE0, accepted, after_e0);
    add(0xE1, 0xEC, accepted, two_left);
    add(0xED, 0xED, accepted, after_ed);
    add(0xEE, 0xEF, accepted, two_left);
    add(0xF0, 0xF0, accepted, after_f0);
    add(0xF1, 0xF3, accepted, three_left);
    add(0xF4, 0xF4, accepted, after_f4);
    add(0x80, 0xBF, one_left, accepted);
    add(0x80, 0xBF, two_left, one_left);
    add(0x80, 0xBF, three_left, two_left);
    add(0xA0, 0xBF, after_e0, one_left);
    add(0x80, 0x9F, after_ed, one_left);
    add(0x90, 0xBF, after_f0, two_left);
    add(0x80, 0x8F, after_f4, two_left);
    return all;
}();

/// The state after `byte`. Only the six low bits of each result are the state.
constexpr std::uint64_t next(std::uint64_t current, char byte) noexcept {
    return rows[static_cast<unsigned char>(byte)] >> (current & 63U);
}

constexpr bool is(std::uint64_t current, state expected) noexcept {
    return (current & 63U) == expected;
}

} // namespace ecswire::inline v0_2::detail::text_automaton
