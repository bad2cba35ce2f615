// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <bit>
#include <concepts>
#include <cstdint>
#include <type_traits>

/// Classifies `float` and `double` by their bits, because with `-ffast-math` compilers remove
/// comparisons that only a NaN or an infinity decides. Values are passed by reference: with that
/// flag, Clang assumes that no argument is a NaN or an infinity.
namespace ecswire::inline v0_2 {

/// The unsigned integer that is as wide as `float` or `double`.
template <class Real>
using bits_of_real = std::conditional_t<std::same_as<Real, float>, std::uint32_t, std::uint64_t>;

/// The bits of positive infinity: every bit of the exponent, and no other.
template <class Real>
inline constexpr bits_of_real<Real> infinity_bits =
    static_cast<bits_of_real<Real>>(std::same_as<Real, float> ? 0x7F800000U : 0x7FF0000000000000U);

namespace detail {

template <class Real>
constexpr bits_of_real<Real> magnitude_bits(const Real& value) noexcept {
    static_assert(std::same_as<Real, float> || std::same_as<Real, double>);
    return std::bit_cast<bits_of_real<Real>>(value) & (~bits_of_real<Real>{0} >> 1U);
}

} // namespace detail

/// Whether the value is a NaN.
template <std::floating_point Real>
[[nodiscard]] constexpr bool is_nan(const Real& value) noexcept {
    return detail::magnitude_bits(value) > infinity_bits<Real>;
}

/// Whether the value is neither a NaN nor an infinity.
template <std::floating_point Real>
[[nodiscard]] constexpr bool is_finite(const Real& value) noexcept {
    return detail::magnitude_bits(value) < infinity_bits<Real>;
}

/// Whether the value is 0 or -0. A subnormal number is neither.
template <std::floating_point Real>
[[nodiscard]] constexpr bool is_zero(const Real& value) noexcept {
    return detail::magnitude_bits(value) == 0;
}

/// Whether the sign is set, as it is for -0.
template <std::floating_point Real>
[[nodiscard]] constexpr bool has_sign(const Real& value) noexcept {
    return detail::magnitude_bits(value) != std::bit_cast<bits_of_real<Real>>(value);
}

} // namespace ecswire::inline v0_2
