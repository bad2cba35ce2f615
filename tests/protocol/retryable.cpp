// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/protocol/retryable.hpp>

#include "support/catch.hpp"

using namespace ecswire;

TEST_CASE("is_throttling: the names that the SDKs know, case included") {
    for (const std::string_view name :
         {"BandwidthLimitExceeded", "EC2ThrottledException", "LimitExceededException",
          "PriorRequestNotComplete", "ProvisionedThroughputExceededException",
          "RequestLimitExceeded", "RequestThrottled", "RequestThrottledException", "SlowDown",
          "ThrottledException", "Throttling", "ThrottlingException", "TooManyRequestsException",
          "TransactionInProgressException"}) {
        CAPTURE(name);
        CHECK(is_throttling(name));
        CHECK(is_retryable(name, 400));
    }
    for (const std::string_view name :
         {"", "throttling", "ThrottlingExceptionX", "Slow", "ClientException",
          "UpdateInProgressException", "RequestTimeout"}) {
        CAPTURE(name);
        CHECK_FALSE(is_throttling(name));
    }
}

TEST_CASE("is_retryable: server faults, throttling, time-outs") {
    for (const int status : {429, 500, 502, 503, 504, 599}) {
        CAPTURE(status);
        CHECK(is_retryable("", status));
        CHECK(is_retryable("AnyException", status));
    }
    for (const int status : {0, 100, 302, 400, 403, 404, 408, 428, 430, 499}) {
        CAPTURE(status);
        CHECK_FALSE(is_retryable("", status));
        CHECK_FALSE(is_retryable("AnyException", status));
    }
    CHECK(is_retryable("RequestTimeout", 400));
    CHECK(is_retryable("RequestTimeoutException", 400));
}
