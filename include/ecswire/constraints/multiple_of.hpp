// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/constraints/number.hpp>
#include <ecswire/reflect/wire_types.hpp>
#include <ecswire/text/real_bits.hpp>

#include <cstdint>
#include <string_view>

namespace ecswire::inline v0_2 {

/// A number is a multiple of a positive step, within the precision of a double: 0.3 is a multiple
/// of 0.1. The step is the `minimum` of the violation.
class multiple_of_constraint {
public:
    static constexpr std::string_view name = "multipleOf";

    template <class T>
    static constexpr bool applies_to = real_type<T>;

    constexpr explicit multiple_of_constraint(double step) noexcept : step_(step) {}

    [[nodiscard]] constexpr bool is_satisfiable() const noexcept { return step_ > 0; }

    [[nodiscard]] constexpr requirement describe() const noexcept {
        return {.constraint = name,
                .within = at_least(number(step_)),
                .text = "Member must be a multiple of {minimum}"};
    }

    template <real_type T>
    constexpr bool holds(const T& real) const noexcept {
        if (!is_finite(real)) {
            return !is_nan(real);
        }
        const auto value = static_cast<double>(real);
        const double steps = value < 0 ? -value / step_ : value / step_;
        if (steps >= 4503599627370496.0) { // 2 to the 52nd: all greater doubles are integers
            return true;
        }
        // <cmath> has no constexpr rounding in C++20.
        const auto whole = // NOLINTNEXTLINE(bugprone-incorrect-roundings)
            static_cast<double>(static_cast<std::uint64_t>(steps + 0.5));
        const double error = steps < whole ? whole - steps : steps - whole;
        return error <= 1e-9 * (whole < 1 ? 1 : whole);
    }

private:
    double step_;
};

/// `multiple_of(0.1)`
constexpr multiple_of_constraint multiple_of(double step) noexcept {
    return multiple_of_constraint(step);
}

} // namespace ecswire::inline v0_2
