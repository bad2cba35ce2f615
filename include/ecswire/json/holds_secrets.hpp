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
};

// `Outer` are the enclosing shapes. They end the recursion if a shape contains itself.
template <class T, class... Outer>
consteval contents find_contents() {
    if constexpr (list_type<T> || map_type<T>) {
        return find_contents<innermost_type<T>, Outer...>();
    } else if constexpr (described_struct<T> && !(std::is_same_v<T, Outer> || ...)) {
        contents found{is_sensitive_shape<T>, is_union<T>};
        for_each_member<T>([&]<class Descriptor>(Descriptor /*member*/) {
            using type = present_type<member_type<Descriptor::pointer>>;
            const contents within = find_contents<type, T, Outer...>();
            found.secrets = found.secrets || is_sensitive<Descriptor::pointer> || within.secrets;
            found.unions = found.unions || within.unions;
        });
        return found;
    } else {
        return {};
    }
}

template <class T>
inline constexpr contents contents_of = find_contents<std::remove_cvref_t<T>>();

} // namespace detail

/// Whether a value of the type can contain a `sensitive` member or shape, at any depth. Printing
/// shows `"***"` instead of the sensitive value, and `excerpt` shows no text of the document.
template <class T>
inline constexpr bool holds_secrets = detail::contents_of<T>.secrets;

} // namespace ecswire::inline v0_2
