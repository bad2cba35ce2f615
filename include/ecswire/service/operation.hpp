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

/// An operation of a service: a structure that names its request, response, errors and target.
///
/// `request_type` and `response_type` are described structures; they have no members where the
/// operation has no input or output. `error_types` is a type list of the errors that the operation
/// knows, whose traits may stand beside them (see `error_traits`). `service` and `name` are the two
/// halves of `X-Amz-Target`.
///
/// An operation may also have these members:
///
/// - `invalid_request_type`: the error that answers a request which violates its constraints
/// - `static constexpr aws_json protocol`: see `protocol_of`
/// - `static constexpr bool idempotent`: see `is_idempotent`
/// - `input_token`, `output_token`, `result_key`, `limit_key`: see `paginated_operation`
/// - `failures`: see `operation_with_failures`
/// - `batch_key`, `max_batch`: see `batched_operation`
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

/// A request shape that declares its operation: see `operation_for`.
template <class Request>
concept declares_operation = requires {
    typename operation_for<Request>;
};

/// The version of the awsJson protocol that a service uses; the versions differ in the media type.
/// https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html
enum class aws_json {
    v1_0,
    v1_1,
};

/// The protocol of an operation: its `protocol`, else awsJson1_1.
template <operation Op>
inline constexpr aws_json protocol_of = [] {
    if constexpr (requires { Op::protocol; }) {
        static_assert(std::same_as<std::remove_cv_t<decltype(Op::protocol)>, aws_json>,
                      "ecswire: the operation's `protocol` must be an ecswire::aws_json");
        return Op::protocol;
    } else {
        return aws_json::v1_1;
    }
}();

/// Whether a request of the operation has the same effect when it is sent twice: its `idempotent`,
/// else false. Smithy's traits `idempotent` and `readonly`.
template <operation Op>
inline constexpr bool is_idempotent = [] {
    if constexpr (requires { Op::idempotent; }) {
        static_assert(std::same_as<std::remove_cv_t<decltype(Op::idempotent)>, bool>,
                      "ecswire: the operation's `idempotent` must be a bool");
        return Op::idempotent;
    } else {
        return false;
    }
}();

/// An operation whose output comes in pages: Smithy's trait `paginated`, as pointers to members.
///
///     struct ListClusters : ecs_operation {
///         ...
///         static constexpr auto input_token = &ListClustersRequest::nextToken;
///         static constexpr auto output_token = &ListClustersResponse::nextToken;
///         static constexpr auto result_key = &ListClustersResponse::clusterArns;
///         static constexpr auto limit_key = &ListClustersRequest::maxResults; // may be missing
///     };
///
/// The request for the next page is the previous request with the `output_token` of its response as
/// `input_token`; a response without `output_token` is the last page. `result_key` is the list that
/// the pages divide, `limit_key` the maximum number of its elements in a response.
template <class Op>
concept paginated_operation = operation<Op> &&
    requires(typename Op::request_type& request, const typename Op::response_type& response) {
    request.*Op::input_token = response.*Op::output_token;
    (response.*Op::result_key)->size();
};

/// Whether a request of the paginated operation has a member for the maximum size of a page.
template <class Op>
concept has_page_limit = paginated_operation<Op> && requires(typename Op::request_type& request) {
    request.*Op::limit_key = 1;
};

/// An operation on several resources, whose response lists the resources on which it failed:
/// `static constexpr auto failures = &DescribeClustersResponse::failures;`.
template <class Op>
concept operation_with_failures = operation<Op> &&
    requires(const typename Op::response_type& response) {
    (response.*Op::failures)->size();
};

/// An operation on a list of resources that takes so many at once:
///
///     static constexpr auto batch_key = &DescribeTasksRequest::tasks;
///     static constexpr std::size_t max_batch = 100;
///
/// A longer list takes several requests, whose responses are joined.
template <class Op>
concept batched_operation = operation<Op> && requires(const typename Op::request_type& request) {
    (request.*Op::batch_key)->size() > Op::max_batch;
};

} // namespace ecswire::inline v0_2
