// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <string_view>
#include <type_traits>

namespace ecswire::inline v0_2 {

/// Bounds for a number, both inclusive: Smithy's `range`. A NaN is within no range.
/// https://smithy.io/2.0/spec/constraint-traits.html#range-trait
class range_constraint {
public:
    static constexpr std::string_view name = "range";

    template <class T>
    static constexpr bool applies_to = number_type<T>;

    template <auto Member>
    struct check_use {
        static_assert(applies_to<present_type<member_type<Member>>>,
                      "ecswire: `range` is on a member that isn't a number: remove it, or use "
                      "`length` for a text, a list or a map");
    };

    constexpr explicit range_constraint(bounds within) noexcept : within_(within) {}

    [[nodiscard]] constexpr bool is_satisfiable() const noexcept {
        return !within_.minimum || !within_.maximum || *within_.minimum <= *within_.maximum;
    }

    [[nodiscard]] constexpr requirement describe() const noexcept {
        return {.constraint = name, .kind = requirement_kind::range, .within = within_};
    }

    template <class T, class Report>
    constexpr void check(const T& value, const Report& report) const {
        const number actual(value);
        const bool is_enough = !within_.minimum || actual >= as<T>(*within_.minimum);
        if (!is_enough || (within_.maximum && !(actual <= as<T>(*within_.maximum)))) [[unlikely]] {
            report(finding{.actual = actual});
        }
    }

    template <class T, class Out>
    void schema(Out& out) const {
        if (within_.minimum) {
            out.keyword("minimum", *within_.minimum);
        }
        if (within_.maximum) {
            out.keyword("maximum", *within_.maximum);
        }
    }

private:
    // For a `float`, the bound 8.8 means the float that is nearest to 8.8.
    template <class T>
    static constexpr number as(const number& bound) noexcept {
        if constexpr (std::is_same_v<T, float>) {
            return bound.is_real() ? number(static_cast<float>(bound.real())) : bound;
        } else {
            return bound;
        }
    }

    bounds within_;
};

/// The minimum and the maximum: `range(0, 65535)`, `range(0.5, 1.5)`.
constexpr range_constraint range(number minimum, number maximum) noexcept {
    return range_constraint({minimum, maximum});
}

/// With one bound: `range(at_least(0))`.
constexpr range_constraint range(bounds within) noexcept { return range_constraint(within); }

} // namespace ecswire::inline v0_2
