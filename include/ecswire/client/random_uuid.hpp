// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <array>
#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>

namespace ecswire::inline v0_2 {

namespace detail {

template <std::uint64_t Min, std::uint64_t Max>
inline constexpr bool is_range_of_bits = Min == 0 && Max % 2 == 1 &&
                                         std::has_single_bit(Max / 2 + 1);

} // namespace detail

/// A random number generator in whose results every bit is random, such as `std::random_device` and
/// `std::mt19937_64`, but not `std::minstd_rand`.
template <class Generator>
concept random_bits = requires(Generator& bits) {
    { bits() } -> std::unsigned_integral;
    requires detail::is_range_of_bits<(Generator::min)(), (Generator::max)()>;
};

/// Makes a UUID of random bits (version 4, RFC 9562), for example as an idempotency token:
/// `7c9e6679-7425-40de-944b-e07fc1f90ae7`.
///
///     std::random_device device;
///     const std::string token = ecswire::random_uuid(device);
///
/// An engine that is seeded with 32 bits repeats its tokens after some ten thousand seeds: seed it
/// with more, or use `std::random_device`.
template <random_bits Generator>
[[nodiscard]] std::string random_uuid(Generator& bits) {
    constexpr int per_call = std::bit_width(std::uint64_t{(Generator::max)()});
    static_assert(per_call >= 8);
    std::array<std::uint8_t, 16> bytes{};
    std::uint64_t drawn = 0;
    int left = 0;
    for (std::uint8_t& byte : bytes) {
        if (left < 8) {
            drawn = bits();
            left = per_call;
        }
        byte = static_cast<std::uint8_t>(drawn & 0xFFU);
        drawn >>= 8U;
        left -= 8;
    }
    bytes[6] = static_cast<std::uint8_t>(0x40U | (bytes[6] & 0x0FU)); // the version
    bytes[8] = static_cast<std::uint8_t>(0x80U | (bytes[8] & 0x3FU)); // the variant
    std::string text;
    text.reserve(36);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) {
            text += '-';
        }
        text += "0123456789abcdef"[bytes[i] >> 4U];
        text += "0123456789abcdef"[bytes[i] & 0x0FU];
    }
    return text;
}

} // namespace ecswire::inline v0_2
