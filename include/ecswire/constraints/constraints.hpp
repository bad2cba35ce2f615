// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/all_of.hpp>
#include <ecswire/constraints/member.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/shape.hpp>

#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace ecswire::inline v0 {

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
/// is an enumerator, a text is UTF-8.
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

// For each member of the shape, in order of declaration: its place among the constraints.
template <class S, class... Members>
constexpr auto place_rules(const shape_constraints<Members...>&) {
    std::array<std::size_t, member_count<S>> places{};
    places.fill(no_rule);
    std::size_t place = 0;
    ((places[member_index<Members::pointer>] = place++), ...);
    return places;
}

template <class S>
inline constexpr auto rule_places = place_rules<S>(shape_rules<S>);

// Whether bounds are in order, which only their values say.
template <class MemberConstraints>
constexpr bool are_sound(const MemberConstraints& constraints) {
    bool sound = true;
    constraints.for_each([&sound](const auto& constraint) {
        if constexpr (requires { constraint.is_sound(); }) {
            sound = sound && constraint.is_sound();
        }
    });
    return sound;
}

template <class S, auto Member, std::size_t Place>
struct check_rule {
    static_assert(std::is_same_v<S, shape_of<Member>>,
                  "ecswire: constraints_of(shape<S>) lists a member of another shape: move it to "
                  "the shape that has it");
    static_assert(are_sound(get<Place>(shape_rules<S>)),
                  "ecswire: a constraint of the member has a minimum above its maximum, or bounds "
                  "that nothing meets: swap or mend them");
    static constexpr bool value = true;
};

template <class S, class... Members, std::size_t... Places>
constexpr bool check_rules(const shape_constraints<Members...>&, std::index_sequence<Places...>) {
    return (check_rule<S, Members::pointer, Places>::value && ...);
}

template <class S>
inline constexpr bool rules_are_sound =
    check_rules<S>(shape_rules<S>, std::make_index_sequence<shape_rules<S>.size>{});

inline constexpr constraint_set<> no_constraints{};

// The constraints of the member with this index, as a constraint_set.
template <class S, std::size_t Member>
constexpr const auto& rules_of_member() noexcept {
    static_assert(rules_are_sound<S>);
    constexpr std::size_t place = rule_places<S>[Member];
    if constexpr (place == no_rule) {
        return no_constraints;
    } else {
        return get<place>(shape_rules<S>);
    }
}

} // namespace detail

/// Calls `function(constraint)` for each constraint on a described member, in the order of writing:
/// `for_each_constraint<&Tag::key>([](const auto& constraint) { ... })`.
template <auto Member, class F>
constexpr void for_each_constraint(const F& function) {
    detail::rules_of_member<detail::shape_of<Member>, member_index<Member>>().for_each(function);
}

} // namespace ecswire::inline v0
