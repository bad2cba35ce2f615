// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/text/bytes.hpp>

#include <cstdint>
#include <string_view>

// The common characters: letters and digits of ASCII and `-./_`, of which names, paths and versions
// mostly consist. To check that a text has no others, a few instructions compare sixteen bytes at
// once; a table would need a lookup for each byte.
namespace ecswire::inline v0_2::detail {

constexpr bool is_common_character(unsigned char character) noexcept {
    const auto letter = static_cast<unsigned char>(character | 0x20U); // a letter in lower case
    return (letter >= 'a' && letter <= 'z') || (character >= '-' && character <= '9') ||
           character == '_';
}

inline constexpr unsigned common_character_count = 26 + 26 + 13 + 1;

#if defined(__GNUC__) && (defined(__SSE2__) || defined(__ARM_NEON))

inline constexpr bool compares_sixteen_bytes = true;

using sixteen_bytes [[gnu::vector_size(16)]] = signed char; // bytes beyond ASCII are negative
using two_words [[gnu::vector_size(16)]] = std::uint64_t;

// In the result, all bits of a byte are 1 if the byte is a common character, else 0.
inline two_words find_common_characters(sixteen_bytes bytes) noexcept {
    constexpr signed char bit_of_small_letters = 0x20;
    const sixteen_bytes letters = bytes | bit_of_small_letters;
    return reinterpret_cast<two_words>(((letters >= 'a') & (letters <= 'z')) |
                                       ((bytes >= '-') & (bytes <= '9')) | (bytes == '_'));
}

/// Whether the text has at least four characters, all of them common.
inline bool are_common_characters(std::string_view text) noexcept {
    const char* const begin = text.data();
    const char* const end = begin + text.size();
    two_words found{};
    // The last read overlaps the previous one, so that no single bytes are left over.
    if (text.size() >= 16) {
        found = find_common_characters(load_as<sixteen_bytes>(end - 16));
        for (const char* next = begin; next < end - 16; next += 16) {
            found &= find_common_characters(load_as<sixteen_bytes>(next));
        }
    } else if (text.size() >= 8) {
        const two_words both{load_as<std::uint64_t>(begin), load_as<std::uint64_t>(end - 8)};
        found = find_common_characters(reinterpret_cast<sixteen_bytes>(both));
    } else if (text.size() >= 4) {
        const std::uint64_t both =
            load_as<std::uint32_t>(begin) | std::uint64_t{load_as<std::uint32_t>(end - 4)} << 32U;
        found = find_common_characters(reinterpret_cast<sixteen_bytes>(two_words{both, both}));
    }
    return (found[0] & found[1]) == ~std::uint64_t{0};
}

#else

inline constexpr bool compares_sixteen_bytes = false;

inline bool are_common_characters(std::string_view) noexcept { return false; }

#endif

} // namespace ecswire::inline v0_2::detail
