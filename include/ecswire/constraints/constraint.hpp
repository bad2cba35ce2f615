// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/finding.hpp>

#include <concepts>
#include <string_view>

/// What a constraint is.
///
/// A constraint is a constexpr value of a class that has a `name` (its identifier in violations),
/// says what it is for, and judges a value. One of a user's own takes ten lines:
///
///     struct even_constraint {
///         static constexpr std::string_view name = "even";
///         static constexpr std::string_view message = "Member must be even";
///         template <class T>
///         static constexpr bool applies_to = ecswire::integer_type<T>;
///         constexpr bool holds(std::int64_t value) const { return value % 2 == 0; }
///     };
///     inline constexpr even_constraint even{};
///
/// Texts come as `std::string_view`. Beside these, or instead, a constraint may have:
///
/// - `describe()` instead of `name` and `message`: returns a `requirement` (finding.hpp), whose
///   bounds are numbers, which its message and its violations show.
/// - `check(value, report)` instead of `holds`: calls `report(finding{...})` for each violation,
///   and stops when that returns false.
/// - `check_member(structure, member, report)` instead of `holds`: sees the whole structure, and an
///   absent member too. Then `applies_to_member<S, M>` stands for `applies_to`, where M is the type
///   as declared, such as `std::optional<int>`.
/// - `only_for_users`, true: what the service sends isn't checked.
/// - `reads_elements`, true: it reads a list to its end, and so is checked after the elements.
/// - `schema<T>(out)`: writes its keywords in the JSON Schema of a T; `schema_member(out, name)`
///   those of the structure. What has neither is named in the schema's `$comment`.
///
/// One with a bound, for `member<&Crate::bottles>(pairs_up_to(12))`:
///
///     struct pairs_up_to {
///         constexpr explicit pairs_up_to(std::int64_t maximum) noexcept : max(maximum) {}
///         std::int64_t max;
///         template <class T>
///         static constexpr bool applies_to = ecswire::integer_type<T>;
///         constexpr bool holds(std::int64_t value) const {
///             return value % 2 == 0 && value <= max;
///         }
///         constexpr ecswire::requirement describe() const {
///             return {.constraint = "pairs_up_to",
///                     .within = ecswire::at_most(max),
///                     .text = "Member must be even and at most {maximum}"};
///         }
///         template <class T>
///         constexpr void schema(auto& out) const {
///             out.keyword("multipleOf", 2);
///             out.keyword("maximum", max);
///         }
///     };
namespace ecswire::inline v0_2::detail {

template <class C>
constexpr requirement requirement_of(const C& constraint) {
    if constexpr (requires { constraint.describe(); }) {
        return constraint.describe();
    } else {
        return {.constraint = constraint.name, .text = constraint.message};
    }
}

// Whether the constraint judges members in their structure, absent or not.
template <class C>
concept member_constraint = requires {
    &C::template applies_to_member<int, int>;
};

// Whether a value from the service goes unchecked.
template <class C>
inline constexpr bool is_only_for_users = [] {
    if constexpr (requires { C::only_for_users; }) {
        return bool(C::only_for_users);
    } else {
        return false;
    }
}();

// Whether the constraint is checked after the elements of the list that it is for.
template <class C>
inline constexpr bool comes_after_elements = [] {
    if constexpr (requires { C::reads_elements; }) {
        return bool(C::reads_elements);
    } else {
        return false;
    }
}();

// Whether a text that the constraint holds for is UTF-8, so that nothing else need look.
template <class C>
concept proof_of_utf8 = requires {
    requires C::proves_utf8;
};

// Applies a constraint that has `check` or `holds` to a present value.
template <class C, class T, class Report>
constexpr void check_value(const C& constraint, const T& value, const Report& report) {
    if constexpr (requires { constraint.check(value, report); }) {
        constraint.check(value, report);
    } else if (!constraint.holds(value)) [[unlikely]] {
        report(finding{});
    }
}

} // namespace ecswire::inline v0_2::detail
