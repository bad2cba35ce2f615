// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/wire_types.hpp>

namespace ecswire::inline v0_2::detail {

/// Fails to compile if the library can't encode the type of a member. The error names the shape and
/// the member.
template <class Shape, auto Member, class Type>
struct check_member {
    static constexpr bool value = (explain_wire_type<Type>(), wire_type<innermost_type<Type>>);
};

/// Checks the members of a shape, of which one can't be encoded.
template <class Shape, template <class...> class List, class... Descriptors>
constexpr void check_members(List<Descriptors...> /*members*/) noexcept {
    (static_cast<void>(check_member<Shape, Descriptors::pointer,
                                    present_type<member_type<Descriptors::pointer>>>::value),
     ...);
}

/// Whether a member of this type can be encoded.
template <class Slot>
inline constexpr bool is_wire_slot = wire_type<innermost_type<present_type<Slot>>>;

} // namespace ecswire::inline v0_2::detail
