// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <string_view>
#include <type_traits>

namespace ecswire::inline v0_2 {

/// A member must be present: Smithy's `required`. An empty text or list is present.
struct required_constraint {
    static constexpr std::string_view name = "required";

    template <class S, class M>
    static constexpr bool applies_to_member = nullable<M>;

    template <auto Member>
    struct check_use {
        static_assert(nullable<member_type<Member>>,
                      "ecswire: `required` is on a member that can't be absent: remove it, or "
                      "make the member std::optional");
    };

    static constexpr requirement describe() noexcept {
        return {.constraint = name, .kind = requirement_kind::not_null};
    }

    template <class S, class M, class Report>
    constexpr void check_member(const S&, const M& member, const Report& report) const {
        if (!is_present(member)) [[unlikely]] {
            report(finding{});
        }
    }

    template <class Out>
    static void schema_member(Out& out, std::string_view member) {
        out.require(member); // and the schema of the member doesn't allow null
    }
};

/// See required_constraint.
inline constexpr required_constraint required{};

/// Whether a set of constraints contains `required`.
template <class Constraints>
constexpr bool contains_required(const Constraints& constraints) {
    bool found = false;
    constraints.for_each(
        [&found]<class C>(const C&) { found = found || std::is_same_v<C, required_constraint>; });
    return found;
}

/// Whether a described member is `required`, so that no value without it is valid:
/// `is_required<&Attribute::name>`.
template <auto Member>
inline constexpr bool
    is_required = contains_required(member_constraints_of<shape_of<Member>, Member>());

} // namespace ecswire::inline v0_2
