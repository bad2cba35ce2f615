// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/text/utf8.hpp>

#include <cstddef>
#include <string>
#include <string_view>

/// Text from documents, made safe for a terminal and cut to columns.
namespace terminal {

namespace detail {

// Controls (C0, DEL and C1), marks and overrides of the direction of text, separators of lines.
constexpr bool is_unsafe(const ecswire::code_point& point) {
    const char32_t code = point.value;
    return !point.is_valid || code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x61C ||
           code == 0xFEFF || (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x2028 && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F);
}

// At most so many columns: nothing below U+1100 is wide.
constexpr std::size_t width_of(const ecswire::code_point& point) {
    return point.is_valid && point.value < 0x1100 ? 1 : 2;
}

} // namespace detail

/// The columns that the text takes at most.
constexpr std::size_t width_of(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t i = 0; i < text.size();) {
        const ecswire::code_point point = ecswire::read_code_point(text, i);
        width += detail::width_of(point);
        i += point.size;
    }
    return width;
}

/// The text with a question mark for each character that would control the terminal, and for each
/// byte that isn't UTF-8.
inline std::string safe_text(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        const ecswire::code_point point = ecswire::read_code_point(text, i);
        if (detail::is_unsafe(point)) {
            result += '?';
        } else {
            result.append(text, i, point.size);
        }
        i += point.size;
    }
    return result;
}

/// The safe text, cut to so many columns; three dots stand for what is missing.
inline std::string fit(std::string_view text, std::size_t columns) {
    std::string safe = safe_text(text);
    if (width_of(safe) <= columns) {
        return safe;
    }
    const std::string_view dots = std::string_view("...").substr(0, columns);
    std::size_t width = dots.size();
    std::size_t kept = 0;
    while (kept < safe.size()) {
        const ecswire::code_point point = ecswire::read_code_point(safe, kept);
        width += detail::width_of(point);
        if (width > columns) {
            break;
        }
        kept += point.size;
    }
    safe.resize(kept);
    return safe.append(dots);
}

/// The text of `fit`, filled up with spaces.
inline std::string cell(std::string_view text, std::size_t columns) {
    std::string result = fit(text, columns);
    const std::size_t width = width_of(result);
    return result.append(width < columns ? columns - width : 0, ' ');
}

} // namespace terminal
