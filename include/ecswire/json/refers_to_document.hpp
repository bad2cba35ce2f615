// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/members.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <string_view>
#include <type_traits>

namespace ecswire::inline v0_2 {

namespace detail {

// `Outer` are the enclosing shapes. They end the recursion if a shape contains itself.
template <class T, class... Outer>
consteval bool has_views() {
    if constexpr (text_type<T>) {
        return std::is_same_v<T, std::string_view>;
    } else if constexpr (list_type<T> || map_type<T>) {
        return has_views<innermost_type<T>, Outer...>();
    } else if constexpr (described_struct<T> && !(std::is_same_v<T, Outer> || ...)) {
        bool found = false;
        for_each_member<T>([&]<class Descriptor>(Descriptor /*member*/) {
            found =
                found || has_views<present_type<member_type<Descriptor::pointer>>, T, Outer...>();
        });
        return found;
    } else {
        return false;
    }
}

} // namespace detail

/// Whether a value of the type is or contains a `std::string_view`, at any depth. Such a value may
/// refer to the document that it was decoded from, so the document must outlive the value.
template <class T>
inline constexpr bool refers_to_document = detail::has_views<std::remove_cvref_t<T>>();

/// Fails to compile if a value of the type would refer to a temporary document.
template <class T>
constexpr void check_temporary_document() noexcept {
    static_assert(
        !refers_to_document<T>,
        "ecswire: the value has std::string_view members, which would refer to a document "
        "that is a temporary: keep the document in a variable as long as the value, or "
        "make the members std::string");
}

} // namespace ecswire::inline v0_2
