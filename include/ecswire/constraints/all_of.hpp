// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <cstddef>
#include <type_traits>
#include <utility>

namespace ecswire::inline v0_2 {

namespace detail {

template <std::size_t Index, class T>
struct pack_element {
    T value;
};

template <class Indices, class... Ts>
struct pack;

// A tuple that compiles faster than std::tuple.
template <std::size_t... Indices, class... Ts>
struct pack<std::index_sequence<Indices...>, Ts...> : pack_element<Indices, Ts>... {
    constexpr explicit pack(const Ts&... values) : pack_element<Indices, Ts>{values}... {}

    template <class F>
    constexpr void for_each(const F& function) const {
        (function(static_cast<const pack_element<Indices, Ts>&>(*this).value), ...);
    }
};

// Whether a constraint or set of constraints includes constraints on the elements of a list.
template <class C>
inline constexpr bool includes_elements = [] {
    if constexpr (requires { C::is_for_elements; }) {
        return C::is_for_elements;
    } else {
        return false;
    }
}();

template <std::size_t Index, class T>
constexpr const T& get(const pack_element<Index, T>& element) noexcept {
    return element.value;
}

} // namespace detail

/// Several constraints that are used as one: the constraints on a list of tags are defined beside
/// Tag once, and every member that is such a list uses them.
template <class... Constraints>
class constraint_set {
public:
    static constexpr bool is_for_elements = (detail::includes_elements<Constraints> || ...);

    /// Called by `all_of`.
    constexpr explicit constraint_set(const Constraints&... constraints)
        : constraints_(constraints...) {}

    /// Calls `function(constraint)` for each constraint in the order of writing, including those of
    /// nested sets.
    template <class F>
    constexpr void for_each(const F& function) const {
        constraints_.for_each([&function](const auto& constraint) {
            if constexpr (requires { constraint.for_each(function); }) {
                constraint.for_each(function);
            } else {
                function(constraint);
            }
        });
    }

private:
    detail::pack<std::index_sequence_for<Constraints...>, Constraints...> constraints_;
};

/// Names several constraints: `inline constexpr auto tag_list = all_of(max_items(50, ...),
/// unique_by<..>);`
template <class... Constraints>
constexpr constraint_set<Constraints...> all_of(const Constraints&... constraints) {
    return constraint_set<Constraints...>(constraints...);
}

namespace detail {

template <class... Ts>
struct types {};

template <class... Lists>
struct joined;
template <>
struct joined<> {
    using type = types<>;
};
template <class... Ts>
struct joined<types<Ts...>> {
    using type = types<Ts...>;
};
template <class... Ts, class... Us, class... Rest>
struct joined<types<Ts...>, types<Us...>, Rest...> : joined<types<Ts..., Us...>, Rest...> {};

// The types of constraints, with nested sets flattened.
template <class C>
struct flat {
    using type = types<C>;
};
template <class... Cs>
struct flat<constraint_set<Cs...>> : joined<typename flat<Cs>::type...> {};

template <class... Cs>
using flat_types = typename flat<constraint_set<Cs...>>::type;

} // namespace detail

} // namespace ecswire::inline v0_2
