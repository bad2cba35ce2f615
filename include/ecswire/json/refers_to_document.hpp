// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/detail/tables/contents.hpp>

namespace ecswire::inline v0_2 {

/// Whether a value of the type is or contains a `std::string_view`, at any depth. Such a value may
/// refer to the document that it was decoded from, so the document must outlive the value.
template <class T>
inline constexpr bool refers_to_document = detail::contents_of<T>.views;

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
