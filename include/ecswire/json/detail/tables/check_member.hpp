// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/wire_types.hpp>

namespace ecswire::inline v0_2::detail {

/// Fails to compile if the library can't encode the type of a member. The error names the shape and
/// the member.
template <class Shape, auto Member, class Type>
struct check_member {
    static constexpr bool value = (explain_wire_type<Type>(), wire_type<innermost_type<Type>>);
};

} // namespace ecswire::inline v0_2::detail
