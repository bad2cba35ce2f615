// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/lex/utf8_text.hpp>
#include <ecswire/text/bytes.hpp>
#include <ecswire/text/utf8.hpp>
#include <ecswire/text/wrapping.hpp>

#include <boost/config.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif
#if defined(__AVX2__)
#include <immintrin.h>
#endif
#if defined(__ARM_NEON) && defined(__aarch64__)
#include <arm_neon.h>
#endif

/// Finds the end of plain text, one block of bytes at a time. A byte is plain if it is ASCII and
/// neither a control character, a quote nor a backslash. All block types give the same results and
/// differ only in speed.
///
/// After a plain block, callers add the constant `size` to the position, not the count. The next
/// load then depends on a predicted branch, not on the count: a text waits only for the count of
/// its last block.
namespace ecswire::inline v0_2::detail {

/// Eight bytes, as an integer. Works on every processor.
struct word_block {
    static constexpr std::size_t size = 8;

    /// The number of plain bytes before the first special byte of the block at `text`.
    ECSWIRE_WRAPPING static std::size_t count_plain(const char* text) noexcept {
        constexpr std::uint64_t each = 0x0101010101010101U;
        const std::uint64_t bytes = load_little_endian(text);
        const std::uint64_t quote = bytes ^ (each * '"');
        const std::uint64_t backslash = bytes ^ (each * '\\');
        // The high bit of a byte is set if the byte isn't plain. A borrow can also set it in bytes
        // after the first special one.
        const std::uint64_t special =
            (bytes | (bytes - each * 0x20U) | (quote - each) | (backslash - each)) & (each * 0x80U);
        return static_cast<std::size_t>(std::countr_zero(special)) / 8;
    }

    static bool is_plain(const char* text) noexcept { return count_plain(text) == size; }

private:
    static std::uint64_t load_little_endian(const char* text) noexcept {
        auto bytes = load_as<std::uint64_t>(text);
        if constexpr (std::endian::native == std::endian::big) {
            bytes = (bytes & 0x00FF00FF00FF00FFU) << 8U | (bytes >> 8U & 0x00FF00FF00FF00FFU);
            bytes = (bytes & 0x0000FFFF0000FFFFU) << 16U | (bytes >> 16U & 0x0000FFFF0000FFFFU);
            bytes = bytes << 32U | bytes >> 32U;
        }
        return bytes;
    }
};

#if defined(__SSE2__)
/// Sixteen bytes.
struct sse2_block {
    static constexpr std::size_t size = 16;

    static std::size_t count_plain(const char* text) noexcept {
        const unsigned special = find_special(text);
        return special == 0 ? size : static_cast<unsigned>(std::countr_zero(special));
    }

    static bool is_plain(const char* text) noexcept { return find_special(text) == 0; }

    static unsigned find_special(const char* text) noexcept {
        const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text));
        const __m128i quote = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('"'));
        const __m128i backslash = _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\\'));
        // As signed integers, bytes that aren't ASCII are negative, so below 0x20, too.
        const __m128i other = _mm_cmplt_epi8(bytes, _mm_set1_epi8(0x20));
        return static_cast<unsigned>(
            _mm_movemask_epi8(_mm_or_si128(_mm_or_si128(quote, backslash), other)));
    }
};

/// Thirty-two bytes, which halves the branches where a text is long.
struct sse2_pair {
    static constexpr std::size_t size = 2 * sse2_block::size;

    static std::size_t count_plain(const char* text) noexcept {
        const unsigned first = sse2_block::find_special(text);
        const unsigned second = sse2_block::find_special(text + sse2_block::size);
        const unsigned special = first | second << sse2_block::size;
        return special == 0 ? size : static_cast<unsigned>(std::countr_zero(special));
    }
};
#endif

#if defined(__AVX2__)
/// Thirty-two bytes.
struct avx2_block {
    static constexpr std::size_t size = 32;

    static std::size_t count_plain(const char* text) noexcept {
        const __m256i bytes = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(text));
        const __m256i quote = _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('"'));
        const __m256i backslash = _mm256_cmpeq_epi8(bytes, _mm256_set1_epi8('\\'));
        const __m256i other = _mm256_cmpgt_epi8(_mm256_set1_epi8(0x20), bytes);
        const auto special = static_cast<unsigned>(
            _mm256_movemask_epi8(_mm256_or_si256(_mm256_or_si256(quote, backslash), other)));
        return static_cast<std::size_t>(std::countr_zero(special));
    }
};
#endif

#if defined(__ARM_NEON) && defined(__aarch64__)
/// Sixteen bytes.
struct neon_block {
    static constexpr std::size_t size = 16;

    static bool is_plain(const char* text) noexcept { return count_plain(text) == size; }

    static std::size_t count_plain(const char* text) noexcept {
        const uint8x16_t bytes = vld1q_u8(reinterpret_cast<const std::uint8_t*>(text));
        const uint8x16_t quote = vceqq_u8(bytes, vdupq_n_u8('"'));
        const uint8x16_t backslash = vceqq_u8(bytes, vdupq_n_u8('\\'));
        const uint8x16_t other =
            vcltq_s8(vreinterpretq_s8_u8(bytes), vdupq_n_s8(0x20)); // as for SSE2
        const uint8x16_t special = vorrq_u8(vorrq_u8(quote, backslash), other);
        // The result has four bits for each byte.
        const std::uint64_t bits =
            vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(special), 4)), 0);
        return static_cast<std::size_t>(std::countr_zero(bits)) / 4;
    }
};
#endif

#if defined(__SSE2__)
using short_block = sse2_block;
#elif defined(__ARM_NEON) && defined(__aarch64__)
using short_block = neon_block;
#else
using short_block = word_block;
#endif
#if defined(__AVX2__)
using long_block = avx2_block;
#elif defined(__SSE2__)
using long_block = sse2_pair;
#else
using long_block = short_block;
#endif

/// Finds the first byte in [text, last) that isn't plain; `last` if there is none.
template <class Block>
BOOST_FORCEINLINE const char* skip_plain(const char* text, const char* last) noexcept {
    while (static_cast<std::size_t>(last - text) >= Block::size) {
        const std::size_t plain = Block::count_plain(text);
        if (plain != Block::size) {
            return text + plain;
        }
        text += Block::size;
    }
    if constexpr (Block::size > word_block::size) {
        while (static_cast<std::size_t>(last - text) >= word_block::size) {
            const std::size_t plain = word_block::count_plain(text);
            if (plain != word_block::size) {
                return text + plain;
            }
            text += word_block::size;
        }
    }
    while (text != last && static_cast<unsigned char>(*text) >= 0x20 &&
           static_cast<unsigned char>(*text) < 0x80 && *text != '"' && *text != '\\') {
        ++text;
    }
    return text;
}

/// Skips some characters that are plain or of two to four bytes of well-formed UTF-8, so that the
/// caller can look for plain blocks again, or up to the first byte that begins neither.
template <class Block>
const char* skip_characters(const char* text, const char* last) noexcept {
#if defined(__SSE2__)
    // Not for `word_block`, so that each target has the automaton tested.
    if constexpr (!std::is_same_v<Block, word_block>) {
        const char* const end = skip_utf8_blocks(text, last);
        if (end != text) {
            return end;
        }
    }
#endif
    using namespace text_automaton;
    constexpr int words = 8;
    constexpr std::ptrdiff_t word_size = 8;
    std::uint64_t current = accepted;
    for (int word = 0; word < words && last - text >= word_size; ++word) {
        std::uint64_t after = current;
        for (std::ptrdiff_t i = 0; i < word_size; ++i) {
            after = next(after, text[i]);
        }
        if (is(after, rejected)) {
            break;
        }
        current = after;
        text += word_size;
    }
    for (std::ptrdiff_t i = 0; i < word_size && text != last; ++i) {
        const std::uint64_t after = next(current, *text);
        if (is(after, rejected)) {
            break;
        }
        current = after;
        ++text;
    }
    while (!is(current, accepted)) { // back to where the incomplete character begins
        --text;
        current = is_utf8_continuation(*text) ? current : accepted;
    }
    return text;
}

/// Finds the first byte in [text, last) that the slow path must read: a quote, a backslash, a
/// control character, or one that doesn't begin a complete UTF-8 sequence; `last` if there is none.
template <class Block = long_block>
const char* skip_text(const char* text, const char* last) noexcept {
    while (true) {
        if (text == last || static_cast<unsigned char>(*text) < 0x80) {
            text = skip_plain<Block>(text, last);
            if (text == last || static_cast<unsigned char>(*text) < 0x80) {
                return text;
            }
        }
        const char* const end = skip_characters<Block>(text, last);
        if (end == text || (end != last && *end == '"')) { // most texts end so
            return end;
        }
        text = end;
    }
}

} // namespace ecswire::inline v0_2::detail
