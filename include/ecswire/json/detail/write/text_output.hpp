// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/lex/text_blocks.hpp>
#include <ecswire/json/detail/write/text_memory.hpp>
#include <ecswire/text/bytes.hpp>
#include <ecswire/text/utf8.hpp>
#include <ecswire/text/wrapping.hpp>

#include <boost/config.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace ecswire::inline v0_2::detail {

/// Whether a byte is ASCII and needs no escape in a JSON string: it is neither a control character
/// nor a quote or backslash.
inline constexpr auto is_plain = [] {
    std::array<bool, 256> plain{};
    for (std::size_t byte = 0x20; byte < 0x80; ++byte) {
        plain[byte] = byte != '"' && byte != '\\';
    }
    return plain;
}();

/// Writes texts to a document.
class text_output : public text_memory {
public:
    using text_memory::text_memory;

    /// Writes a JSON string with its quotes, escaping only what RFC 8259 requires, and reserves
    /// `after` bytes after it. Returns null if the text isn't UTF-8.
    [[nodiscard]] char* put_string(char* last, std::string_view text, std::size_t after) {
        return put_string_inlined(last, text, after);
    }

    /// As `put_string`, inlined in the functions that write most texts.
    [[nodiscard]] BOOST_FORCEINLINE char* put_string_inlined(char* last, std::string_view text,
                                                             std::size_t after) {
        last = reserve(last, text.size() + 2 + after);
        *last = '"';
        if (!copy(text, last + 1) && (is_ascii(text) || !is_unescaped(text))) {
            return put_escaped(last + 1, text, after);
        }
        last += text.size() + 1;
        *last = '"';
        return last + 1;
    }

private:
    static constexpr std::uint64_t each_byte = 0x0101010101010101U;

    template <class Word>
    static Word move_word(const char* from, char* to) noexcept {
        const auto word = load_as<Word>(from);
        std::memcpy(to, &word, sizeof word);
        return word;
    }

    // If all of eight bytes are ASCII, the high bit of some byte of the result is set if and only
    // if one of the eight must be escaped.
    ECSWIRE_WRAPPING static std::uint64_t escape_bits(std::uint64_t bytes) noexcept {
        const std::uint64_t quote = bytes ^ (each_byte * '"');
        const std::uint64_t backslash = bytes ^ (each_byte * '\\');
        return (bytes - each_byte * 0x20U) | (quote - each_byte) | (backslash - each_byte);
    }

    // Copies a text of at least one block. Returns whether each byte is plain.
    static BOOST_FORCEINLINE bool copy_blocks(std::string_view text, char* out) noexcept {
        const auto copy_block = [&](std::size_t i) {
            const bool plain = short_block::is_plain(text.data() + i);
            std::memcpy(out + i, text.data() + i, short_block::size);
            return plain;
        };
        const std::size_t last = text.size() - short_block::size;
        bool plain = copy_block(last);
        for (std::size_t i = 0; i < last; i += short_block::size) {
            plain &= copy_block(i);
        }
        return plain;
    }

    // Copies the text. Returns whether each byte is plain, as in most texts, so that is checked
    // only once, after the copy. The last block or word may overlap the one before it.
    static BOOST_FORCEINLINE bool copy(std::string_view text, char* out) noexcept {
        const char* const from = text.data();
        const std::size_t size = text.size();
        if constexpr (!std::is_same_v<short_block, word_block>) {
            if (size >= short_block::size) {
                return copy_blocks(text, out);
            }
        }
        std::uint64_t special = 0;
        const auto add = [&](std::uint64_t word) { special |= word | escape_bits(word); };
        if (size >= 8) {
            for (std::size_t i = 0; i + 8 < size; i += 8) {
                add(move_word<std::uint64_t>(from + i, out + i));
            }
            add(move_word<std::uint64_t>(from + size - 8, out + size - 8));
        } else if (size >= 4) {
            const std::uint64_t first = move_word<std::uint32_t>(from, out);
            const std::uint64_t last = move_word<std::uint32_t>(from + size - 4, out + size - 4);
            add(first << 32U | last);
        } else {
            for (std::size_t i = 0; i < size; ++i) {
                out[i] = from[i];
                add(each_byte * static_cast<unsigned char>(from[i]));
            }
        }
        return (special & (each_byte * 0x80U)) == 0;
    }

    // Whether the text is UTF-8 and nothing in it must be escaped.
    static bool is_unescaped(std::string_view text) noexcept {
        const char* const end = text.data() + text.size();
        return skip_text(text.data(), end) == end;
    }

    // The rest of put_string, after the opening quote.
    BOOST_NOINLINE char* put_escaped(char* last, std::string_view text, std::size_t after) {
        constexpr std::size_t max_escape_size = 6;
        while (true) {
            last = reserve(last, text.size() + max_escape_size + 1 + after);
            const std::size_t size = copy_to_escape(text, last);
            if (size == not_utf8) {
                return nullptr;
            }
            last += size;
            if (size == text.size()) {
                *last = '"';
                return last + 1;
            }
            last = put_escape(last, static_cast<unsigned char>(text[size]));
            text.remove_prefix(size + 1);
        }
    }

    static constexpr auto not_utf8 = static_cast<std::size_t>(-1);

    // Copies the text up to the first byte that must be escaped, and returns that byte's offset,
    // or the text's size if there is none; `not_utf8` if the copied text isn't UTF-8.
    static std::size_t copy_to_escape(std::string_view text, char* out) noexcept {
        std::size_t i = 0;
        while (i < text.size()) {
            if (text.size() - i >= 8) {
                const auto bytes = move_word<std::uint64_t>(text.data() + i, out + i);
                const std::uint64_t special = (bytes | escape_bits(bytes)) & (each_byte * 0x80U);
                i += plain_bytes(special);
                if (special == 0) {
                    continue;
                }
            }
            const auto byte = static_cast<unsigned char>(text[i]);
            std::size_t size = 1;
            if (byte >= 0x80) {
                const code_point point = read_code_point(text, i);
                if (!point.is_valid) {
                    return not_utf8;
                }
                size = point.size;
            } else if (!is_plain[byte]) {
                return i;
            }
            for (; size != 0; --size, ++i) {
                out[i] = text[i];
            }
        }
        return i;
    }

    // Counts the plain bytes before the first special one, given the `escape_bits` of eight bytes.
    // Only the lowest set bit is reliable, since a borrow may have set higher ones. On big-endian
    // processors the lowest bit belongs to the last byte, so the result is 8 or 0.
    static std::size_t plain_bytes(std::uint64_t special) noexcept {
        if constexpr (std::endian::native == std::endian::little) {
            return static_cast<std::size_t>(std::countr_zero(special)) / 8;
        }
        return special == 0 ? 8 : 0;
    }

    static char* put_escape(char* last, unsigned char byte) noexcept {
        constexpr std::string_view shorthands =
            "\"\"\\\\\bb\ff\nn\rr\tt"; // pairs of byte and letter
        *last++ = '\\';
        for (std::size_t i = 0; i < shorthands.size(); i += 2) {
            if (static_cast<unsigned char>(shorthands[i]) == byte) {
                *last++ = shorthands[i + 1];
                return last;
            }
        }
        constexpr std::string_view digits = "0123456789abcdef";
        constexpr std::string_view unit = "u00"; // two hexadecimal digits follow
        std::memcpy(last, unit.data(), unit.size());
        last[3] = digits[byte >> 4U];
        last[4] = digits[byte & 0xFU];
        return last + 5;
    }
};

} // namespace ecswire::inline v0_2::detail
