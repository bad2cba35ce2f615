// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/client/attempt.hpp>

#include "library.hpp"
#include "support/catch.hpp"

#include <ecswire/client/call.hpp>
#include <ecswire/ecs/container_instances/update_container_agent.hpp>

#include <boost/system/result.hpp>

#include <chrono>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

using namespace ecswire;
using namespace library;
using namespace std::chrono_literals;

namespace {

using headers = std::vector<http_header>;
using delay = std::optional<std::chrono::milliseconds>;

struct error_case {
    http_response response;
    retry_class kind;
    delay after{};
    bool timed_out = false;
};

// An error as ECS sends it.
http_response named(int status, std::string name, std::string message = "Why.") {
    return {.status = status,
            .headers = {{"Content-Type", "application/x-amz-json-1.1"}},
            .body = R"({"__type":")" + name + R"(","message":")" + message + R"("})"};
}

http_response with(http_response response, headers more) {
    response.headers.insert(response.headers.end(), more.begin(), more.end());
    return response;
}

http_response bare(int status, headers all = {}, std::string body = "") {
    return {.status = status, .headers = std::move(all), .body = std::move(body)};
}

const std::vector<error_case>& errors() {
    using enum retry_class;
    static const std::vector<error_case> all{
        // The errors of the operation, whose traits are known.
        {named(400, "AccessDeniedException"), none},
        {named(403, "AccessDeniedException"), none},
        {named(400, "ClientException"), none},
        {named(400, "ClusterNotFoundException"), none},
        {named(400, "InvalidParameterException"), none},
        {named(400, "MissingVersionException"), none},
        {named(400, "NoUpdateAvailableException"), none},
        {named(400, "UpdateInProgressException"), none},
        {named(500, "ServerException"), transient},
        {named(400, "ServerException"), transient},
        {with(named(500, "ServerException"), {{"x-amz-retry-after", "250"}}), transient, 250ms},
        // Errors of any operation.
        {named(403, "ExpiredTokenException"), expired_credentials},
        {named(400, "ExpiredToken"), expired_credentials},
        {named(403, "IncompleteSignature"), none},
        {named(500, "InternalFailure"), transient},
        {named(500, "InternalServerError"), transient},
        {named(400, "MalformedHttpRequestException"), none},
        {named(401, "NotAuthorized"), none},
        {named(403, "OptInRequired"), none},
        {named(400, "RequestAbortedException"), none},
        {named(413, "RequestEntityTooLargeException"), none},
        {named(408, "RequestTimeoutException"), transient, {}, true},
        {named(400, "RequestTimeout"), transient, {}, true},
        {named(503, "ServiceUnavailable"), transient},
        {named(404, "UnknownOperationException"), none},
        {named(403, "UnrecognizedClientException"), none},
        {named(400, "ValidationError"), none},
        {named(400, "SerializationException"), none},
        // Throttling, under every name, and quotas, which aren't.
        {named(400, "ThrottlingException", "Rate exceeded"), throttling},
        {named(400, "Throttling"), throttling},
        {named(400, "ThrottledException"), throttling},
        {named(400, "RequestThrottled"), throttling},
        {named(400, "RequestThrottledException"), throttling},
        {named(400, "TooManyRequestsException"), throttling},
        {named(400, "RequestLimitExceeded"), throttling},
        {named(400, "BandwidthLimitExceeded"), throttling},
        {named(400, "ProvisionedThroughputExceededException"), throttling},
        {named(400, "TransactionInProgressException"), throttling},
        {named(400, "PriorRequestNotComplete"), throttling},
        {named(400, "EC2ThrottledException"), throttling},
        {named(503, "SlowDown"), throttling},
        {named(400, "LimitExceededException"), none},
        {named(400, "AttributeLimitExceededException"), none},
        {named(400, "throttling"), none},
        // Where the name is.
        {bare(400, {{"x-amzn-errortype", "ThrottlingException"}}), throttling},
        {bare(400, {{"X-Amzn-ErrorType", "ThrottlingException:http://internal.amazon.com/"}}, "{}"),
         throttling},
        {bare(400, {}, R"({"code":"Throttling","message":"Rate exceeded"})"), throttling},
        {named(400, "com.amazonaws.ecs#ThrottlingException"), throttling},
        {named(400, "com.amazon.coral.availability#ThrottlingException:http://a/#b"), throttling},
        {bare(400, {{"x-amzn-errortype", "ThrottlingException,ClientException"}}), throttling},
        {bare(400, {{"x-amzn-errortype", "ClientException,ThrottlingException"}}), none},
        {bare(400, {{"x-amzn-errortype", " ,ThrottlingException"}}), throttling},
        {bare(400, {{"x-amzn-query-error", "ThrottlingException;Sender"}}), throttling},
        {bare(400, {}, R"({"Code":"Throttling","Message":"Rate exceeded"})"), throttling},
        {bare(400, {}, R"({"message": "no "more", "__type": "ThrottlingException"})"), throttling},
        {bare(400, {}, R"({"__type":"Throttling","message":7})"), throttling},
        // The status, where no name is known.
        {bare(408), transient, {}, true},
        {bare(429), throttling},
        {bare(429, {{"Retry-After", "3"}}), throttling, 3s},
        {bare(500), transient},
        {bare(502, {}, "<html>Bad gateway</html>"), transient},
        {bare(503), transient},
        {bare(503, {{"Retry-After", "120"}}, "<html>Maintenance</html>"), transient, 120s},
        {bare(504), transient, {}, true},
        {bare(501), none},
        {bare(505), none},
        {bare(511), none},
        {bare(400), none},
        {bare(401), none},
        {bare(403), none},
        {bare(404, {}, "<html>Not found</html>"), none},
        {bare(413), none},
        {bare(302, {{"Location", "https://login.example.com/"}}), none},
        {bare(0), none},
        {named(503, "UnheardException"), transient},
        {named(400, "UnheardException"), none},
        // Signatures out of their time.
        {named(403, "RequestTimeTooSkewed"), clock_skew},
        {named(400, "RequestExpired"), clock_skew},
        {named(400, "RequestInTheFuture"), clock_skew},
        {named(403, "InvalidSignatureException",
               "Signature expired: 20260716T000000Z is now earlier than 20260717T000000Z"),
         clock_skew},
        {named(403, "InvalidSignatureException", "Signature not yet current: 20260718T000000Z"),
         clock_skew},
        {named(403, "InvalidSignatureException",
               "The request signature we calculated does not match the signature you provided."),
         none},
        // Delays that the service asks for.
        {with(named(400, "ThrottlingException"), {{"x-amz-retry-after", "1500"}}), throttling,
         1500ms},
        {with(named(400, "ThrottlingException"),
              {{"Retry-After", "5"}, {"x-amz-retry-after", "1500"}}),
         throttling, 1500ms},
        {with(named(400, "ThrottlingException"), {{"Retry-After", "soon"}}), throttling},
        {bare(503, {{"Date", "Fri, 17 Jul 2026 20:00:00 GMT"},
                    {"Retry-After", "Fri, 17 Jul 2026 20:00:10 GMT"}}),
         transient, 10s},
        // Errors with the status of a success.
        {named(200, "ThrottlingException", "Rate exceeded"), throttling},
        {named(200, "com.amazon.coral.service#InternalFailure"), transient},
        {named(200, "ClientException"), none},
        {bare(200, {{"x-amzn-errortype", "ServiceUnavailable"}}, "{}"), transient},
    };
    return all;
}

call_failure<UpdateContainerAgent> failure_of(const http_response& response) {
    const auto result = call(UpdateContainerAgentRequest{.containerInstance = "1"},
                             [&](const http_request&) { return response; });
    REQUIRE_FALSE(result);
    return result.error();
}

const LendBookRequest lend{.book = "book-1"};

template <class Answer>
failed_attempt attempt_to_lend(const Answer& answer) {
    const auto result = call(lend, [&](const http_request&) { return answer; });
    REQUIRE_FALSE(result);
    return attempt_of(result.error(), lend);
}

template <class Answer>
failed_attempt attempt_to_describe(const Answer& answer) {
    const DescribeBooksRequest request;
    const auto result = call(request, [&](const http_request&) { return answer; });
    REQUIRE_FALSE(result);
    return attempt_of(result.error(), request);
}

} // namespace

TEST_CASE("attempt_of tells the retry class and the delay of every kind of error") {
    CHECK(errors().size() >= 60);
    for (const error_case& one : errors()) {
        CAPTURE(one.response);
        const auto failure = failure_of(one.response);
        const auto attempt =
            attempt_of(failure, UpdateContainerAgentRequest{.containerInstance = "1"});
        CHECK(attempt.kind == one.kind);
        CHECK(attempt.after == one.after);
        CHECK(attempt.timed_out == one.timed_out);
        CHECK_FALSE(attempt.unsafe); // errors of the service are retried, as in the SDKs
    }
}

TEST_CASE("attempt_of is unsafe where the operation may be done and isn't idempotent") {
    const http_response garbled = bare(200, {}, "<html>");
    CHECK(attempt_to_lend(garbled) ==
          failed_attempt{.kind = retry_class::transient, .unsafe = true});
    CHECK(attempt_to_describe(garbled) == failed_attempt{.kind = retry_class::transient});
    const std::optional<http_response> no_answer;
    CHECK(attempt_to_lend(no_answer) ==
          failed_attempt{.kind = retry_class::transient, .unsafe = true});
    CHECK(attempt_to_describe(no_answer) == failed_attempt{.kind = retry_class::transient});
}

TEST_CASE("attempt_of finds a time-out of the transport") {
    using result = boost::system::result<http_response>;
    const auto attempt_with = [](boost::system::errc::errc_t code) {
        return attempt_to_describe(result(make_error_code(code)));
    };
    CHECK(attempt_with(boost::system::errc::timed_out).timed_out);
    CHECK_FALSE(attempt_with(boost::system::errc::connection_refused).timed_out);
}

TEST_CASE("attempt_of keeps the difference of the clocks, where the time is given") {
    const UpdateContainerAgentRequest request{.containerInstance = "1"};
    http_response refused = named(403, "InvalidSignatureException", "The signature doesn't match.");
    const auto attempt_at = [&](std::optional<timestamp> received) {
        return attempt_of(failure_of(refused), request, received);
    };
    const auto noon = timestamp::from_seconds(12 * 3600);
    CHECK_FALSE(attempt_at(noon).clock_offset); // no Date
    refused.headers.push_back({"Date", "Thu, 01 Jan 1970 12:07:00 GMT"});
    CHECK(attempt_at(noon) ==
          failed_attempt{.kind = retry_class::clock_skew, .clock_offset = 7min});
    CHECK(attempt_at({}) == failed_attempt{});
    const auto later = timestamp::from_seconds(12 * 3600 + 8 * 60);
    CHECK(attempt_at(later) == failed_attempt{.clock_offset = -1min});

    refused.status = 200; // undecodable
    refused.body = "<html>";
    CHECK(attempt_at(noon).clock_offset == 7min);
    CHECK(attempt_at(noon).kind == retry_class::transient);
    const auto lost = call(request, [](const auto&) { return std::optional<http_response>(); });
    REQUIRE_FALSE(lost);
    CHECK_FALSE(attempt_of(lost.error(), request, noon).clock_offset);
}

TEST_CASE("attempt_of an invalid request forbids a retry") {
    const UpdateContainerAgentRequest request;
    const auto result = call(request, [](const http_request&) { return http_response{}; });
    REQUIRE_FALSE(result);
    CHECK(attempt_of(result.error(), request) == failed_attempt{});
}

TEST_CASE("may_be_repeated asks for an idempotent operation or a token") {
    CHECK(may_be_repeated<DescribeBooks>({}));
    CHECK_FALSE(may_be_repeated<LendBook>(lend));
    CHECK_FALSE(may_be_repeated<OrderBook>({.title = "Faust"}));
    CHECK(may_be_repeated<OrderBook>({.title = "Faust", .clientToken = "7c9e6679"}));
}

TEST_CASE("clock_offset is the time by which the service is ahead") {
    failed_response response;
    CHECK_FALSE(clock_offset(response, timestamp::from_seconds(0)));
    response.headers = {{"Date", "Thu, 01 Jan 1970 00:10:00 GMT"}};
    CHECK(clock_offset(response, timestamp::from_seconds(0)) == 10min);
    CHECK(clock_offset(response, timestamp::from_milliseconds(601'500)) == -1500ms);
    const auto first = timestamp::from_milliseconds((std::numeric_limits<std::int64_t>::min)() + 1);
    CHECK(clock_offset(response, first) == (std::chrono::milliseconds::max)());
}

TEST_CASE("retry_class_of a refused signature goes by the clocks, where the time is given") {
    any_service_error error;
    error.status = 403;
    error.name = "InvalidSignatureException";
    error.headers = {{"Date", "Thu, 01 Jan 1970 01:00:00 GMT"}};
    const auto at = [&](std::chrono::seconds time) {
        return retry_class_of(error, timestamp::from_seconds(time.count()));
    };
    CHECK(at(55min) == retry_class::clock_skew);
    CHECK(at(65min) == retry_class::clock_skew);
    CHECK(at(56min) == retry_class::none);
    CHECK(at(64min) == retry_class::none);
    error.name = "SignatureDoesNotMatch";
    CHECK(at(0min) == retry_class::clock_skew);
    error.name = "AuthFailure";
    CHECK(at(0min) == retry_class::clock_skew);
    error.name = "AccessDeniedException";
    CHECK(at(0min) == retry_class::none);
    error.name = "Throttling";
    CHECK(at(0min) == retry_class::throttling);
    error.name = "InvalidSignatureException";
    error.headers.clear();
    CHECK(at(0min) == retry_class::none);
}
