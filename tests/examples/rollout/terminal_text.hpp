// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// Text from documents, made safe for a terminal and cut to columns.
namespace rollout {

namespace detail {

constexpr std::uint32_t no_code_point = 0xFFFFFFFF;

// Takes the first code point of a text that isn't empty; of bytes that aren't UTF-8, one.
constexpr std::uint32_t take_code_point(std::string_view& text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned first = byte(0);
    const std::size_t size = first < 0x80   ? 1
                             : first < 0xC2 ? 0
                             : first < 0xE0 ? 2
                             : first < 0xF0 ? 3
                             : first < 0xF5 ? 4
                                            : 0;
    std::uint32_t code = size < 2 ? first : first & (0x7FU >> size);
    bool is_valid = size != 0 && size <= text.size();
    for (std::size_t i = 1; is_valid && i < size; ++i) {
        is_valid = (byte(i) & 0xC0U) == 0x80;
        code = code << 6U | (byte(i) & 0x3FU);
    }
    is_valid = is_valid && !(size == 3 && (code < 0x800 || (code >= 0xD800 && code < 0xE000))) &&
               !(size == 4 && (code < 0x10000 || code > 0x10FFFF));
    text.remove_prefix(is_valid ? size : 1);
    return is_valid ? code : no_code_point;
}

// Controls (C0, DEL and C1), marks and overrides of the direction of text, separators of lines.
constexpr bool is_unsafe(std::uint32_t code) {
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x61C || code == 0xFEFF ||
           (code >= 0x200B && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E) ||
           (code >= 0x2060 && code <= 0x206F) || code == no_code_point;
}

// At most so many columns: nothing below U+1100 is wide.
constexpr std::size_t width_of(std::uint32_t code) { return code < 0x1100 ? 1 : 2; }

} // namespace detail

/// The columns that the text takes at most.
constexpr std::size_t width_of(std::string_view text) {
    std::size_t width = 0;
    while (!text.empty()) {
        width += detail::width_of(detail::take_code_point(text));
    }
    return width;
}

/// The text with a question mark for each character that would control the terminal, and for each
/// byte that isn't UTF-8.
inline std::string safe_text(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        const std::string_view rest = text;
        if (detail::is_unsafe(detail::take_code_point(text))) {
            result += '?';
        } else {
            result.append(rest.substr(0, rest.size() - text.size()));
        }
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
    std::string_view rest = safe;
    std::size_t width = dots.size();
    std::size_t kept = 0;
    while (!rest.empty()) {
        width += detail::width_of(detail::take_code_point(rest));
        if (width > columns) {
            break;
        }
        kept = safe.size() - rest.size();
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

} // namespace rollout
