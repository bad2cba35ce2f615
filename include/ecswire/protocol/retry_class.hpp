// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <algorithm>
#include <string_view>

/// The retry class that follows from the name and the status of an error. It is in this layer
/// because `any_service_error::retryable` answers from it; the policy that decides on a retry is in
/// client/retry.hpp.
namespace ecswire::inline v0_2 {

/// Under which condition a request that failed may succeed when it is sent again.
enum class retry_class {
    none,                ///< the same request fails again
    throttling,          ///< too many requests: later; the service did nothing
    transient,           ///< a failure of the service or of the network: later
    clock_skew,          ///< the signature's time is off: signed with the time of the service
    expired_credentials, ///< signed with renewed credentials
};

namespace detail {

constexpr retry_class retry_class_of_name(std::string_view name) noexcept {
    constexpr std::string_view throttling[] = {
        "BandwidthLimitExceeded",
        "EC2ThrottledException",
        "PriorRequestNotComplete",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "RequestThrottled",
        "RequestThrottledException",
        "SlowDown",
        "ThrottledException",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
        "TransactionInProgressException",
    };
    constexpr std::string_view transient[] = {
        "InternalFailure",
        "InternalServerError",
        "RequestTimeout",
        "RequestTimeoutException",
        "ServerException",
        "ServiceUnavailable",
        "ServiceUnavailableException",
    };
    constexpr std::string_view clock_skew[] = {
        "RequestExpired",
        "RequestInTheFuture",
        "RequestTimeTooSkewed",
    };
    constexpr std::string_view expired[] = {"ExpiredToken", "ExpiredTokenException"};

    const auto is_one_of = [name](const auto& names) {
        return std::ranges::find(names, name) != std::ranges::end(names);
    };
    if (is_one_of(throttling)) {
        return retry_class::throttling;
    }
    if (is_one_of(transient)) {
        return retry_class::transient;
    }
    if (is_one_of(clock_skew)) {
        return retry_class::clock_skew;
    }
    return is_one_of(expired) ? retry_class::expired_credentials : retry_class::none;
}

constexpr retry_class retry_class_of_status(int status) noexcept {
    switch (status) {
    case 429: return retry_class::throttling;
    case 408:
    case 500:
    case 502:
    case 503:
    case 504: return retry_class::transient;
    default: return retry_class::none;
    }
}

} // namespace detail

/// The retry class of an error of which no more is known than its name, without namespace and case
/// included, and its HTTP status. The name counts first.
///
/// The names are those that the AWS SDKs know, but for `LimitExceededException`: of ECS that is a
/// quota, and a retry doesn't help. 501 and 505 don't change by themselves.
/// https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
[[nodiscard]] constexpr retry_class retry_class_of(std::string_view error_name,
                                                   int status) noexcept {
    const retry_class by_name = detail::retry_class_of_name(error_name);
    return by_name != retry_class::none ? by_name : detail::retry_class_of_status(status);
}

} // namespace ecswire::inline v0_2
