// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/protocol/make_response.hpp>

#include <ecswire/protocol/parse_response.hpp>

#include "support/catch.hpp"
#include "weather.hpp"

using namespace ecswire;

TEST_CASE("make_response sends the output") {
    const auto message = make_response<weather::GetWeather>({.celsius = 21.5, .sky = "blue"}, "42");
    REQUIRE(message);
    CHECK(message->status == 200);
    CHECK(message->headers ==
          std::vector<http_header>{{"Content-Type", "application/x-amz-json-1.1"},
                                   {"x-amzn-requestid", "42"}});
    CHECK(message->body == R"({"celsius":21.5,"sky":"blue"})");
}

TEST_CASE("make_response sends an empty body for an output without members") {
    const auto message = make_response<weather::Ping>({});
    REQUIRE(message);
    CHECK_FALSE(request_id(*message));
    CHECK(message->body.empty()); // as Smithy's tests of servers have it
    CHECK(find_header(message->headers, "Content-Type") == "application/x-amz-json-1.1");
}

TEST_CASE("make_response rejects text that is not UTF-8") {
    const auto message = make_response<weather::GetWeather>({.sky = "\xFF"});
    REQUIRE_FALSE(message);
    CHECK(message.error().pointer == "/sky");
}

TEST_CASE("make_response sends the media type of the operation's protocol") {
    const auto message = make_response<weather::OldPing>({});
    REQUIRE(message);
    CHECK(find_header(message->headers, "Content-Type") == "application/x-amz-json-1.0");
}

TEST_CASE(
    "make_response sends an empty body for every operation without output, with its headers") {
    const auto message = make_response<weather::OldPing>({}, "42");
    REQUIRE(message);
    CHECK(*message == http_response{.status = 200,
                                    .headers = {{"Content-Type", "application/x-amz-json-1.0"},
                                                {"x-amzn-requestid", "42"}},
                                    .body = ""});
    CHECK(parse_response<weather::OldPing>(*message));
}

TEST_CASE("make_response sends {} for an output whose members are absent") {
    const auto message = make_response<weather::GetWeather>({});
    REQUIRE(message);
    CHECK(message->body == "{}");
}
