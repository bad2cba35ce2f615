// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/json/encode.hpp>
#include <ecswire/protocol/content_type.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/protocol/idempotency_token.hpp>
#include <ecswire/protocol/request_error.hpp>
#include <ecswire/protocol/target.hpp>
#include <ecswire/service/operation.hpp>
#include <ecswire/validation/validate.hpp>

#include <boost/system/result.hpp>

#include <functional>
#include <string>
#include <utility>

namespace ecswire::inline v0_2 {

/// Options of `make_request`.
struct make_request_options {
    bool validate = true;          ///< whether to validate the request
    validate_options validation{}; ///< options of validation

    /// Generates an absent idempotency token: see `fill_idempotency_token`. If empty, the token
    /// stays absent, since the library has no source of randomness; then the service may carry out
    /// a request twice if it is sent twice.
    std::function<std::string()> generate_token{};
};

namespace detail {

template <operation Op>
boost::system::result<http_request, request_error>
make_checked_request(const typename Op::request_type& request,
                     const make_request_options& options) {
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

} // namespace detail

/// Makes the HTTP request that calls an operation. The error is the report of all violations of
/// constraints, or says why the request can't be encoded.
///
///     const auto message = ecswire::make_request<ecswire::UpdateContainerAgent>(
///         {.cluster = "prod", .containerInstance = "53ac7152dcd1410281f5208962864132"});
///
/// The message is `POST /` with `Content-Type`, `X-Amz-Target` and a compact JSON body. The
/// transport adds Host, Content-Length and the signature. If the options have a token generator, an
/// absent idempotency token is generated.
template <operation Op>
[[nodiscard]] boost::system::result<http_request, request_error>
make_request(const typename Op::request_type& request, const make_request_options& options = {}) {
    if constexpr (has_idempotency_token<typename Op::request_type>) {
        if (options.generate_token && lacks_idempotency_token(request)) {
            typename Op::request_type filled(request);
            fill_idempotency_token(filled, options.generate_token);
            return detail::make_checked_request<Op>(filled, options);
        }
    }
    return detail::make_checked_request<Op>(request, options);
}

/// Makes the HTTP request that calls the operation which the request's shape declares by
/// `operation_of`: `make_request(request)` does what `make_request<Op>(request)` does.
template <described_struct Request>
[[nodiscard]] boost::system::result<http_request, request_error>
make_request(const Request& request, const make_request_options& options = {}) {
    static_assert(declares_operation<Request>,
                  "ecswire: the request doesn't name its operation: name the operation, as in "
                  "make_request<Operation>(request), or declare constexpr Operation "
                  "operation_of(ecswire::shape<Request>) beside the request");
    if constexpr (declares_operation<Request>) {
        return make_request<operation_for<Request>>(request, options);
    } else {
        return {boost::system::in_place_error, request_error()};
    }
}

} // namespace ecswire::inline v0_2
