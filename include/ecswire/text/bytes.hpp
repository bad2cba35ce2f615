// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <cstring>

namespace ecswire::inline v0_2 {

/// The T whose object representation is the `sizeof(T)` bytes at `bytes`, which needn't be aligned.
/// Compilers make one load of it. T is trivially copyable.
template <class T>
[[nodiscard]] T load_as(const char* bytes) noexcept {
    T result;
    std::memcpy(&result, bytes, sizeof result);
    return result;
}

} // namespace ecswire::inline v0_2
