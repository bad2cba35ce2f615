// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/protocol/parse_request.hpp>

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/json/print.hpp>
#include <ecswire/protocol/make_request.hpp>

#include "support/catch.hpp"
#include "weather.hpp"

using namespace ecswire;

namespace {

http_request weather_request(std::string body) {
    return {.method = "POST",
            .target = "/",
            .headers = {{"x-amz-target", "Weather_20200101.GetWeather"}},
            .body = std::move(body)};
}

request_error failure(const http_request& request, const parse_request_options& options = {}) {
    const auto parsed = parse_request<weather::GetWeather>(request, options);
    REQUIRE_FALSE(parsed);
    return parsed.error();
}

} // namespace

TEST_CASE("parse_request: reads what make_request wrote") {
    const UpdateContainerAgentRequest request{.cluster = "gr\xC3\xBC\xC3\x9F \"x\"",
                                              .containerInstance = "53ac7152"};
    const auto message = make_request(request);
    REQUIRE(message);
    const auto parsed = parse_request<UpdateContainerAgent>(*message);
    REQUIRE(parsed);
    CHECK(*parsed == request);
}

TEST_CASE("parse_request: an input without members") {
    http_request message = *make_request<weather::Ping>({});
    CHECK(parse_request<weather::Ping>(message));
    message.body = "";
    CHECK(parse_request<weather::Ping>(message));
    message.body = R"({"foo":1})";
    CHECK(parse_request<weather::Ping>(message));
    message.body = "[]";
    CHECK_FALSE(parse_request<weather::Ping>(message));
}

TEST_CASE("parse_request: neither the path nor the content's type matters") {
    http_request message = weather_request(R"({"place":"Ulm"})");
    message.target = "/proxied/ecs?x=1";
    message.headers.push_back({"Content-Type", "text/plain"});
    const auto parsed = parse_request<weather::GetWeather>(message);
    REQUIRE(parsed);
    CHECK(parsed->place == "Ulm");
}

TEST_CASE("parse_request: method, target, body, constraints, in that order") {
    http_request message = weather_request("");
    message.method = "GET";
    message.headers.clear();
    CHECK(failure(message).code() == protocol_errc::wrong_method);
    message.method = "POST";
    CHECK(failure(message).code() == protocol_errc::unknown_operation);
    message.headers = {{"X-Amz-Target", "Weather_20200101.GetWeather"}};
    CHECK(failure(message).code() == protocol_errc::unreadable_request);
    message.body = "{}";
    CHECK(failure(message).code() == protocol_errc::invalid_request);
    message.body = R"({"place":"Ulm"})";
    CHECK(parse_request<weather::GetWeather>(message));
}

TEST_CASE("parse_request: only the operation's own target") {
    http_request message = weather_request(R"({"place":"Ulm"})");
    for (const char* const target :
         {"", "GetWeather", "Weather_20200101.Ping", "Weather_20210101.GetWeather",
          "Weather_20200101.getweather", "x.Weather_20200101.GetWeather"}) {
        CAPTURE(target);
        message.headers = {{"X-Amz-Target", target}};
        const request_error error = failure(message);
        CHECK(error.code() == protocol_errc::unknown_operation);
        CHECK(error.message() == "unknown operation '" + std::string(target) + "'");
    }
}

TEST_CASE("parse_request: a body that can't be read") {
    const request_error error = failure(weather_request(R"({"place":"Ulm","days":1.5})"));
    CHECK(error.code() == protocol_errc::unreadable_request);
    REQUIRE(error.unreadable() != nullptr);
    CHECK(error.unreadable()->code == decode_errc::not_an_integer);
    CHECK(error.unreadable()->pointer == "/days");
    CHECK(error.unreadable()->offset == 22U);
    for (const char* const body : {"", "null", "[]", "\"x\"", "{\"place\":", "{}x"}) {
        CAPTURE(body);
        CHECK(failure(weather_request(body)).code() == protocol_errc::unreadable_request);
    }
}

TEST_CASE("parse_request: violations, unless told not to look") {
    const http_request message = weather_request(R"({"days":3})");
    const request_error error = failure(message);
    REQUIRE(error.violations() != nullptr);
    CHECK((*error.violations())[0].pointer == "/place");
    const auto unchecked = parse_request<weather::GetWeather>(message, {.validate = false});
    REQUIRE(unchecked);
    CHECK(unchecked->days == 3);
    CHECK_FALSE(unchecked->place);
}

TEST_CASE("parse_request: options of decoding") {
    parse_request_options options;
    std::vector<std::string> unknown;
    options.decoding.unknown_members = &unknown;
    CHECK(parse_request<weather::GetWeather>(weather_request(R"({"place":"Ulm","x":1})"), options));
    CHECK(unknown == std::vector<std::string>{"/x"});
    options.decoding.limits.body = 3;
    const request_error error = failure(weather_request(R"({"place":"Ulm"})"), options);
    REQUIRE(error.unreadable() != nullptr);
    CHECK(error.unreadable()->code == decode_errc::body_too_large);
}
