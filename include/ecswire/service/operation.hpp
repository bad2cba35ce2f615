// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include <concepts>
#include <string_view>
#include <type_traits>

namespace ecswire::inline v0_2 {

namespace detail {

template <class E>
using is_described_struct = std::bool_constant<described_struct<E>>;

template <class List>
concept error_list = boost::mp11::mp_is_list<List>::value &&
    boost::mp11::mp_all_of<List, is_described_struct>::value;

} // namespace detail

/// An operation of a service: what is sent, what comes back, and under which name.
///
/// `request_type` and `response_type` are described structures, without members where there is
/// nothing to send; `error_types` is a type list of the errors that the operation knows, whose
/// traits may stand beside them (see `error_shape`). `service` and `name` are the two halves of
/// `X-Amz-Target`. An `invalid_request_type`, which an operation need not have, is the error that
/// answers a request which violates its constraints.
template <class Op>
concept operation = described_struct<typename Op::request_type> &&
    described_struct<typename Op::response_type> && detail::error_list<typename Op::error_types> &&
    std::convertible_to<decltype(Op::service), std::string_view> &&
    std::convertible_to<decltype(Op::name), std::string_view>;

/// The operation that a request shape belongs to, which `operation_of(shape<Request>)` beside the
/// shape returns.
template <described_struct Request>
    requires requires {
        { operation_of(shape<Request>{}) } -> operation;
    }
using operation_for = decltype(operation_of(shape<Request>{}));

} // namespace ecswire::inline v0_2
