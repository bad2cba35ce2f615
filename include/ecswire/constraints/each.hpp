// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/all_of.hpp>
#include <ecswire/constraints/constraint.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <cstddef>
#include <type_traits>

namespace ecswire::inline v0_2 {

namespace detail {

template <class Constraint>
concept repeatable = requires {
    Constraint::may_repeat;
};

template <class Constraint, class... All>
inline constexpr bool is_once = repeatable<Constraint> ||
                                (std::size_t{std::is_same_v<Constraint, All>} + ...) == 1;

template <class Types>
inline constexpr bool are_once = false;
template <class... Constraints>
inline constexpr bool are_once<types<Constraints...>> = (is_once<Constraints, Constraints...> &&
                                                         ...);

template <class Element, class Constraint>
inline constexpr bool applies_to_element = [] {
    if constexpr (requires { Constraint::template applies_to<present_type<Element>>; }) {
        return Constraint::template applies_to<present_type<Element>>;
    }
    return false; // constraints with check_member apply to members only
}();

template <class Element, class Types>
inline constexpr bool all_apply_to = false;
template <class Element, class... Constraints>
inline constexpr bool all_apply_to<Element, types<Constraints...>> =
    (applies_to_element<Element, Constraints> && ...);

} // namespace detail

/// Constraints on every element of a list or every mapped value of a map, for elements that aren't
/// structures with constraints of their own. A violation points to the element.
template <class... Constraints>
class each_constraint {
    using flat_types = detail::flat_types<Constraints...>; // nested sets flattened
    static_assert(detail::are_once<flat_types>,
                  "ecswire: the same constraint is twice in one `each`: combine the two");

public:
    static constexpr bool is_for_elements = true;

    template <class T>
    static constexpr bool applies_to = [] {
        if constexpr (list_type<T>) {
            return detail::all_apply_to<typename T::value_type, flat_types>;
        } else if constexpr (map_type<T>) {
            return detail::all_apply_to<typename T::mapped_type, flat_types>;
        }
        return false;
    }();

    constexpr explicit each_constraint(const Constraints&... constraints)
        : constraints_(constraints...) {}

    /// The constraints on each element.
    [[nodiscard]] constexpr const constraint_set<Constraints...>& constraints() const noexcept {
        return constraints_;
    }

private:
    constraint_set<Constraints...> constraints_;
};

/// Whether C is an `each_constraint`.
template <class C>
inline constexpr bool is_each_constraint = false;
template <class... Cs>
inline constexpr bool is_each_constraint<each_constraint<Cs...>> = true;

/// The constraints on the elements of a list or map, given those on the list or map: a view, with
/// the interface of a `constraint_set`.
template <class Constraints>
struct element_constraints {
    static constexpr bool is_for_elements = true;
    const Constraints& all; ///< on the list or map

    /// Calls `function(constraint)` for each in the order of writing.
    template <class F>
    constexpr void for_each(const F& function) const {
        all.for_each([&function]<class C>(const C& constraint) {
            if constexpr (is_each_constraint<C>) {
                constraint.constraints().for_each(function);
            }
        });
    }
};

/// `member<&Listener::ports>(length(at_most(10)), each(range(0, 65535)))`
template <class... Constraints>
constexpr each_constraint<Constraints...> each(const Constraints&... constraints) {
    return each_constraint<Constraints...>(constraints...);
}

} // namespace ecswire::inline v0_2
