// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <string>
#include <string_view>

// Parts of regular expressions, in the notation that ECMA-262, Python, Java and RE2 share.
namespace ecswire::inline v0_2::detail {

inline void append_pattern_character(std::string& out, char character) {
    if (std::string_view("\\^$.|?*+()[]{}").find(character) != std::string_view::npos) {
        out += '\\';
    }
    out += character;
}

/// The pattern that matches only this text.
inline std::string pattern_of(std::string_view text) {
    std::string out;
    for (const char character : text) {
        append_pattern_character(out, character);
    }
    return out;
}

/// The pattern that matches the text, ASCII letters in either case: `[aA][wW][sS]:`.
inline std::string pattern_in_any_case(std::string_view text) {
    std::string out;
    for (const char character : text) {
        const auto bit = static_cast<char>(character | 0x20);
        if (bit >= 'a' && bit <= 'z') {
            (((out += '[') += bit) += static_cast<char>(bit - 0x20)) += ']';
        } else {
            append_pattern_character(out, character);
        }
    }
    return out;
}

} // namespace ecswire::inline v0_2::detail
