// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/client/call.hpp>
#include <ecswire/service/operation.hpp>

#include <utility>

namespace ecswire::inline v0_2::detail {

// The error of a call by a transport or a client.
template <operation Op, class Send>
using error_of_call = typename decltype(call<Op>(std::declval<const typename Op::request_type&>(),
                                                 std::declval<Send&>()))::error_type;

} // namespace ecswire::inline v0_2::detail
