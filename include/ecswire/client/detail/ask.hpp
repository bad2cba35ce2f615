// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/client/call.hpp>
#include <ecswire/service/operation.hpp>

#include <concepts>
#include <type_traits>
#include <utility>

namespace ecswire::inline v0_2::detail {

// A callable that calls operations, as `retrying` does: it takes a request and returns a result.
template <class Call, class Op>
concept calls_operation = std::invocable<Call&, Op, const typename Op::request_type&>;

// A callable for functions that call an operation several times: it calls the operation or sends
// requests.
template <operation Op, class Send>
auto ask(Send& send, const typename Op::request_type& input) {
    if constexpr (calls_operation<Send, Op>) {
        return send(Op{}, input);
    } else {
        return call<Op>(input, send);
    }
}

template <operation Op, class Send>
using ask_error = typename decltype(ask<Op>(
    std::declval<Send&>(), std::declval<const typename Op::request_type&>()))::error_type;

} // namespace ecswire::inline v0_2::detail
