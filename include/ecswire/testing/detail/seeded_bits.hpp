// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <cstdint>

namespace ecswire::inline v0_2::detail {

/// The next 64 random bits of a generator, the same on every platform (SplitMix64).
/// https://prng.di.unimi.it/splitmix64.c
constexpr std::uint64_t next_seeded_bits(std::uint64_t& state) noexcept {
    state += 0x9E3779B97F4A7C15U;
    std::uint64_t bits = state;
    bits = (bits ^ (bits >> 30U)) * 0xBF58476D1CE4E5B9U;
    bits = (bits ^ (bits >> 27U)) * 0x94D049BB133111EBU;
    return bits ^ (bits >> 31U);
}

/// The next random number of the generator, from 0 to less than 1.
constexpr double next_seeded_share(std::uint64_t& state) noexcept {
    return static_cast<double>(next_seeded_bits(state) >> 11U) * 0x1p-53;
}

} // namespace ecswire::inline v0_2::detail
