// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/traits.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <type_traits>

namespace ecswire::inline v0_2 {

namespace detail {

// Whether values of a type can contain sensitive members or unions, at any depth.
struct contents {
    bool secrets = false;
    bool unions = false;

    friend constexpr contents operator|(const contents& a, const contents& b) noexcept {
        return {a.secrets || b.secrets, a.unions || b.unions};
    }
};

template <class T, class... Outer>
consteval contents find_contents();

// By a fold: a lambda for each member within each enclosing shape took 9 % of the memory to
// compile a service.
template <class... Outer, template <class...> class List, class... Descriptors>
consteval contents find_contents_of_members(List<Descriptors...> /*members*/) {
    return (
        contents{(is_sensitive<Descriptors::pointer> || ...), false} | ... |
        find_contents<innermost_type<present_type<member_type<Descriptors::pointer>>>, Outer...>());
}

// `Outer` are the enclosing shapes. They end the recursion if a shape contains itself.
template <class T, class... Outer>
consteval contents find_contents() {
    if constexpr (described_struct<T> && !(std::is_same_v<T, Outer> || ...)) {
        return contents{is_sensitive_shape<T>, is_union<T>} |
               find_contents_of_members<T, Outer...>(members_of<T>{});
    } else {
        return {};
    }
}

template <class T>
inline constexpr contents contents_of = find_contents<innermost_type<std::remove_cvref_t<T>>>();

} // namespace detail

/// Whether a value of the type can contain a `sensitive` member or shape, at any depth. Printing
/// shows `"***"` instead of the sensitive value, and `excerpt` shows no text of the document.
template <class T>
inline constexpr bool holds_secrets = detail::contents_of<T>.secrets;

} // namespace ecswire::inline v0_2
