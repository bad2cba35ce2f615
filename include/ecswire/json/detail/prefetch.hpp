// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <boost/config.hpp>

#include <cstddef>
#include <cstdint>

namespace ecswire::inline v0::detail {

/// Asks for the elements of a list that come after this one, of that size in bytes. Those of a
/// large document that are reused lie in memory that no cache has kept: waiting for each is a tenth
/// of the time. (Inlined by force: GCC leaves out the call of a function that does nothing else.)
BOOST_FORCEINLINE void prefetch_elements_after([[maybe_unused]] const void* element,
                                               [[maybe_unused]] std::size_t size) noexcept {
#if defined(__GNUC__)
    constexpr std::uintptr_t elements_ahead = 4; // so far, that it's there in time
    constexpr std::uintptr_t cache_line = 64;
    const auto first = reinterpret_cast<std::uintptr_t>(element) + elements_ahead * size;
    for (std::uintptr_t line = 0; line < 4; ++line) { // it may be beyond the list: nothing is read
        __builtin_prefetch(reinterpret_cast<const void*>(first + line * cache_line), 1);
    }
#endif
}

} // namespace ecswire::inline v0::detail
