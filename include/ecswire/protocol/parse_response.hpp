// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode.hpp>
#include <ecswire/json/refers_to_document.hpp>
#include <ecswire/json/result.hpp>
#include <ecswire/protocol/call_error.hpp>
#include <ecswire/protocol/detail/empty_body.hpp>
#include <ecswire/protocol/detail/make_call_error.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/service/operation.hpp>

#include <boost/system/result.hpp>

#include <utility>

namespace ecswire::inline v0_2 {

/// The output of an operation, from the response to its request; or the service's error, if the
/// status isn't 2xx or the response is an error all the same; or why the body of a success can't be
/// decoded.
///
///     const auto response = ecswire::parse_response<ecswire::UpdateContainerAgent>(message);
///
/// Some front ends send errors with the status 200. A response is taken for one if the header
/// `x-amzn-errortype` names an error, or if its body has no member of the output and names an error
/// as `__type`, or as `code` beside a message; `__type` may be the name of the output's shape.
///
/// An empty body stands for `{}` where no member is required. The output isn't validated.
/// `options.unknown_members` receives members that the output doesn't have, none of an error. Text
/// in `std::string_view` members refers to the response.
template <operation Op>
[[nodiscard]] boost::system::result<typename Op::response_type, call_error<Op>>
parse_response(const http_response& response, const decode_options& options = {}) {
    using output_type = typename Op::response_type;
    const bool is_success = response.status >= 200 && response.status <= 299;
    if (!is_success || !detail::name_in_headers(response).empty()) {
        return {boost::system::in_place_error,
                detail::make_service_error<Op>(
                    response, detail::read_error_document(response, options), options)};
    }
    boost::system::result<output_type, call_error<Op>> result(boost::system::in_place_value);
    output_type& output = unchecked_value(result);
    if (!detail::may_be_empty<output_type> || !response.body.empty()) {
        if (const auto decoded = decode_into(output, response.body, options); !decoded) {
            return {boost::system::in_place_error,
                    detail::make_decode_failure<Op>(response, decoded.error())};
        }
        if (auto error = detail::find_error_in_success<Op>(response, output, options)) {
            return {boost::system::in_place_error, *std::move(error)};
        }
    }
    return result;
}

/// `parse_response` of a temporary, to which no output may refer.
template <operation Op>
[[nodiscard]] boost::system::result<typename Op::response_type, call_error<Op>>
parse_response(http_response&& response, const decode_options& options = {}) {
    check_temporary_document<typename Op::response_type>();
    return parse_response<Op>(response, options); // `response` is an lvalue here
}

} // namespace ecswire::inline v0_2
