// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/all_of.hpp>
#include <ecswire/constraints/constraint.hpp>
#include <ecswire/constraints/each.hpp>
#include <ecswire/constraints/member.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/shape.hpp>

#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace ecswire::inline v0_2 {

/// The constraints of a shape: what `constraints(...)` makes.
template <class... Members>
struct shape_constraints : detail::pack<std::index_sequence_for<Members...>, Members...> {
    using detail::pack<std::index_sequence_for<Members...>, Members...>::pack;
    static constexpr std::size_t size = sizeof...(Members); ///< members that have constraints
};

namespace detail {

template <auto Member, auto... All>
struct check_listed_once {
    template <auto Other>
    static constexpr bool is_same = [] {
        if constexpr (std::is_same_v<decltype(Member), decltype(Other)>) {
            return Member == Other;
        } else {
            return false;
        }
    }();
    static_assert((std::size_t{is_same<All>} + ...) == 1,
                  "ecswire: a member is listed twice in the constraints of its shape: put all its "
                  "constraints into one member<...>(...)");
};

} // namespace detail

/// What `constraints_of(shape<S>)`, found by argument-dependent lookup beside a shape, returns:
///
///     constexpr auto constraints_of(shape<Tag>) {
///         return constraints(member<&Tag::key>(length(1, 128), tag_characters), ...);
///     }
///
/// A shape without such a function has no constraints but those that its types are: an `open_enum`
/// is an enumerator, a text is UTF-8. A member that comes from a described base is held to what the
/// base asks of it, and to what the shape adds: `member<&Derived::of_the_base>(...)`.
template <class... Members>
constexpr shape_constraints<Members...> constraints(const Members&... members) {
    static_assert(
        detail::pass<detail::check_listed_once<Members::pointer, Members::pointer...>...>);
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

// The constraints of a shape, in the program once.
template <class S>
inline constexpr auto shape_rules = find_constraints<S>();

inline constexpr std::size_t no_rule = static_cast<std::size_t>(-1);

// For each member of the shape, in order of declaration: its place among the constraints. What is
// no member of the shape has none, and a message from check_rule.
template <class S, class... Members>
constexpr auto place_rules(const shape_constraints<Members...>&) {
    std::array<std::size_t, member_count<S>> places{};
    places.fill(no_rule);
    std::size_t place = 0;
    [[maybe_unused]] const auto put = [&](std::size_t member) {
        if (member != not_described) {
            places[member] = place;
        }
        ++place;
    };
    (put(find_member<S, Members::pointer>()), ...);
    return places;
}

template <class S>
inline constexpr auto rule_places = place_rules<S>(shape_rules<S>);

// Whether bounds are in order, which only their values say.
template <class MemberConstraints>
constexpr bool are_sound(const MemberConstraints& constraints) {
    bool sound = true;
    constraints.for_each([&sound]<class C>(const C& constraint) {
        if constexpr (is_each<C>) {
            sound = sound && are_sound(constraint.constraints());
        } else if constexpr (requires { constraint.is_sound(); }) {
            sound = sound && constraint.is_sound();
        }
    });
    return sound;
}

template <class S, auto Member, class Constraint>
struct check_applies_to_member {};
template <class S, auto Member, class Constraint>
    requires(member_constraint<Constraint> && !has_own_check<Constraint, Member>)
struct check_applies_to_member<S, Member, Constraint> {
    static_assert(
        Constraint::template applies_to_member<S, member_type<Member>>,
        "ecswire: a constraint is on a member of a type or a shape that it is not for (see its "
        "applies_to_member): take it away, or mend the type of the member; the predicate of a "
        "`rule` takes the whole structure");
};

template <class S, auto Member, class... Constraints>
constexpr bool check_member_rules(types<Constraints...>) {
    return pass<check_applies_to_member<S, Member, Constraints>...>;
}

template <class S, auto Member, std::size_t Place, class Constraints>
struct check_rule {
    static_assert(find_member<S, Member>() != not_described,
                  "ecswire: constraints_of(shape<S>) lists a member of another shape: move it to "
                  "the shape that has it, or describe that shape as a base of S");
    static_assert(are_sound(get<Place>(shape_rules<S>)),
                  "ecswire: a constraint of the member has a minimum above its maximum, or bounds "
                  "that nothing meets: swap or mend them");
    static constexpr bool value = check_member_rules<S, Member>(Constraints{});
};

template <class S, class... Members, std::size_t... Places>
constexpr bool check_rules(const shape_constraints<Members...>&, std::index_sequence<Places...>) {
    return (check_rule<S, Members::pointer, Places, typename Members::flat_types>::value && ...);
}

template <class S>
inline constexpr bool rules_are_sound =
    check_rules<S>(shape_rules<S>, std::make_index_sequence<shape_rules<S>.size>{});

inline constexpr constraint_set<> no_constraints{};

// What the shape itself asks of a member, as a constraint_set.
template <class S, std::size_t Index>
constexpr const auto& own_rules() noexcept {
    static_assert(rules_are_sound<S>);
    constexpr std::size_t place = rule_places<S>[Index];
    if constexpr (place == no_rule) {
        return no_constraints;
    } else {
        return get<place>(shape_rules<S>);
    }
}

template <class S, auto Member>
constexpr const auto& rules_of() noexcept;

// What the base that has the member asks of it, then what the shape adds.
template <class S, auto Member>
inline constexpr auto inherited_rules = all_of(rules_of<shape_of<Member>, Member>(),
                                               own_rules<S, find_member<S, Member>()>());

// The constraints of a shape's member, inherited or not, as a constraint_set.
template <class S, auto Member>
constexpr const auto& rules_of() noexcept {
    if constexpr (std::is_same_v<S, shape_of<Member>>) {
        return own_rules<S, member_index<Member>>();
    } else {
        return inherited_rules<S, Member>;
    }
}

} // namespace detail

/// Calls `function(constraint)` for each constraint on a described member, in the order of writing:
/// `for_each_constraint<&Tag::key>([](const auto& constraint) { ... })`.
template <auto Member, class F>
constexpr void for_each_constraint(const F& function) {
    detail::rules_of<shape_of<Member>, Member>().for_each(function);
}

} // namespace ecswire::inline v0_2
