// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode.hpp>
#include <ecswire/json/refers_to_document.hpp>
#include <ecswire/protocol/call_error.hpp>
#include <ecswire/protocol/detail/read_error.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/service/operation.hpp>

#include <boost/system/result.hpp>

namespace ecswire::inline v0_2 {

/// The output of an operation, from the response to its request; or the service's error, if the
/// status isn't 2xx or the response is an error all the same; or why a success can't be read.
///
///     const auto response = ecswire::parse_response<ecswire::UpdateContainerAgent>(message);
///
/// Some front ends send errors with the status 200. A response is taken for one if the header
/// `x-amzn-errortype` names an error, or if its body has no member of the output and names an error
/// as `__type`, or as `code` beside a message; `__type` may be the name of the output's shape.
///
/// An empty body is right where the output has no members, and unreadable where it has some. The
/// output isn't validated. `options.unknown_members` hears of the output's, not of an error's. Text
/// in `std::string_view` members belongs to the response.
template <operation Op>
[[nodiscard]] boost::system::result<typename Op::response_type, call_error<Op>>
parse_response(const http_response& response, const decode_options& options = {}) {
    const bool success = response.status >= 200 && response.status <= 299;
    if (!success || !detail::name_in_header(response).empty()) {
        return {boost::system::in_place_error, detail::read_service_error<Op>(response, options)};
    }
    boost::system::result<typename Op::response_type, call_error<Op>> output(
        boost::system::in_place_value);
    if (member_count<typename Op::response_type> != 0 || !response.body.empty()) {
        if (const auto decoded = decode_into(*output, response.body, options); !decoded) {
            return {boost::system::in_place_error,
                    unreadable_response{detail::keep(response), decoded.error()}};
        }
        if (detail::is_error_document<Op>(response, *output, options)) {
            return {boost::system::in_place_error,
                    detail::read_service_error<Op>(response, options)};
        }
    }
    return output;
}

/// `parse_response` of a temporary, to which no output may refer.
template <operation Op>
[[nodiscard]] boost::system::result<typename Op::response_type, call_error<Op>>
parse_response(http_response&& response, const decode_options& options = {}) {
    detail::check_temporary_document<typename Op::response_type>();
    return parse_response<Op>(response, options); // by its name it is no temporary
}

} // namespace ecswire::inline v0_2
