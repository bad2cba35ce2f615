// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_error.hpp>
#include <ecswire/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// The line and column of a byte in a text, as text editors number them.
struct text_position {
    std::size_t line = 1;   ///< from 1; a line ends with LF, CR LF or CR
    std::size_t column = 1; ///< from 1, in code points; an invalid UTF-8 byte counts as one

    friend bool operator==(const text_position&, const text_position&) = default;
};

namespace detail {

struct text_line {
    std::size_t number = 1; // from 1
    std::string_view text{};
    std::size_t offset = 0; // of the byte within the line
};

// Finds the line that contains the byte at `offset`. CR LF is the end of one line, not of two.
constexpr text_line find_line(std::string_view text, std::size_t offset) noexcept {
    offset = (std::min)(offset, text.size());
    text_line line;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < offset; ++i) {
        const bool is_pair = text[i] == '\r' && text.substr(i + 1).starts_with('\n');
        if (text[i] == '\n' || (text[i] == '\r' && !is_pair)) {
            begin = i + 1;
            ++line.number;
        }
    }
    line.text = text.substr(begin);
    line.text = line.text.substr(0, line.text.find_first_of("\r\n"));
    line.offset = (std::min)(offset - begin, line.text.size());
    return line;
}

// The number of code points that end at or before the offset.
constexpr std::size_t count_columns(std::string_view line, std::size_t offset) noexcept {
    std::size_t count = 0;
    for (std::size_t i = 0; i < offset; ++count) {
        i += read_code_point(line, i).size;
        if (i > offset) {
            break;
        }
    }
    return count;
}

// Appends the columns [first, last) of the line. Control characters become spaces, since a terminal
// would interpret them.
inline void append_columns(std::string& out, std::string_view line, std::size_t first,
                           std::size_t last) {
    std::size_t column = 0;
    for (std::size_t i = 0; i < line.size() && column < last; ++column) {
        const code_point point = read_code_point(line, i);
        const bool is_control = point.value < 0x20 || (point.value >= 0x7F && point.value < 0xA0) ||
                                point.value == 0x2028 || point.value == 0x2029;
        if (column >= first) {
            if (!point.is_valid) {
                out += '?';
            } else if (is_control) {
                out += ' ';
            } else {
                out.append(line, i, point.size);
            }
        }
        i += point.size;
    }
}

} // namespace detail

/// The line and column of the byte at `offset`. An offset beyond the text yields the position of
/// its end; an offset within a code point yields the position of that code point. O(offset).
[[nodiscard]] constexpr text_position position_in(std::string_view text,
                                                  std::size_t offset) noexcept {
    const detail::text_line line = detail::find_line(text, offset);
    return {line.number, detail::count_columns(line.text, line.offset) + 1};
}

/// The message of an error and the document line where the error is, in three lines. The last line
/// has no line feed.
///
///     line 1, column 13: expected a string, found a number at '/cluster', byte 12
///         {"cluster": 7}
///                     ^
///
/// A longer document line is cut to `width` code points around the error. Control characters become
/// spaces, and bytes that aren't UTF-8 become question marks. An error without an offset yields its
/// message alone. If the error `has_secrets`, the result is the first line alone.
[[nodiscard]] inline std::string excerpt(const decode_error& error, std::string_view document,
                                         std::size_t width = 72) {
    if (!error.offset) {
        return error.message();
    }
    if (error.has_secrets) {
        const text_position place = position_in(document, *error.offset);
        return "line " + std::to_string(place.line) + ", column " + std::to_string(place.column) +
               ": " + error.message();
    }
    constexpr std::string_view cut = "...";
    constexpr std::string_view indentation = "    ";
    const detail::text_line line = detail::find_line(document, *error.offset);
    const std::size_t column = detail::count_columns(line.text, line.offset);
    const std::size_t columns = detail::count_columns(line.text, line.text.size());
    // Two thirds of the shown code points precede the error, unless it is near an end.
    const std::size_t latest = columns > width ? columns - width : 0;
    const std::size_t before = width - width / 3;
    const std::size_t first = (std::min)(latest, column > before ? column - before : 0);

    std::string text = "line " + std::to_string(line.number) + ", column " +
                       std::to_string(column + 1) + ": " + error.message() + "\n";
    text.append(indentation).append(first > 0 ? cut : "");
    detail::append_columns(text, line.text, first, first + width);
    text.append(columns - first > width ? cut : "").append("\n").append(indentation);
    text.append(column - first + (first > 0 ? cut.size() : 0), ' ');
    return text.append("^");
}

} // namespace ecswire::inline v0_2
