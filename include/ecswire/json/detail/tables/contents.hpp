// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/traits.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <string_view>
#include <type_traits>

namespace ecswire::inline v0_2::detail {

/// What values of a type can contain, at any depth.
struct contents {
    bool secrets = false; // sensitive members or shapes
    bool views = false;   // std::string_view

    friend constexpr contents operator|(const contents& a, const contents& b) noexcept {
        return {a.secrets || b.secrets, a.views || b.views};
    }
};

template <class T, class... Outer>
consteval contents find_contents();

// By a fold: a lambda for each member within each enclosing shape took 9 % of the memory to
// compile a service.
template <class... Outer, template <class...> class List, class... Descriptors>
consteval contents find_contents_of_members(List<Descriptors...> /*members*/) {
    return (
        contents{.secrets = (is_sensitive<Descriptors::pointer> || ...)} | ... |
        find_contents<innermost_type<present_type<member_type<Descriptors::pointer>>>, Outer...>());
}

// `Outer` are the enclosing shapes. They end the recursion if a shape contains itself.
template <class T, class... Outer>
consteval contents find_contents() {
    if constexpr (described_struct<T> && !(std::is_same_v<T, Outer> || ...)) {
        return contents{.secrets = is_sensitive_shape<T>} |
               find_contents_of_members<T, Outer...>(members_of<T>{});
    } else {
        return {.views = std::is_same_v<T, std::string_view>};
    }
}

template <class T>
inline constexpr contents contents_of = find_contents<innermost_type<std::remove_cvref_t<T>>>();

} // namespace ecswire::inline v0_2::detail
