// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/decode.hpp>
#include <ecswire/json/refers_to_document.hpp>
#include <ecswire/json/result.hpp>
#include <ecswire/protocol/detail/body_text.hpp>
#include <ecswire/protocol/detail/empty_body.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/protocol/request_error.hpp>
#include <ecswire/protocol/target.hpp>
#include <ecswire/service/operation.hpp>
#include <ecswire/validation/validate.hpp>

#include <boost/system/result.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace ecswire::inline v0_2 {

/// Options of `parse_request`.
struct parse_request_options {
    decode_options decoding{}; ///< options of decoding the body
    bool validate = true;      ///< whether to validate the input
    /// Options of validation. The default limit of 100 violations bounds the memory of the report,
    /// which a hostile request could make far larger than itself.
    validate_options validation{.max_violations = 100};
};

namespace detail {

// Decodes and validates the input. The caller has checked the method and the target.
template <operation Op>
boost::system::result<typename Op::request_type, request_error>
parse_input(const http_request& request, const parse_request_options& options) {
    using input_type = typename Op::request_type;
    boost::system::result<input_type, request_error> result(boost::system::in_place_value);
    input_type& input = unchecked_value(result);
    if (!may_be_empty<input_type> || !request.body.empty()) {
        if (const auto decoded = decode_into(input, request.body, options.decoding); !decoded) {
            return {boost::system::in_place_error,
                    name_body(decoded.error(), request.headers, request.body)};
        }
    }
    if (options.validate) {
        if (validation_report report = validate(input, options.validation); !report.empty()) {
            return {boost::system::in_place_error, std::move(report)};
        }
    }
    return result;
}

} // namespace detail

/// Decodes and validates the input of an operation from a request that a service received. The
/// error says why the message is not a valid request of the operation.
///
/// Checks, in this order: the method is POST, `X-Amz-Target` names the operation, the body decodes
/// as its input, and the input satisfies its constraints. The path and `Content-Type` aren't
/// checked, as AWS services don't check them. An empty body means `{}` if no member is required.
/// `std::string_view` members refer to the body of the request.
template <operation Op>
[[nodiscard]] boost::system::result<typename Op::request_type, request_error>
parse_request(const http_request& request, const parse_request_options& options = {}) {
    if (request.method != "POST") {
        return {boost::system::in_place_error, request_error::wrong_method(request.method)};
    }
    const std::string_view target = find_header(request.headers, "X-Amz-Target").value_or("");
    if (parse_target(target) != target_of<Op>) {
        return {boost::system::in_place_error,
                request_error::unknown_operation(std::string(target))};
    }
    return detail::parse_input<Op>(request, options);
}

/// `parse_request` for a temporary request. Fails to compile if the input has `std::string_view`
/// members.
template <operation Op>
[[nodiscard]] boost::system::result<typename Op::request_type, request_error>
parse_request(http_request&& request, const parse_request_options& options = {}) {
    check_temporary_document<typename Op::request_type>();
    return parse_request<Op>(request, options); // `request` is an lvalue here
}

} // namespace ecswire::inline v0_2
