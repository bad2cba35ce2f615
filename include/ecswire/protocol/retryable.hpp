// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <algorithm>
#include <string_view>

namespace ecswire::inline v0_2 {

/// Whether an error of that name says that the service wants fewer requests, not other ones: the
/// names that the AWS SDKs know as throttling, case included.
/// https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
[[nodiscard]] constexpr bool is_throttling(std::string_view error_name) noexcept {
    constexpr std::string_view names[] = {
        "BandwidthLimitExceeded",
        "EC2ThrottledException",
        "LimitExceededException",
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
    return std::ranges::find(names, error_name) != std::ranges::end(names);
}

/// Whether a retry makes sense after an error of which no more is known than its name and the
/// HTTP status: throttling (also status 429), faults of the server (5xx), and time-outs.
[[nodiscard]] constexpr bool is_retryable(std::string_view error_name, int status) noexcept {
    return status >= 500 || status == 429 || is_throttling(error_name) ||
           error_name == "RequestTimeout" || error_name == "RequestTimeoutException";
}

} // namespace ecswire::inline v0_2
