// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/encode.hpp>
#include <ecswire/protocol/detail/error_message.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/protocol/make_response.hpp>
#include <ecswire/reflect/shape_name.hpp>
#include <ecswire/service/error_traits.hpp>
#include <ecswire/service/operation.hpp>
#include <ecswire/text/one_line.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace ecswire::inline v0_2 {

namespace detail {

// The encoded members of an error whose text isn't UTF-8: only the message, with U+FFFD for invalid
// bytes.
template <class E>
std::string encode_message(const E& error) {
    std::string members;
    for_each_message(error, [&](std::string_view name, const std::optional<std::string>& text) {
        std::string encoded;
        if (text && encode_to(encoded, to_valid_utf8(*text))) {
            members.append(members.empty() ? "\"" : ",\"").append(name).append("\":");
            members.append(encoded);
        }
    });
    return members;
}

template <class E>
http_response make_error_message(const E& error, aws_json protocol, std::string_view request_id) {
    std::string members;
    if (encode_to(members, error)) {
        members = members.substr(1, members.size() - 2); // without the brackets
    } else {
        members = encode_message(error);
    }
    std::string body = R"({"__type":")";
    body.append(shape_name<E>).append(members.empty() ? "\"" : "\",");
    body.append(members).append("}");
    return make_message(error_traits_for<E>.status, protocol, std::move(body), request_id);
}

} // namespace detail

/// Makes the HTTP response for an error of any described shape. The status is that of the error's
/// traits; the body has the error's name as `__type`, and its members.
///
///     return ecswire::make_error(ecswire::ServerException{.message = "Out of order."});
///
/// This never fails: if a text of the error isn't UTF-8, the body has only the name and the
/// message, with U+FFFD for invalid bytes.
template <described_struct E>
[[nodiscard]] http_response make_error(const E& error, std::string_view request_id = {}) {
    return detail::make_error_message(error, aws_json::v1_1, request_id);
}

/// Makes the HTTP response for an error of the operation, in the operation's protocol; otherwise as
/// `make_error(error)`.
template <operation Op, described_struct E>
[[nodiscard]] http_response make_error(const E& error, std::string_view request_id = {}) {
    return detail::make_error_message(error, protocol_of<Op>, request_id);
}

} // namespace ecswire::inline v0_2
