// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/all_of.hpp>
#include <ecswire/constraints/constraint.hpp>
#include <ecswire/constraints/each.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/shape.hpp>

#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace ecswire::inline v0_2 {

/// The constraints of a shape; `constraints(...)` makes it.
template <class... Members>
struct shape_constraints : detail::pack<std::index_sequence_for<Members...>, Members...> {
    using detail::pack<std::index_sequence_for<Members...>, Members...>::pack;
    static constexpr std::size_t size = sizeof...(Members); ///< members that have constraints
};

namespace detail {

template <auto Member, auto... All>
struct check_listed_once {
    static_assert((std::size_t{is_same_member<Member, All>} + ...) == 1,
                  "ecswire: a member is listed twice in the constraints of its shape: put all its "
                  "constraints into one member<...>(...)");
};

template <class T>
concept names_member = requires {
    T::pointer;
};

} // namespace detail

/// The constraints of a shape. `constraints_of(shape<S>)`, which argument-dependent lookup finds
/// beside the shape, returns them:
///
///     constexpr auto constraints_of(shape<Tag>) {
///         return constraints(member<&Tag::key>(length(1, 128), tag_characters), ...);
///     }
///
/// A shape without such a function has only the constraints that its types imply: an `open_enum`
/// holds a known enumerator, text is UTF-8. On a member of a described base, the constraints of the
/// base and those that the shape adds, by `member<&Derived::base_member>(...)`, apply.
template <class... Members>
constexpr shape_constraints<Members...> constraints(const Members&... members) {
    static_assert((detail::names_member<Members> && ...),
                  "ecswire: constraints(...) takes only member<&Shape::member>(...): put each "
                  "constraint or rule into the member at which its violation is reported");
    if constexpr ((detail::names_member<Members> && ...)) {
        static_assert(
            detail::pass<detail::check_listed_once<Members::pointer, Members::pointer...>...>);
    }
    return shape_constraints<Members...>(members...);
}

namespace detail {

template <class S>
concept has_constraints = requires {
    constraints_of(shape<S>{});
};

template <class S>
constexpr auto find_constraints() {
    if constexpr (has_constraints<S>) {
        return constraints_of(shape<S>{});
    } else {
        return constraints();
    }
}

// One object for each shape.
template <class S>
inline constexpr auto constraints_of_shape = find_constraints<S>();

inline constexpr std::size_t no_constraint = static_cast<std::size_t>(-1);

// For each member of the shape, in order of declaration, the index of its entry in the shape's
// constraints. Entries on members of other shapes are skipped; check_entry reports them.
template <class S, class... Members>
constexpr auto index_constraints(const shape_constraints<Members...>&) {
    std::array<std::size_t, member_count<S>> indices{};
    indices.fill(no_constraint);
    std::size_t index = 0;
    [[maybe_unused]] const auto add = [&](std::size_t member) {
        if (member != not_described) {
            indices[member] = index;
        }
        ++index;
    };
    (add(find_member<S, Members::pointer>), ...);
    return indices;
}

template <class S>
inline constexpr auto constraint_indices = index_constraints<S>(constraints_of_shape<S>);

// Whether no minimum is above its maximum. This depends on the values of the constraints, not on
// their types.
template <class MemberConstraints>
constexpr bool are_satisfiable(const MemberConstraints& constraints) {
    bool satisfiable = true;
    constraints.for_each([&satisfiable]<class C>(const C& constraint) {
        if constexpr (is_each_constraint<C>) {
            satisfiable = satisfiable && are_satisfiable(constraint.constraints());
        } else if constexpr (requires { constraint.is_satisfiable(); }) {
            satisfiable = satisfiable && constraint.is_satisfiable();
        }
    });
    return satisfiable;
}

template <class S, auto Member, class Constraint>
struct check_applies_to_member {};
template <class S, auto Member, class Constraint>
    requires(checks_member<Constraint> && !has_own_check<Constraint, Member>)
struct check_applies_to_member<S, Member, Constraint> {
    static_assert(
        Constraint::template applies_to_member<S, member_type<Member>>,
        "ecswire: a constraint is on a member of a type or a shape that it doesn't apply to (see "
        "its applies_to_member): remove it, or change the type of the member; the predicate of a "
        "`rule` takes the whole structure");
};

template <class S, auto Member, class... Constraints>
constexpr bool check_entry_constraints(types<Constraints...>) {
    return pass<check_applies_to_member<S, Member, Constraints>...>;
}

template <class S, auto Member, std::size_t Index, class Constraints>
struct check_entry {
    static_assert(!std::is_same_v<S, shape_of<Member>> || is_described_member<Member>,
                  "ecswire: a constraint is on a member that is not described: add the member to "
                  "BOOST_DESCRIBE_STRUCT of its shape, or remove the constraint");
    static_assert(std::is_same_v<S, shape_of<Member>> || find_member<S, Member> != not_described,
                  "ecswire: constraints_of(shape<S>) lists a member of another shape: move it to "
                  "the shape that has it, or describe that shape as a base of S");
    static_assert(are_satisfiable(get<Index>(constraints_of_shape<S>)),
                  "ecswire: a constraint of the member has a minimum above its maximum, or bounds "
                  "that no value meets: swap or correct them");
    static constexpr bool value = check_entry_constraints<S, Member>(Constraints{});
};

template <class S, class... Members, std::size_t... Indices>
constexpr bool check_entries(const shape_constraints<Members...>&,
                             std::index_sequence<Indices...>) {
    return (check_entry<S, Members::pointer, Indices, typename Members::flat_types>::value && ...);
}

template <class S>
inline constexpr bool
    are_checked = check_entries<S>(constraints_of_shape<S>,
                                   std::make_index_sequence<constraints_of_shape<S>.size>{});

} // namespace detail

/// The set without a constraint.
inline constexpr constraint_set<> no_constraints{};

namespace detail {

// The constraints that the shape itself puts on a member, as a constraint_set.
template <class S, std::size_t Index>
constexpr const auto& own_constraints() noexcept {
    static_assert(are_checked<S>);
    constexpr std::size_t index = constraint_indices<S>[Index];
    if constexpr (index == no_constraint) {
        return no_constraints;
    } else {
        return get<index>(constraints_of_shape<S>);
    }
}

} // namespace detail

template <class S, auto Member>
constexpr const auto& member_constraints_of() noexcept;

namespace detail {

template <class S, auto Member>
inline constexpr auto
    inherited_constraints = all_of(member_constraints_of<shape_of<Member>, Member>(), // of the base
                                   own_constraints<S, find_member<S, Member>>());

} // namespace detail

/// The constraints on a member of a shape, which may inherit the member, as a `constraint_set`.
template <class S, auto Member>
constexpr const auto& member_constraints_of() noexcept {
    if constexpr (std::is_same_v<S, shape_of<Member>>) {
        return detail::own_constraints<S, member_index<Member>>();
    } else {
        return detail::inherited_constraints<S, Member>;
    }
}

/// Calls `function(constraint)` for each constraint on a described member, in the order of writing:
/// `for_each_constraint<&Tag::key>([](const auto& constraint) { ... })`.
template <auto Member, class F>
constexpr void for_each_constraint(const F& function) {
    member_constraints_of<shape_of<Member>, Member>().for_each(function);
}

} // namespace ecswire::inline v0_2
