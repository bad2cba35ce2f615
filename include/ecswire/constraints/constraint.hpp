// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/finding.hpp>

#include <concepts>
#include <string_view>

/// The interface of constraints.
///
/// A constraint is a constexpr value of a class that names itself, says which types it applies to
/// and checks a value. A constraint of your own takes ten lines:
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
/// Text is passed as `std::string_view`. A constraint may also have:
///
/// - `describe()` instead of `name` and `message`: returns a `requirement` (finding.hpp), which can
///   have bounds. The message and the violations show them.
/// - `check(value, report)` instead of `holds`: calls `report(finding{...})` for each violation,
/// and
///   stops when that returns false.
/// - `check_member(structure, member, report)` instead of `holds`: takes the whole structure, and
/// is
///   called for absent members too. Such a constraint has `applies_to_member<S, M>` instead of
///   `applies_to`; M is the type as declared, such as `std::optional<int>`.
/// - `only_for_users`, true: values that the service sends aren't checked.
/// - `reads_elements`, true: reads a whole list, and so is checked after the list's elements.
/// - `schema<T>(out)`: writes its keywords in the JSON Schema of a T; `schema_member(out, name)`
///   writes those of the structure. A constraint that has neither is stated in a `$comment`.
///
/// A constraint with a bound, used as `member<&Crate::bottles>(pairs_up_to(12))`:
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
namespace ecswire::inline v0_2 {

/// The requirement that a constraint makes.
template <class C>
constexpr requirement requirement_of(const C& constraint) {
    if constexpr (requires { constraint.describe(); }) {
        return constraint.describe();
    } else {
        return {.constraint = constraint.name, .text = constraint.message};
    }
}

/// A constraint with `check_member`: it is checked on absent members too.
template <class C>
concept checks_member = requires {
    &C::template applies_to_member<int, int>;
};

/// Whether values that the service sends are exempt from the constraint.
template <class C>
inline constexpr bool only_for_users = [] {
    if constexpr (requires { C::only_for_users; }) {
        return bool(C::only_for_users);
    } else {
        return false;
    }
}();

/// Whether the constraint is checked after the elements of its list.
template <class C>
inline constexpr bool reads_elements = [] {
    if constexpr (requires { C::reads_elements; }) {
        return bool(C::reads_elements);
    } else {
        return false;
    }
}();

/// Whether a constraint of the set allows the service to send a text that no enumerator has.
template <class Constraints>
constexpr bool opens_enumeration(const Constraints& constraints) {
    bool opens = false;
    constraints.for_each([&opens]<class C>(const C&) {
        if constexpr (requires { C::opens_enumeration; }) {
            opens = true;
        }
    });
    return opens;
}

/// A constraint on text that holds only for well-formed UTF-8, so that UTF-8 needn't be checked
/// again.
template <class C>
concept proves_utf8 = requires {
    requires C::proves_utf8;
};

/// Checks a present value by the constraint's `check` or `holds`.
template <class C, class T, class Report>
constexpr void check_value(const C& constraint, const T& value, const Report& report) {
    if constexpr (requires { constraint.check(value, report); }) {
        constraint.check(value, report);
    } else if (!constraint.holds(value)) [[unlikely]] {
        report(finding{});
    }
}

} // namespace ecswire::inline v0_2
