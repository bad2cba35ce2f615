// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode_errc.hpp>
#include <ecswire/json/detail/lex/text_blocks.hpp>
#include <ecswire/text/utf8.hpp>
#include <ecswire/text/wrapping.hpp>

#include <boost/config.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

/// Lexing of escapes and UTF-8 sequences in a JSON string.
/// https://www.rfc-editor.org/rfc/rfc8259#section-7
namespace ecswire::inline v0_2::detail {

/// A character of a JSON string, or an error. If the text ends within the character, and its bytes
/// so far are valid, `size` is 0 and `error` is unset.
struct text_character {
    static constexpr std::size_t max_size = 12; // an escaped surrogate pair

    decode_errc error{};    // if the character is malformed
    std::size_t size = 0;   // bytes in the document; 0 if incomplete
    char text[4] = {};      // the character in UTF-8
    std::size_t length = 0; // of `text`
};

namespace characters {

constexpr text_character rejected(decode_errc error) noexcept { return {.error = error}; }

// Of each byte: the character that it stands for behind a backslash, 0 if there is none; and its
// value as a hexadecimal digit, -1 if it isn't one.
struct byte_traits {
    char unescaped = 0;
    std::int16_t hex_value = -1;
};

inline constexpr std::array<byte_traits, 256> traits_of_bytes = [] {
    std::array<byte_traits, 256> all{};
    constexpr std::string_view shorthands = "\"\"\\\\//b\bf\fn\nr\rt\t"; // letter, character
    for (std::size_t i = 0; i != shorthands.size(); i += 2) {
        all[static_cast<unsigned char>(shorthands[i])].unescaped = shorthands[i + 1];
    }
    for (std::int16_t value = 0; value < 16; ++value) {
        all[static_cast<unsigned char>("0123456789abcdef"[value])].hex_value = value;
        all[static_cast<unsigned char>("0123456789ABCDEF"[value])].hex_value = value;
    }
    return all;
}();

constexpr const byte_traits& traits_of_byte(char byte) noexcept {
    return traits_of_bytes[static_cast<unsigned char>(byte)];
}

constexpr text_character encoded(std::uint32_t point, std::size_t size) noexcept {
    text_character result{.size = size};
    const auto put = [&result](std::uint32_t byte) {
        result.text[result.length++] = static_cast<char>(static_cast<unsigned char>(byte));
    };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xC0U | point >> 6U);
        put(0x80U | (point & 0x3FU));
    } else if (point < 0x10000) {
        put(0xE0U | point >> 12U);
        put(0x80U | (point >> 6U & 0x3FU));
        put(0x80U | (point & 0x3FU));
    } else {
        put(0xF0U | point >> 18U);
        put(0x80U | (point >> 12U & 0x3FU));
        put(0x80U | (point >> 6U & 0x3FU));
        put(0x80U | (point & 0x3FU));
    }
    return result;
}

// Reads up to four hexadecimal digits of a `\u` escape; false if a character isn't one.
constexpr bool read_unit(std::string_view digits, std::uint32_t& unit) noexcept {
    unit = 0;
    for (const char digit : digits) {
        const int value = traits_of_byte(digit).hex_value;
        if (value < 0) {
            return false;
        }
        unit = unit * 16 + static_cast<std::uint32_t>(value);
    }
    return true;
}

// Reads an escaped surrogate pair. `text` begins with the escape of the leading surrogate.
constexpr text_character read_pair(std::string_view text, std::uint32_t leading) noexcept {
    constexpr std::size_t first_size = 6;
    constexpr std::string_view begin = "\\u";
    const std::string_view second = text.substr(first_size, first_size);
    const std::string_view digits = second.substr(second.size() < 2 ? second.size() : 2);
    std::uint32_t trailing = 0;
    const bool is_trailing = begin.starts_with(second.substr(0, 2)) &&
                             read_unit(digits, trailing) &&
                             (digits.empty() || traits_of_byte(digits[0]).hex_value == 0xD) &&
                             (digits.size() < 2 || traits_of_byte(digits[1]).hex_value >= 0xC);
    if (!is_trailing) {
        return rejected(decode_errc::unpaired_surrogate);
    }
    if (second.size() < first_size) {
        return {};
    }
    return encoded(0x10000 + ((leading & 0x3FFU) << 10U | (trailing & 0x3FFU)), 2 * first_size);
}

constexpr text_character read_escape(std::string_view text) noexcept {
    if (text.size() < 2) {
        return {};
    }
    if (const char character = traits_of_byte(text[1]).unescaped; character != '\0') {
        return {.size = 2, .text = {character}, .length = 1};
    }
    std::uint32_t unit = 0;
    const std::string_view digits = text.substr(2, 4);
    if (text[1] != 'u' || !read_unit(digits, unit)) {
        return rejected(decode_errc::syntax);
    }
    if (digits.size() < 4) {
        return {};
    }
    if (unit >= 0xD800 && unit < 0xDC00) {
        return read_pair(text, unit);
    }
    if (unit >= 0xDC00 && unit < 0xE000) {
        return rejected(decode_errc::unpaired_surrogate);
    }
    return encoded(unit, 2 + digits.size());
}

// Whether the bytes are the beginning of a valid UTF-8 sequence that is incomplete.
constexpr bool begins_sequence(std::string_view text) noexcept {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0xC2 || lead > 0xF4) {
        return false;
    }
    const std::size_t size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (!is_utf8_continuation(text[i])) {
            return false;
        }
    }
    if (text.size() > 1) {
        const unsigned char second = byte(1);
        if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second >= 0xA0) ||
            (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second >= 0x90)) {
            return false;
        }
    }
    return text.size() < size;
}

constexpr text_character read_sequence(std::string_view text) noexcept {
    const code_point point = read_code_point(text, 0);
    if (!point.is_valid) {
        return begins_sequence(text.substr(0, 4)) ? text_character{}
                                                  : rejected(decode_errc::invalid_utf8);
    }
    text_character result{.size = point.size, .length = point.size};
    for (std::size_t i = 0; i < point.size; ++i) {
        result.text[i] = text[i];
    }
    return result;
}

} // namespace characters

/// The size of an escape with hexadecimal digits.
inline constexpr std::size_t unit_escape_size = 6;

/// Unescapes the escape at `p`, of which `unit_escape_size` bytes are readable, unless it is of a
/// surrogate. Writes up to four bytes to `out` and moves it behind the character. Returns the end
/// of the escape, or null for a surrogate and for malformed text.
ECSWIRE_WRAPPING BOOST_FORCEINLINE const char* unescape_one(const char* p, char*& out) noexcept {
    using namespace characters;
    if (const char character = traits_of_byte(p[1]).unescaped; character != '\0') {
        *out++ = character;
        return p + 2;
    }
    const auto digit = [p](std::size_t i) {
        return static_cast<std::uint32_t>(traits_of_byte(p[i]).hex_value);
    };
    const std::uint32_t unit = digit(2) << 12U | digit(3) << 8U | digit(4) << 4U | digit(5);
    if (p[1] != 'u' || unit > 0xFFFF || (unit & 0xF800U) == 0xD800) {
        return nullptr;
    }
    const text_character read = encoded(unit, unit_escape_size);
    std::memcpy(out, read.text, sizeof(read.text));
    out += read.length;
    return p + unit_escape_size;
}

/// Reads the character at the beginning of `text`, which must not be empty. Control characters and
/// malformed characters yield an error.
constexpr text_character read_character(std::string_view text) noexcept {
    if (text[0] == '\\') {
        return characters::read_escape(text);
    }
    if (static_cast<unsigned char>(text[0]) >= 0x80) {
        return characters::read_sequence(text);
    }
    if (static_cast<unsigned char>(text[0]) < 0x20) {
        return characters::rejected(decode_errc::syntax);
    }
    return {.size = 1, .text = {text[0]}, .length = 1};
}

/// `unescape_short_text` begins no block behind more unescaped bytes.
inline constexpr std::size_t max_short_text = 240;

/// Space for an unescaped short text, and for the blocks that are copied behind its end.
using short_text_buffer = std::array<char, max_short_text + 2 * short_block::size>;

/// A text that `unescape_short_text` has read: where its closing quote is, and its size unescaped.
struct short_text {
    const char* quote = nullptr; // null if the text wasn't read
    std::size_t size = 0;
};

/// Unescapes the text that begins at `p`, behind its opening quote. Doesn't read texts that are
/// longer than about `max_short_text`, that end within `short_block::size + unit_escape_size` bytes
/// of `last`, that are malformed, or that have characters of several bytes or escaped surrogates.
inline short_text unescape_short_text(const char* p, const char* last,
                                      short_text_buffer& buffer) noexcept {
    char* out = buffer.data();
    const char* const last_out = out + max_short_text;
    const char* const last_block =
        last - (std::min)(static_cast<std::size_t>(last - p), short_block::size + unit_escape_size);
    while (p < last_block && out <= last_out) {
        std::memcpy(out, p, short_block::size);
        const std::size_t plain = short_block::count_plain(p);
        if (plain == short_block::size) {
            p += short_block::size;
            out += short_block::size;
            continue;
        }
        p += plain;
        out += plain;
        if (*p == '"') {
            return {p, static_cast<std::size_t>(out - buffer.data())};
        }
        if (*p != '\\' || (p = unescape_one(p, out)) == nullptr) {
            return {};
        }
    }
    return {};
}

} // namespace ecswire::inline v0_2::detail
