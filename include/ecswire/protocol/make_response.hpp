// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/encode.hpp>
#include <ecswire/json/encode_error.hpp>
#include <ecswire/protocol/content_type.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/service/operation.hpp>

#include <boost/system/result.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace ecswire::inline v0_2 {

namespace detail {

inline http_response make_message(int status, aws_json protocol, std::string body,
                                  std::string_view request_id) {
    http_response message{.status = status,
                          .headers = {{"Content-Type", std::string(content_type_of(protocol))}},
                          .body = std::move(body)};
    if (!request_id.empty()) {
        message.headers.push_back({"x-amzn-requestid", std::string(request_id)});
    }
    return message;
}

} // namespace detail

/// Makes the HTTP response with an operation's output, or returns why the output can't be encoded.
/// The status is 200. The body is compact JSON; it is empty if the output shape has no members.
/// `request_id` is sent as `x-amzn-requestid` unless it is empty.
///
///     return ecswire::make_response<ecswire::UpdateContainerAgent>(
///         {.containerInstance = instance}, "53ac7152-dcd1-4102-81f5-208962864132");
///
/// The output isn't validated.
template <operation Op>
[[nodiscard]] boost::system::result<http_response, encode_error>
make_response(const typename Op::response_type& response, std::string_view request_id = {}) {
    std::string body;
    if constexpr (member_count<typename Op::response_type> != 0) {
        if (const auto encoded = encode_to(body, response); !encoded) {
            return encoded.error();
        }
    }
    return detail::make_message(200, protocol_of<Op>, std::move(body), request_id);
}

} // namespace ecswire::inline v0_2
