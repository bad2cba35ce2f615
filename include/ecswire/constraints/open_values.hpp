// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/finding.hpp>
#include <ecswire/reflect/wire_types.hpp>

#include <string_view>

namespace ecswire::inline v0_2 {

/// The member's enumeration has the values that the documentation lists, whereas the service model
/// has a plain string. So a text from a user must be that of an enumerator, but the service may
/// send any text.
struct open_values_constraint {
    static constexpr std::string_view name = "openValues";
    static constexpr std::string_view message =
        "Member may be another text if the service sends it";
    static constexpr bool opens_enumeration = true;

    template <class T>
    static constexpr bool applies_to = open_enum_type<T>;

    template <class T>
    constexpr bool holds(const T&) const noexcept {
        return true; // validation asks `opens_enumeration`
    }

    template <class T, class Out>
    static void schema(Out&) {}
};

/// See open_values_constraint.
inline constexpr open_values_constraint open_values{};

} // namespace ecswire::inline v0_2
