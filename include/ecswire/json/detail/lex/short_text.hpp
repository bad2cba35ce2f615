// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/lex/character.hpp>
#include <ecswire/json/detail/lex/text_blocks.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstring>

namespace ecswire::inline v0_2::detail {

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
