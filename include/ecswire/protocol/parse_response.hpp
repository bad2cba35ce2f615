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

#include <string_view>
#include <utility>

namespace ecswire::inline v0_2 {

/// Decodes the output of an operation from the response of the service. The error is the service's
/// error, or says why the body of a 2xx response can't be decoded.
///
///     const auto response = ecswire::parse_response<ecswire::UpdateContainerAgent>(message);
///
/// A response is an error if its status isn't 2xx. Some front ends send errors with status 200, so
/// a 2xx response is an error, too, if the header `x-amzn-errortype` names one. The same holds if
/// the body has no member of the output and names an error: by a `__type` other than the output
/// shape, or by a `code` beside a message.
///
/// An empty body means `{}` if no member is required. The output isn't validated.
/// `options.unknown_members` receives the unknown members of an output, not of an error.
/// `std::string_view` members refer to the body of the response.
template <operation Op>
[[nodiscard]] boost::system::result<typename Op::response_type, call_error<Op>>
parse_response(const http_response& response, const decode_options& options = {}) {
    using output_type = typename Op::response_type;
    const bool is_success = response.status >= 200 && response.status <= 299;
    const std::string_view error = detail::name_in_headers(response);
    if (!is_success || !error.empty()) {
        return {boost::system::in_place_error,
                detail::make_service_error<Op>(
                    response, error, detail::read_error_document(response, options), options)};
    }
    boost::system::result<output_type, call_error<Op>> result(boost::system::in_place_value);
    output_type& output = unchecked_value(result);
    if (!detail::may_be_empty<output_type> || !response.body.empty()) {
        if (const auto decoded = decode_into(output, response.body, options); !decoded) {
            return {boost::system::in_place_error,
                    detail::make_decode_failure<Op>(response, decoded.error())};
        }
        if (auto found = detail::find_error_in_success<Op>(response, output, options)) {
            return {boost::system::in_place_error, *std::move(found)};
        }
    }
    return result;
}

/// `parse_response` for a temporary response. Fails to compile if the output has `std::string_view`
/// members.
template <operation Op>
[[nodiscard]] boost::system::result<typename Op::response_type, call_error<Op>>
parse_response(http_response&& response, const decode_options& options = {}) {
    check_temporary_document<typename Op::response_type>();
    return parse_response<Op>(response, options); // `response` is an lvalue here
}

} // namespace ecswire::inline v0_2
