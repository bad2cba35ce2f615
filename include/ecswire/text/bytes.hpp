// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <boost/config.hpp>

#include <cstddef>
#include <cstring>
#include <string_view>

namespace ecswire::inline v0_2 {

/// The T whose object representation is the `sizeof(T)` bytes at `bytes`, which needn't be aligned.
/// Compilers make one load of it. T is trivially copyable.
template <class T>
[[nodiscard]] T load_as(const char* bytes) noexcept {
    T result;
    std::memcpy(&result, bytes, sizeof result);
    return result;
}

namespace detail {

// Copies a text of `Part` to `2 * Part` bytes as its two ends, which may overlap.
template <std::size_t Part>
BOOST_FORCEINLINE void copy_ends(std::string_view text, char* out) noexcept {
    const std::size_t last = text.size() - Part;
    std::memcpy(out, text.data(), Part);
    std::memcpy(out + last, text.data() + last, Part);
}

} // namespace detail

/// Copies a text to `out`, as memcpy does, but without a call: for texts that are mostly short.
/// They must not overlap. Linear in the size.
BOOST_FORCEINLINE void copy_bytes(std::string_view text, char* out) noexcept {
    if (text.size() >= 16) {
        for (std::size_t i = 0; i + 16 < text.size(); i += 16) {
            std::memcpy(out + i, text.data() + i, 16);
        }
        const std::size_t last = text.size() - 16; // may overlap the block before it
        std::memcpy(out + last, text.data() + last, 16);
    } else if (text.size() >= 8) {
        detail::copy_ends<8>(text, out);
    } else if (text.size() >= 4) {
        detail::copy_ends<4>(text, out);
    } else if (text.size() >= 2) {
        detail::copy_ends<2>(text, out);
    } else if (!text.empty()) {
        *out = text.front();
    }
}

} // namespace ecswire::inline v0_2
