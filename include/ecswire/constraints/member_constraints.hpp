// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/all_of.hpp>
#include <ecswire/constraints/constraint.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <cstddef>
#include <type_traits>

namespace ecswire::inline v0_2 {

namespace detail {

// The text of a static_assert can't contain names. Each check is a template of its own, so that the
// compiler prints shape, member and constraint as template arguments.

// A constraint that checks its use with a message of its own.
template <class Constraint, auto Member>
concept has_own_check = requires {
    typename Constraint::template check_use<Member>;
};

template <auto Member, class Constraint>
struct check_applies {
    static_assert(
        Constraint::template applies_to<present_type<member_type<Member>>>,
        "ecswire: a constraint is on a member of a type that it doesn't apply to (see its "
        "applies_to): remove it, or change the type of the member");
};
template <auto Member, class Constraint>
    requires(checks_member<Constraint> && !has_own_check<Constraint, Member>)
struct check_applies<Member, Constraint> {
    // Checked in constraints.hpp, where the shape is known: it may inherit the member.
};
template <auto Member, class Constraint>
    requires has_own_check<Constraint, Member>
struct check_applies<Member, Constraint> : Constraint::template check_use<Member> {
};

template <auto Member, class Constraint, class... All>
struct check_once {
    static_assert((std::size_t{std::is_same_v<Constraint, All>} + ...) == 1 ||
                      requires { Constraint::may_repeat; },
                  "ecswire: the same constraint is twice on one member: combine the two");
};

// Instantiates the checks, so that failing ones are reported.
template <class... Checks>
constexpr bool pass = ((sizeof(Checks) != 0) && ...);

template <auto Member, class... Constraints>
constexpr bool check_member_constraints(types<Constraints...>) {
    return pass<check_applies<Member, Constraints>...,
                check_once<Member, Constraints, Constraints...>...>;
}

} // namespace detail

/// The constraints on one member; `member<&Tag::key>(...)` makes it.
template <auto Member, class... Constraints>
struct member_constraints : constraint_set<Constraints...> {
    static constexpr auto pointer = Member; ///< the member
    using shape_type = shape_of<Member>;    ///< declares the member
    /// The types of the constraints, nested sets flattened.
    using flat_types = detail::flat_types<Constraints...>;

    using constraint_set<Constraints...>::constraint_set;
};

/// Puts constraints on a described member of a shape, within `constraints(...)`.
///
/// They are checked in the order of writing: first those with `check_member`, such as `required`;
/// then, if the member is present, those on its value.
template <auto Member, class... Constraints>
constexpr member_constraints<Member, Constraints...> member(const Constraints&... constraints) {
    static_assert(detail::check_member_constraints<Member>(detail::flat_types<Constraints...>{}));
    return member_constraints<Member, Constraints...>(constraints...);
}

} // namespace ecswire::inline v0_2
