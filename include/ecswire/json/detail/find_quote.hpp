// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <bit>
#include <cstddef>
#include <cstring>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace ecswire::inline v0_2::detail {

inline constexpr std::size_t quote_window = 16;

/// Where the first quote is among the 16 bytes at `text`, all of which are read; 16 where none is.
inline std::size_t find_near_quote(const char* text) noexcept {
#if defined(__SSE2__)
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(text));
    const int found = _mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('"')));
    return static_cast<std::size_t>(std::countr_zero(static_cast<unsigned>(found) | 1U << 16U));
#else
    const void* const found = std::memchr(text, '"', quote_window);
    return found == nullptr ? quote_window
                            : static_cast<std::size_t>(static_cast<const char*>(found) - text);
#endif
}

} // namespace ecswire::inline v0_2::detail
