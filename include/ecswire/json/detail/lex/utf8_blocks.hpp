// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <bit>
#include <cstddef>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// Skips text of several bytes a character by sixteen bytes at a time, where the target has SSE2.
/// `text_automaton` does the same a byte at a time, and finds where malformed text begins.
namespace ecswire::inline v0_2::detail {

#if defined(__SSE2__)

/// Sixteen bytes of text. In the results, a bit stands for each byte, the lowest for the first.
class sse2_utf8_block {
public:
    static constexpr std::ptrdiff_t size = 16;
    static constexpr std::ptrdiff_t before = 3; ///< bytes by which those of the block are judged

    explicit sse2_utf8_block(const char* text) noexcept : text_(text), bytes_(load(text)) {}

    [[nodiscard]] bool is_ascii() const noexcept { return _mm_movemask_epi8(bytes_) == 0; }

    /// The quotes, backslashes and control characters.
    [[nodiscard]] unsigned find_stops() const noexcept {
        const __m128i quote = equal(bytes_, '"');
        const __m128i backslash = equal(bytes_, '\\');
        const __m128i control = _mm_cmpeq_epi8(excess(bytes_, 0x20), _mm_setzero_si128());
        return mask(_mm_or_si128(_mm_or_si128(quote, backslash), control));
    }

    /// The bytes that can't follow those before them. Precondition: a character begins at the
    /// beginning of the block.
    [[nodiscard]] unsigned find_malformed_at_begin() const noexcept {
        return find_malformed(_mm_slli_si128(bytes_, 1), _mm_slli_si128(bytes_, 2),
                              _mm_slli_si128(bytes_, 3));
    }

    /// The same within a text. Precondition: the three bytes before the block can be read, and the
    /// text is well-formed up to the block.
    [[nodiscard]] unsigned find_malformed_within() const noexcept {
        return find_malformed(load(text_ - 1), load(text_ - 2), load(text_ - 3));
    }

private:
    // The Unicode Standard, table 3-7. `before_1` has the byte before each byte, and so on.
    [[nodiscard]] unsigned find_malformed(__m128i before_1, __m128i before_2,
                                          __m128i before_3) const noexcept {
        const __m128i needs_continuation = // not 0
            _mm_or_si128(_mm_or_si128(excess(before_1, 0xC0), excess(before_2, 0xE0)),
                         excess(before_3, 0xF0));
        const __m128i is_continuation = less(bytes_, 0xC0); // as signed integers, from 0x80 on
        const __m128i misplaced = _mm_cmpeq_epi8(
            is_continuation, _mm_cmpeq_epi8(needs_continuation, _mm_setzero_si128()));
        const __m128i c0_or_c1 = equal(_mm_and_si128(bytes_, set(0xFE)), 0xC0);
        const __m128i above_f4 = // in the high bits
            _mm_and_si128(bytes_, _mm_cmpgt_epi8(bytes_, set(0xF4)));
        // Forms that are overlong, surrogates, and what is above U+10FFFF.
        const __m128i below_a0 = less(bytes_, 0xA0);
        const __m128i below_90 = less(bytes_, 0x90);
        const __m128i out_of_range =
            _mm_or_si128(_mm_or_si128(_mm_and_si128(equal(before_1, 0xE0), below_a0),
                                      _mm_andnot_si128(below_a0, equal(before_1, 0xED))),
                         _mm_or_si128(_mm_and_si128(equal(before_1, 0xF0), below_90),
                                      _mm_andnot_si128(below_90, equal(before_1, 0xF4))));
        return mask(
            _mm_or_si128(_mm_or_si128(misplaced, out_of_range), _mm_or_si128(c0_or_c1, above_f4)));
    }

    static __m128i load(const char* text) noexcept {
        return _mm_loadu_si128(reinterpret_cast<const __m128i*>(text));
    }
    static __m128i set(unsigned byte) noexcept { return _mm_set1_epi8(static_cast<char>(byte)); }
    static __m128i equal(__m128i bytes, unsigned byte) noexcept {
        return _mm_cmpeq_epi8(bytes, set(byte));
    }
    static __m128i less(__m128i bytes, unsigned byte) noexcept {
        return _mm_cmplt_epi8(bytes, set(byte));
    }
    // By how much each byte is above the one before `byte`; 0 where it is less than `byte`.
    static __m128i excess(__m128i bytes, unsigned byte) noexcept {
        return _mm_subs_epu8(bytes, set(byte - 1));
    }
    static unsigned mask(__m128i bytes) noexcept {
        return static_cast<unsigned>(_mm_movemask_epi8(bytes));
    }

    const char* text_;
    __m128i bytes_;
};

/// Skips characters that are plain or of two to four bytes of well-formed UTF-8. `text` is at the
/// beginning of a character. Returns the first quote, backslash or control character, or an earlier
/// beginning of a character: before malformed text, behind a block of ASCII, or near `last`. That
/// may be `text` itself.
inline const char* skip_utf8_blocks(const char* text, const char* last) noexcept {
    using block = sse2_utf8_block;
    // Characters of several bytes come in groups, so ASCII among so many blocks doesn't end one.
    constexpr int min_blocks = 5;
    const char* const first = text;
    for (int blocks = 1; text != last; ++blocks) {
        if (last - text < block::size) { // the last block overlaps the one before it
            if (last - first < block::size + block::before) {
                break;
            }
            text = last - block::size;
        }
        const block bytes(text);
        const unsigned malformed =
            text == first ? bytes.find_malformed_at_begin() : bytes.find_malformed_within();
        const unsigned stops = bytes.find_stops();
        if ((stops | malformed) != 0) {
            const int plain = std::countr_zero(stops | malformed);
            if ((malformed >> static_cast<unsigned>(plain) & 1U) == 0) {
                return text + plain;
            }
            break;
        }
        text += block::size;
        if (blocks >= min_blocks && bytes.is_ascii()) {
            break;
        }
    }
    // Back to where an incomplete character begins.
    for (std::ptrdiff_t i = 1; i <= block::before && i <= text - first; ++i) {
        const auto byte = static_cast<unsigned char>(text[-i]);
        if (byte >= 0xC0) {
            constexpr unsigned char min_lead[] = {0xC0, 0xE0, 0xF0}; // of at least i + 1 bytes
            return byte >= min_lead[i - 1] ? text - i : text;
        }
    }
    return text;
}

#endif

} // namespace ecswire::inline v0_2::detail
