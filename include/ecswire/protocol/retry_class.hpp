// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <algorithm>
#include <string_view>

/// The retry class of an error. It belongs to this layer since `any_service_error::retryable` uses
/// it. The retry policy is in client/retry.hpp.
namespace ecswire::inline v0_2 {

/// The condition under which a failed request may succeed if it is sent again.
enum class retry_class {
    none,                ///< the same request would fail again
    throttling,          ///< sent later; the service received too many requests and did nothing
    transient,           ///< sent later; the service or the network failed
    clock_skew,          ///< signed with the service's time; the local clock is wrong
    expired_credentials, ///< signed with renewed credentials; the old ones have expired
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

/// The retry class of an error by its name and, if the name has none, by its HTTP status. The name
/// is case-sensitive and has no namespace.
///
/// The names are those of the AWS SDKs, except `LimitExceededException`, which reports an exceeded
/// quota of ECS and isn't retried. Statuses 501 and 505 aren't retried either.
/// https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
[[nodiscard]] constexpr retry_class retry_class_of(std::string_view error_name,
                                                   int status) noexcept {
    const retry_class by_name = detail::retry_class_of_name(error_name);
    return by_name != retry_class::none ? by_name : detail::retry_class_of_status(status);
}

} // namespace ecswire::inline v0_2
