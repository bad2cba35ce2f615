// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode.hpp>
#include <ecswire/json/refers_to_document.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/protocol/request_error.hpp>
#include <ecswire/protocol/target.hpp>
#include <ecswire/reflect/members.hpp>
#include <ecswire/service/operation.hpp>
#include <ecswire/validation/validate.hpp>

#include <boost/system/result.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace ecswire::inline v0_2 {

/// How to read a request.
struct parse_request_options {
    decode_options decoding{}; ///< limits, unknown members
    bool validate = true;      ///< off: violations are for the caller to find
    /// How to validate. Of a peer's request the first hundred violations say enough: all of them
    /// may take far more memory than the request did.
    validate_options validation{.max_violations = 100};
};

/// The input of an operation, from a request that a service received; or why it isn't one.
///
/// The method must be POST, `X-Amz-Target` the operation's, the body its input, and the input
/// valid, in that order. An empty body is right where the input has no members. As lenient as
/// services are, it looks at neither the path nor `Content-Type`. Text in `std::string_view`
/// members belongs to the request.
template <operation Op>
[[nodiscard]] boost::system::result<typename Op::request_type, request_error>
parse_request(const http_request& request, const parse_request_options& options = {}) {
    if (request.method != "POST") {
        return {boost::system::in_place_error, request_error::wrong_method(request.method)};
    }
    if (find_target(request) != target_of<Op>) {
        const auto target = find_header(request.headers, "X-Amz-Target").value_or("");
        return {boost::system::in_place_error,
                request_error::unknown_operation(std::string(target))};
    }
    boost::system::result<typename Op::request_type, request_error> input(
        boost::system::in_place_value);
    if (member_count<typename Op::request_type> != 0 || !request.body.empty()) {
        if (const auto decoded = decode_into(*input, request.body, options.decoding); !decoded) {
            return {boost::system::in_place_error, decoded.error()};
        }
    }
    if (options.validate) {
        if (validation_report report = validate(*input, options.validation); !report.empty()) {
            return {boost::system::in_place_error, std::move(report)};
        }
    }
    return input;
}

/// `parse_request` of a temporary, to which no input may refer.
template <operation Op>
[[nodiscard]] boost::system::result<typename Op::request_type, request_error>
parse_request(http_request&& request, const parse_request_options& options = {}) {
    detail::check_temporary_document<typename Op::request_type>();
    return parse_request<Op>(request, options); // by its name it is no temporary
}

} // namespace ecswire::inline v0_2
