// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/text/utf8.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// Appends a text that a peer chose to a message of one line that is always valid UTF-8: spaces
/// replace control characters (C0, DEL and C1) and the separators U+2028 and U+2029, which would
/// break the line or steer a terminal; U+FFFD replaces bytes that aren't UTF-8. O(text).
inline void append_on_one_line(std::string& out, std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const code_point point = read_code_point(text, i);
        const bool is_control = point.value < 0x20 || (point.value >= 0x7F && point.value < 0xA0) ||
                                point.value == 0x2028 || point.value == 0x2029;
        if (!point.is_valid) {
            out += "\xEF\xBF\xBD";
        } else if (is_control) {
            out += ' ';
        } else {
            out.append(text, i, point.size);
        }
        i += point.size;
    }
}

/// The text as `append_on_one_line` appends it.
[[nodiscard]] inline std::string on_one_line(std::string_view text) {
    std::string line;
    append_on_one_line(line, text);
    return line;
}

/// The text with U+FFFD for each byte that isn't UTF-8; line breaks and controls stay. O(text).
[[nodiscard]] inline std::string to_valid_utf8(std::string_view text) {
    std::string valid;
    for (std::size_t i = 0; i < text.size();) {
        const code_point point = read_code_point(text, i);
        if (point.is_valid) {
            valid.append(text, i, point.size);
        } else {
            valid += "\xEF\xBF\xBD";
        }
        i += point.size;
    }
    return valid;
}

} // namespace ecswire::inline v0_2
