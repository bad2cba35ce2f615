// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <boost/config.hpp>

#include <cstddef>
#include <cstdint>
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

/// Copies a text to `out`, as memcpy does, but without a call: for texts that are mostly short.
/// They must not overlap. Linear in the size.
BOOST_FORCEINLINE void copy_bytes(std::string_view text, char* out) noexcept {
    const char* const from = text.data();
    const std::size_t size = text.size();
    // The last part overlaps the one before it.
    const auto copy_ends = [&](auto part) {
        const auto first = load_as<decltype(part)>(from);
        const auto last = load_as<decltype(part)>(from + size - sizeof part);
        std::memcpy(out, &first, sizeof part);
        std::memcpy(out + size - sizeof part, &last, sizeof part);
    };
    constexpr std::size_t block = 16;
    if (size >= block) {
        for (std::size_t i = 0; i + block < size; i += block) {
            std::memcpy(out + i, from + i, block);
        }
        std::memcpy(out + size - block, from + size - block, block);
    } else if (size >= sizeof(std::uint64_t)) {
        copy_ends(std::uint64_t{});
    } else if (size >= sizeof(std::uint32_t)) {
        copy_ends(std::uint32_t{});
    } else {
        for (std::size_t i = 0; i != size; ++i) {
            out[i] = from[i];
        }
    }
}

} // namespace ecswire::inline v0_2
