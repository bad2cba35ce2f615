// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/reflect/members.hpp>

namespace ecswire::inline v0_2::detail {

/// Whether an empty body means `{}`, which it does if no member of the shape is required.
/// https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
template <described_struct S>
inline constexpr bool may_be_empty = [] {
    bool may = true;
    for_each_member<S>([&may](auto member) {
        may = may && !contains_required(member_constraints_of<S, decltype(member)::pointer>());
    });
    return may;
}();

} // namespace ecswire::inline v0_2::detail
