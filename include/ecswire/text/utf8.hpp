// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/text/bytes.hpp>

#include <boost/config.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

/// UTF-8 by The Unicode Standard 15.0, table 3-7: no surrogates, no overlong forms, nothing above
/// U+10FFFF. No function reads past the end of a text.
///
/// Constraints, validation and JSON use these functions; a user's own constraint can use them, too.
namespace ecswire::inline v0_2 {

/// One code point of a text, or a byte that doesn't begin a code point.
struct code_point {
    char32_t value = 0;    ///< 0 where nothing well-formed begins
    std::size_t size = 1;  ///< bytes; 1 where nothing well-formed begins
    bool is_valid = false; ///< whether it is well-formed
};

/// Whether the byte continues a code point of several bytes.
[[nodiscard]] constexpr bool is_utf8_continuation(char byte) noexcept {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

namespace detail {

template <class Integer>
bool has_high_bit(const char* bytes) noexcept { // in any of the bytes
    return (load_as<Integer>(bytes) & 0x8080808080808080U) != 0;
}

/// As `is_ascii`. The last read overlaps the previous one, so that no single bytes are left over.
inline bool is_ascii_by_words(std::string_view text) noexcept {
    const char* const begin = text.data();
    const char* const end = begin + text.size();
    if (text.size() >= 8) {
        for (const char* next = begin; next < end - 8; next += 8) {
            if (has_high_bit<std::uint64_t>(next)) {
                return false;
            }
        }
        return !has_high_bit<std::uint64_t>(end - 8);
    }
    if (text.size() >= 4) {
        return !has_high_bit<std::uint32_t>(begin) && !has_high_bit<std::uint32_t>(end - 4);
    }
    return text.empty() ||
           static_cast<unsigned char>(text[0] | text[text.size() / 2] | text.back()) < 0x80;
}

/// The offset of the first byte that isn't ASCII; the size of the text where all are.
constexpr std::size_t find_non_ascii(std::string_view text) noexcept {
    std::size_t offset = 0;
    if (!std::is_constant_evaluated()) {
        while (text.size() - offset >= 8 && !has_high_bit<std::uint64_t>(text.data() + offset)) {
            offset += 8;
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
    const std::size_t left = text.size() - offset;
    const auto continues = [&](std::size_t i) { return is_utf8_continuation(text[offset + i]); };
    const auto bits = [&](std::size_t i) {
        return static_cast<char32_t>(static_cast<unsigned char>(text[offset + i]) & 0x3FU);
    };
    if (lead < 0xE0) {
        if (lead < 0xC2 || left < 2 || !continues(1)) {
            return {};
        }
        return {(lead & 0x1FU) << 6U | bits(1), 2, true};
    }
    if (lead < 0xF0) {
        if (left < 3 || !continues(1) || !continues(2)) {
            return {};
        }
        const char32_t value = (lead & 0x0FU) << 12U | bits(1) << 6U | bits(2);
        if (value < 0x800 || (value >= 0xD800 && value < 0xE000)) { // too long, or a surrogate
            return {};
        }
        return {value, 3, true};
    }
    if (lead > 0xF4 || left < 4 || !continues(1) || !continues(2) || !continues(3)) {
        return {};
    }
    const char32_t value = (lead & 0x07U) << 18U | bits(1) << 12U | bits(2) << 6U | bits(3);
    if (value < 0x10000 || value > 0x10FFFF) {
        return {};
    }
    return {value, 4, true};
}

namespace detail {

// Not inlined, so that the fast path of find_invalid_utf8 needn't save registers.
BOOST_NOINLINE constexpr std::size_t
find_invalid_utf8_by_code_point(std::string_view text) noexcept {
    std::size_t offset = find_non_ascii(text);
    while (offset < text.size()) {
        const code_point point = read_code_point(text, offset);
        if (!point.is_valid) {
            return offset;
        }
        offset += point.size;
        offset += find_non_ascii(text.substr(offset));
    }
    return offset;
}

} // namespace detail

/// Whether all bytes of a text are ASCII.
[[nodiscard]] constexpr bool is_ascii(std::string_view text) noexcept {
    return std::is_constant_evaluated() ? detail::find_non_ascii(text) == text.size()
                                        : detail::is_ascii_by_words(text);
}

/// The offset of the first byte that isn't part of well-formed UTF-8; the size where all are.
[[nodiscard]] constexpr std::size_t find_invalid_utf8(std::string_view text) noexcept {
    return !std::is_constant_evaluated() && is_ascii(text)
               ? text.size()
               : detail::find_invalid_utf8_by_code_point(text);
}

/// The number of code points; in a text that isn't UTF-8, of bytes that aren't a continuation.
[[nodiscard]] constexpr std::size_t count_code_points(std::string_view text) noexcept {
    std::size_t count = 0;
    for (const char byte : text) {
        count += is_utf8_continuation(byte) ? 0U : 1U;
    }
    return count;
}

} // namespace ecswire::inline v0_2
