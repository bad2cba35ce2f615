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
///         static constexpr std::string_view sentence = "Member must be even";
///         template <class T>
///         static constexpr bool applies_to = ecswire::integer_type<T>;
///         constexpr bool holds(std::int64_t value) const { return value % 2 == 0; }
///     };
///     inline constexpr even_constraint even{};
///
/// Texts come as `std::string_view`. What needs more than that may have, instead or besides:
///
/// - `describe()`, a `requirement`, instead of `name` and `sentence`: with bounds, as numbers;
/// - `check(value, report)` instead of `holds`: calls `report(finding{...})` for each violation,
/// and
///   stops when that returns false;
/// - `check_member(structure, member, report)` instead of `holds`, to see the whole structure and
/// an
///   absent member; with `applies_to_member<S, M>` instead of `applies_to`, M being
///   `std::optional`;
/// - `only_for_users` (true): what the service sends isn't checked;
/// - `reads_elements` (true): it reads a list to its end, so that it comes after the elements;
/// - `schema<T>(out)`: its keywords in the JSON Schema of a T, as `out.keyword("multipleOf", 2)`;
///   `schema_member(out, name)` for those of the structure. See
///   validation/detail/schema_object.hpp.
namespace ecswire::inline v0::detail {

template <class C>
constexpr requirement requirement_of(const C& constraint) {
    if constexpr (requires { constraint.describe(); }) {
        return constraint.describe();
    } else {
        return {.constraint = constraint.name, .text = constraint.sentence};
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

// Applies a constraint of either form to a value that is there.
template <class C, class T, class Report>
constexpr void check_value(const C& constraint, const T& value, const Report& report) {
    if constexpr (requires { constraint.check(value, report); }) {
        constraint.check(value, report);
    } else if (!constraint.holds(value)) [[unlikely]] {
        report(finding{});
    }
}

} // namespace ecswire::inline v0::detail
