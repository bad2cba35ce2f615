// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

/// UTF-8 as The Unicode Standard 15.0, table 3-7 has it: no surrogates, no longer forms than
/// needed, nothing above U+10FFFF. Nothing here reads past the end of a text, whatever the text.
///
/// What constraints, validation and JSON share, and a constraint of one's own can use.
namespace ecswire::inline v0 {

/// One code point of a text, or the byte that begins none.
struct code_point {
    char32_t value = 0;    ///< 0 where nothing well-formed begins
    std::size_t size = 1;  ///< bytes; 1 where nothing well-formed begins
    bool is_valid = false; ///< whether it is well-formed
};

namespace detail {

constexpr bool is_continuation(char byte) noexcept {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// The offset of the first byte that isn't ASCII; the size of the text where all are.
constexpr std::size_t find_non_ascii(std::string_view text) noexcept {
    std::size_t offset = 0;
    if (!std::is_constant_evaluated()) {
        std::uint64_t eight = 0;
        while (text.size() - offset >= sizeof eight) {
            std::memcpy(&eight, text.data() + offset, sizeof eight);
            if ((eight & 0x8080808080808080U) != 0) {
                break;
            }
            offset += sizeof eight;
        }
    }
    while (offset < text.size() && static_cast<unsigned char>(text[offset]) < 0x80) {
        ++offset;
    }
    return offset;
}

} // namespace detail

/// Reads the code point that begins at `offset`, which must be within the text.
[[nodiscard]] constexpr code_point read_code_point(std::string_view text,
                                                   std::size_t offset) noexcept {
    const auto lead = static_cast<unsigned char>(text[offset]);
    if (lead < 0x80) {
        return {lead, 1, true};
    }
    const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || text.size() - offset < size) {
        return {};
    }
    char32_t value = lead & (0xFFU >> (size + 1));
    for (std::size_t i = 1; i < size; ++i) {
        if (!detail::is_continuation(text[offset + i])) {
            return {};
        }
        value = (value << 6U) | (static_cast<unsigned char>(text[offset + i]) & 0x3FU);
    }
    const bool is_longer_than_needed = size == 3 ? value < 0x800 : size == 4 && value < 0x10000;
    if (is_longer_than_needed || (value >= 0xD800 && value < 0xE000) || value > 0x10FFFF) {
        return {};
    }
    return {value, size, true};
}

/// The offset of the first byte that isn't part of well-formed UTF-8; the size where all are.
[[nodiscard]] constexpr std::size_t find_malformed(std::string_view text) noexcept {
    std::size_t offset = detail::find_non_ascii(text);
    while (offset < text.size()) {
        const code_point point = read_code_point(text, offset);
        if (!point.is_valid) {
            return offset;
        }
        offset += point.size;
        offset += detail::find_non_ascii(text.substr(offset));
    }
    return offset;
}

/// The number of code points; in a text that isn't UTF-8, of bytes that aren't a continuation.
[[nodiscard]] constexpr std::size_t count_code_points(std::string_view text) noexcept {
    std::size_t count = 0;
    for (const char byte : text) {
        count += detail::is_continuation(byte) ? 0U : 1U;
    }
    return count;
}

} // namespace ecswire::inline v0
