// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/member_types.hpp>

#include <type_traits>

namespace ecswire::inline v0::detail {

/// Fails to compile, naming shape and member, where a member's type can't be read or written.
template <class Shape, auto Member, class Type>
struct check_member {
    using inner_type = typename innermost<Type>::type;
    static_assert(
        !std::is_enum_v<inner_type>,
        "ecswire: a member is or holds a plain enumeration: make it an open_enum of it, "
        "which keeps a text that the enumeration doesn't know (Shape and Member are named "
        "above or below)");
    static_assert(
        std::is_enum_v<inner_type> || value_type<inner_type>,
        "ecswire: a member has or holds a type that JSON can't carry: use bool, an integer, float, "
        "double, text, open_enum, timestamp, a described struct, or a list or map of "
        "these (of bool: std::deque, not std::vector), each within std::optional (Shape and Member "
        "are named above or below)");
    static constexpr bool value = value_type<inner_type>;
};

} // namespace ecswire::inline v0::detail
