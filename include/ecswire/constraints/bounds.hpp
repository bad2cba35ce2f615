// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/number.hpp>

#include <optional>

namespace ecswire::inline v0_2 {

/// The bounds of a constraint, both inclusive; either may be absent.
struct bounds {
    std::optional<number> minimum{}; ///< the least valid value
    std::optional<number> maximum{}; ///< the largest valid value

    friend constexpr bool operator==(const bounds&, const bounds&) noexcept = default;
};

/// Bounds without a maximum: `length(at_least(1))`.
constexpr bounds at_least(number minimum) noexcept { return {minimum, std::nullopt}; }

/// Bounds without a minimum: `length(at_most(256))`.
constexpr bounds at_most(number maximum) noexcept { return {std::nullopt, maximum}; }

} // namespace ecswire::inline v0_2
