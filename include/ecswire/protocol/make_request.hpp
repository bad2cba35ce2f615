// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/encode.hpp>
#include <ecswire/protocol/content_type.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/protocol/request_error.hpp>
#include <ecswire/protocol/target.hpp>
#include <ecswire/service/operation.hpp>
#include <ecswire/validation/validate.hpp>

#include <boost/system/result.hpp>

#include <string>
#include <utility>

namespace ecswire::inline v0_2 {

/// How to make a request.
struct make_request_options {
    bool validate = true;          ///< false: the service finds the violations
    validate_options validation{}; ///< how many violations to find, and so on
};

/// The HTTP request that calls an operation, or every violation of its constraints, or why it can't
/// be encoded.
///
///     const auto message = ecswire::make_request<ecswire::UpdateContainerAgent>(
///         {.cluster = "prod", .containerInstance = "53ac7152dcd1410281f5208962864132"});
///
/// `POST /` with `Content-Type`, `X-Amz-Target` and a compact body, `{}` for an input without
/// members. Host, Content-Length and the signature are the transport's to add.
template <operation Op>
[[nodiscard]] boost::system::result<http_request, request_error>
make_request(const typename Op::request_type& request, const make_request_options& options = {}) {
    if (options.validate) {
        if (validation_report report = validate(request, options.validation); !report.empty()) {
            return {boost::system::in_place_error, std::move(report)};
        }
    }
    http_request message{
        .method = "POST",
        .target = "/",
        .headers = {{"Content-Type", std::string(content_type_of(protocol_of<Op>))},
                    {"X-Amz-Target", to_string(target_of<Op>)}},
        .body = {}};
    if (const auto encoded = encode_to(message.body, request); !encoded) {
        return {boost::system::in_place_error, encoded.error()};
    }
    return message;
}

/// The same for a request whose shape tells its operation: `make_request(request)`.
template <described_struct Request, operation Op = operation_for<Request>>
[[nodiscard]] boost::system::result<http_request, request_error>
make_request(const Request& request, const make_request_options& options = {}) {
    return make_request<Op>(request, options);
}

} // namespace ecswire::inline v0_2
