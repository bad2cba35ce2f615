// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/client/call_failure.hpp>
#include <ecswire/client/detail/saturated.hpp>
#include <ecswire/client/http_date.hpp>
#include <ecswire/client/retry.hpp>
#include <ecswire/client/retry_after.hpp>
#include <ecswire/protocol/idempotency_token.hpp>
#include <ecswire/protocol/service_error.hpp>
#include <ecswire/reflect/timestamp.hpp>
#include <ecswire/service/operation.hpp>

#include <boost/system/errc.hpp>
#include <boost/system/error_code.hpp>

#include <chrono>
#include <concepts>
#include <cstdint>
#include <optional>

/// Converts the failure of a call to the properties on which the retry policy decides.
namespace ecswire::inline v0_2 {

/// Whether the request can be sent again even if the operation may have been done: the operation is
/// idempotent, or the request has an idempotency token.
template <operation Op>
[[nodiscard]] constexpr bool
may_be_repeated([[maybe_unused]] const typename Op::request_type& request) noexcept {
    if constexpr (has_idempotency_token<typename Op::request_type>) {
        return is_idempotent<Op> || !lacks_idempotency_token(request);
    }
    return is_idempotent<Op>;
}

namespace detail {

template <class Transport>
bool is_transport_time_out(const Transport& error) noexcept {
    if constexpr (std::convertible_to<const Transport&, boost::system::error_code>) {
        const boost::system::error_code code = error;
        return code == boost::system::errc::timed_out;
    } else {
        return false;
    }
}

inline bool is_service_time_out(const any_service_error& error) noexcept {
    return error.status == 408 || error.status == 504 || error.name == "RequestTimeout" ||
           error.name == "RequestTimeoutException";
}

} // namespace detail

/// How far the service's clock is ahead of the client's (negative: behind), given the client's time
/// when the response arrived. Empty if the response has no `Date`.
[[nodiscard]] inline std::optional<std::chrono::milliseconds>
clock_offset(const failed_response& response, timestamp received) noexcept {
    const auto date = server_date(response);
    if (!date) {
        return std::nullopt;
    }
    return detail::saturated_sum(std::chrono::milliseconds(date->milliseconds()),
                                 -std::chrono::milliseconds(received.milliseconds()));
}

/// The retry class of an error, given the client's time when the response arrived. A refused
/// signature is `clock_skew`, too, if the clocks differ by five minutes or more.
[[nodiscard]] inline retry_class retry_class_of(const any_service_error& error,
                                                timestamp received) noexcept {
    const retry_class known = retry_class_of(error);
    const bool refuses_signature = error.name == "AuthFailure" ||
                                   error.name == "InvalidSignatureException" ||
                                   error.name == "SignatureDoesNotMatch";
    if (known != retry_class::none || !refuses_signature) {
        return known;
    }
    const auto offset = clock_offset(error, received);
    const bool is_skewed =
        offset && (*offset >= std::chrono::minutes(5) || *offset <= -std::chrono::minutes(5));
    return is_skewed ? retry_class::clock_skew : known;
}

/// Converts the failure of a call to the argument of `retry_policy::failed`.
///
/// Time-outs are errors of the service with status 408 or 504 or the name `RequestTimeout` or
/// `RequestTimeoutException`, and error codes of the transport that are equivalent to
/// `errc::timed_out`. A retry is unsafe if no response came or the response can't be decoded,
/// unless the request `may_be_repeated`. A retry after an error of the service counts as safe, as
/// in the AWS SDKs, although a service that answers with status 5xx may have done the operation.
///
/// `received` is the client's time when the response arrived. With it, the clocks are compared:
/// `clock_offset` is set, and a refused signature is `clock_skew` where they differ by five
/// minutes.
template <operation Op, class Transport>
[[nodiscard]] failed_attempt attempt_of(const call_failure<Op, Transport>& failure,
                                        const typename Op::request_type& request,
                                        std::optional<timestamp> received = {}) noexcept {
    failed_attempt attempt{.kind = retry_class_of(failure)};
    if (failure.response() != nullptr) {
        attempt.after = retry_after(*failure.response());
        if (received) {
            attempt.clock_offset = clock_offset(*failure.response(), *received);
        }
    }
    if (failure.service() != nullptr) {
        if (received) {
            attempt.kind = retry_class_of(*failure.service(), *received);
        }
        attempt.timed_out = detail::is_service_time_out(*failure.service());
    } else if (failure.transport() != nullptr) {
        attempt.timed_out = detail::is_transport_time_out(*failure.transport());
    }
    const bool may_be_done = failure.transport() != nullptr || failure.decode_failure() != nullptr;
    attempt.unsafe = may_be_done && !may_be_repeated<Op>(request);
    return attempt;
}

} // namespace ecswire::inline v0_2
