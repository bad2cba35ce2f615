// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <boost/config.hpp>

#include <cstddef>
#include <cstdint>

namespace ecswire::inline v0_2::detail {

/// Prefetches the first 256 bytes of the element four after `element`; `size` is the size of an
/// element in bytes. A large list that is reused is no longer in the caches. Prefetching reduces
/// the time to decode into it by 5 % with GCC, and doesn't change it with Clang.
//
// Forced inline: GCC removes calls of a function that only prefetches.
BOOST_FORCEINLINE void prefetch_element_after(const void* element, std::size_t size) noexcept {
#if defined(__GNUC__) && !defined(__clang__)
    constexpr std::uintptr_t elements_ahead = 4; // far enough to arrive in time
    constexpr std::uintptr_t cache_line = 64;
    constexpr std::uintptr_t lines = 4;
    const auto first = reinterpret_cast<std::uintptr_t>(element) + elements_ahead * size;
    for (std::uintptr_t line = 0; line < lines; ++line) {
        // Computed as an integer, since pointer arithmetic beyond the list is undefined. A prefetch
        // of an invalid address has no effect.
        // NOLINTNEXTLINE(performance-no-int-to-ptr)
        __builtin_prefetch(reinterpret_cast<const void*>(first + line * cache_line), 1);
    }
#else
    static_cast<void>(element);
    static_cast<void>(size);
#endif
}

} // namespace ecswire::inline v0_2::detail
