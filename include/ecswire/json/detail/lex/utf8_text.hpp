// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// Validates multi-byte text: an automaton reads one byte at a time, and finds where malformed text
/// begins; with SSE2, sixteen bytes are validated at a time.
namespace ecswire::inline v0_2::detail {

/// An automaton that accepts the content of a JSON string that has no escapes: UTF-8 without
/// control characters, quotes and backslashes. It takes each byte without a branch, so its time
/// doesn't depend on how characters of one and of several bytes alternate, which no processor
/// predicts.
namespace text_automaton {

/// A state is a shift: the row of a byte has the next state of each state in the six bits that
/// begin there. The Unicode Standard, table 3-7.
enum state : std::uint64_t {
    rejected = 0,    // it stays so
    accepted = 6,    // between two characters
    one_left = 12,   // one continuation byte is left
    two_left = 18,   // two
    three_left = 24, // three
    after_e0 = 30,   // two, of which the first is at least 0xA0, else the form is overlong
    after_ed = 36,   // two, of which the first is at most 0x9F, else it is a surrogate
    after_f0 = 42,   // three, of which the first is at least 0x90, else the form is overlong
    after_f4 = 48,   // three, of which the first is at most 0x8F, else it is above U+10FFFF
};

inline constexpr std::array<std::uint64_t, 256> rows = [] {
    std::array<std::uint64_t, 256> all{};
    const auto add = [&](std::size_t first, std::size_t last, state from, state to) {
        for (std::size_t byte = first; byte <= last; ++byte) {
            all[byte] |= std::uint64_t{to} << from;
        }
    };
    add(0x20, '"' - 1, accepted, accepted);
    add('"' + 1, '\\' - 1, accepted, accepted);
    add('\\' + 1, 0x7F, accepted, accepted);
    add(0xC2, 0xDF, accepted, one_left);
    add(0xE0, 0xE0, accepted, after_e0);
    add(0xE1, 0xEC, accepted, two_left);
    add(0xED, 0xED, accepted, after_ed);
    add(0xEE, 0xEF, accepted, two_left);
    add(0xF0, 0xF0, accepted, after_f0);
    add(0xF1, 0xF3, accepted, three_left);
    add(0xF4, 0xF4, accepted, after_f4);
    add(0x80, 0xBF, one_left, accepted);
    add(0x80, 0xBF, two_left, one_left);
    add(0x80, 0xBF, three_left, two_left);
    add(0xA0, 0xBF, after_e0, one_left);
    add(0x80, 0x9F, after_ed, one_left);
    add(0x90, 0xBF, after_f0, two_left);
    add(0x80, 0x8F, after_f4, two_left);
    return all;
}();

/// The state after `byte`. Only the six low bits of each result are the state.
constexpr std::uint64_t next(std::uint64_t current, char byte) noexcept {
    return rows[static_cast<unsigned char>(byte)] >> (current & 63U);
}

constexpr bool is(std::uint64_t current, state expected) noexcept {
    return (current & 63U) == expected;
}

} // namespace text_automaton

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
