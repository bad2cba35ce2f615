// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/protocol/retry_class.hpp>

#include "support/catch.hpp"

#include <string_view>

using namespace ecswire;

TEST_CASE("retry_class_of finds the names of throttling, case included") {
    for (const std::string_view name :
         {"BandwidthLimitExceeded", "EC2ThrottledException", "PriorRequestNotComplete",
          "ProvisionedThroughputExceededException", "RequestLimitExceeded", "RequestThrottled",
          "RequestThrottledException", "SlowDown", "ThrottledException", "Throttling",
          "ThrottlingException", "TooManyRequestsException", "TransactionInProgressException"}) {
        CAPTURE(name);
        CHECK(retry_class_of(name, 400) == retry_class::throttling);
        CHECK(retry_class_of(name, 503) == retry_class::throttling);
    }
    for (const std::string_view name : {"", "throttling", "ThrottlingExceptionX", "Slow",
                                        "ClientException", "UpdateInProgressException"}) {
        CAPTURE(name);
        CHECK(retry_class_of(name, 400) == retry_class::none);
    }
}

TEST_CASE("retry_class_of takes a quota for no throttling") {
    CHECK(retry_class_of("LimitExceededException", 400) == retry_class::none);
    CHECK(retry_class_of("AttributeLimitExceededException", 400) == retry_class::none);
}

TEST_CASE("retry_class_of finds the names of failures that pass") {
    for (const std::string_view name :
         {"InternalFailure", "InternalServerError", "RequestTimeout", "RequestTimeoutException",
          "ServerException", "ServiceUnavailable", "ServiceUnavailableException"}) {
        CAPTURE(name);
        CHECK(retry_class_of(name, 400) == retry_class::transient);
        CHECK(retry_class_of(name, 200) == retry_class::transient);
    }
}

TEST_CASE("retry_class_of finds the names that ask for another signature") {
    CHECK(retry_class_of("RequestTimeTooSkewed", 403) == retry_class::clock_skew);
    CHECK(retry_class_of("RequestExpired", 400) == retry_class::clock_skew);
    CHECK(retry_class_of("RequestInTheFuture", 400) == retry_class::clock_skew);
    CHECK(retry_class_of("ExpiredToken", 400) == retry_class::expired_credentials);
    CHECK(retry_class_of("ExpiredTokenException", 403) == retry_class::expired_credentials);
    CHECK(retry_class_of("UnrecognizedClientException", 403) == retry_class::none);
    CHECK(retry_class_of("InvalidSignatureException", 403) == retry_class::none);
}

TEST_CASE("retry_class_of uses the status if the name has no class") {
    for (const std::string_view name : {"", "AnyException", "LimitExceededException"}) {
        CAPTURE(name);
        CHECK(retry_class_of(name, 429) == retry_class::throttling);
        for (const int status : {408, 500, 502, 503, 504}) {
            CAPTURE(status);
            CHECK(retry_class_of(name, status) == retry_class::transient);
        }
        for (const int status :
             {0, 100, 200, 302, 400, 401, 403, 404, 409, 413, 428, 430, 499, 501, 505, 511, 599}) {
            CAPTURE(status);
            CHECK(retry_class_of(name, status) == retry_class::none);
        }
    }
}
