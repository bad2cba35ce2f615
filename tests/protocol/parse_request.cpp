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

TEST_CASE("parse_request parses what make_request made") {
    const UpdateContainerAgentRequest request{.cluster = "gr\xC3\xBC\xC3\x9F \"x\"",
                                              .containerInstance = "53ac7152"};
    const auto message = make_request(request);
    REQUIRE(message);
    const auto parsed = parse_request<UpdateContainerAgent>(*message);
    REQUIRE(parsed);
    CHECK(*parsed == request);
}

TEST_CASE("parse_request accepts any object, or no body, for an input without members") {
    http_request message = *make_request<weather::Ping>({});
    CHECK(parse_request<weather::Ping>(message));
    message.body = "";
    CHECK(parse_request<weather::Ping>(message));
    message.body = R"({"foo":1})";
    CHECK(parse_request<weather::Ping>(message));
    message.body = "[]";
    CHECK_FALSE(parse_request<weather::Ping>(message));
}

TEST_CASE("parse_request ignores path and Content-Type") {
    http_request message = weather_request(R"({"place":"Ulm"})");
    message.target = "/proxied/ecs?x=1";
    message.headers.push_back({"Content-Type", "text/plain"});
    const auto parsed = parse_request<weather::GetWeather>(message);
    REQUIRE(parsed);
    CHECK(parsed->place == "Ulm");
}

TEST_CASE("parse_request checks method, target, body and constraints in that order") {
    http_request message = weather_request("");
    message.method = "GET";
    message.headers.clear();
    CHECK(failure(message).code() == protocol_errc::wrong_method);
    message.method = "POST";
    CHECK(failure(message).code() == protocol_errc::unknown_operation);
    message.headers = {{"X-Amz-Target", "Weather_20200101.GetWeather"}};
    CHECK(failure(message).code() == protocol_errc::undecodable_request);
    message.body = "{}";
    CHECK(failure(message).code() == protocol_errc::invalid_request);
    message.body = R"({"place":"Ulm"})";
    CHECK(parse_request<weather::GetWeather>(message));
}

TEST_CASE("parse_request rejects every target but the operation's own") {
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

TEST_CASE("parse_request rejects a body that can't be decoded") {
    const request_error error = failure(weather_request(R"({"place":"Ulm","days":1.5})"));
    CHECK(error.code() == protocol_errc::undecodable_request);
    REQUIRE(error.decode_failure() != nullptr);
    CHECK(error.decode_failure()->code == decode_errc::not_an_integer);
    CHECK(error.decode_failure()->pointer == "/days");
    CHECK(error.decode_failure()->offset == 22U);
    for (const char* const body : {"", "null", "[]", "\"x\"", "{\"place\":", "{}x"}) {
        CAPTURE(body);
        CHECK(failure(weather_request(body)).code() == protocol_errc::undecodable_request);
    }
}

TEST_CASE("parse_request reports violations unless validation is off") {
    const http_request message = weather_request(R"({"days":3})");
    const request_error error = failure(message);
    REQUIRE(error.violations() != nullptr);
    CHECK((*error.violations())[0].pointer == "/place");
    const auto unchecked = parse_request<weather::GetWeather>(message, {.validate = false});
    REQUIRE(unchecked);
    CHECK(unchecked->days == 3);
    CHECK_FALSE(unchecked->place);
}

TEST_CASE("parse_request passes the options of decoding on") {
    parse_request_options options;
    std::vector<std::string> unknown;
    options.decoding.unknown_members = &unknown;
    CHECK(parse_request<weather::GetWeather>(weather_request(R"({"place":"Ulm","x":1})"), options));
    CHECK(unknown == std::vector<std::string>{"/x"});
    options.decoding.limits.body = 3;
    const request_error error = failure(weather_request(R"({"place":"Ulm"})"), options);
    REQUIRE(error.decode_failure() != nullptr);
    CHECK(error.decode_failure()->code == decode_errc::body_too_large);
}

TEST_CASE("parse_request reads an empty body as {} where no member is required") {
    http_request message = *make_request<weather::FindPlace>({.name = "Ulm"});
    message.body.clear();
    const auto parsed = parse_request<weather::FindPlace>(message);
    REQUIRE(parsed);
    CHECK(*parsed == weather::Place{});
    CHECK(parse_request<weather::OldPing>(
        http_request{.method = "POST", .headers = {{"X-Amz-Target", "Weather_20200101.OldPing"}}}));
    CHECK(failure(weather_request("")).message() ==
          "expected a JSON document, found an empty body at '', byte 0");
    CHECK(failure(weather_request(" \r\n")).message() ==
          "expected a JSON document, found an empty body at '', byte 3");
}

TEST_CASE("parse_request names a body that is compressed or has a byte order mark") {
    CHECK(failure(weather_request("\xEF\xBB\xBF{}")).message() ==
          "expected a JSON document, found a byte order mark at '', byte 0");
    CHECK(failure(weather_request("\x1F\x8B\x08")).message() ==
          "expected a JSON document, found a body compressed by gzip at '', byte 0");
    CHECK(failure(weather_request("\x78\xDA\xAB")).message() ==
          "expected a JSON document, found a body compressed by zlib at '', byte 0");
    CHECK(failure(weather_request("\x28\xB5\x2F\xFD")).message() ==
          "expected a JSON document, found a body compressed by Zstandard at '', byte 0");
    CHECK(failure(weather_request(std::string("\xFE\xFF\0{", 4))).message() ==
          "expected a JSON document, found text in UTF-16 at '', byte 0");
    CHECK(failure(weather_request(std::string("\xFF\xFE{\0", 4))).message() ==
          "expected a JSON document, found text in UTF-16 at '', byte 0");
}

TEST_CASE("parse_request names a body that is encoded") {
    http_request message = weather_request("\x01\x02");
    message.headers.push_back({"Content-Encoding", ""});
    for (const char* const encoding : {"br", "deflate", "gzip", "zstd", "aws-chunked"}) {
        CAPTURE(encoding);
        message.headers.back().value = encoding;
        CHECK(failure(message).message() ==
              "expected a JSON document, found a body with a Content-Encoding, which the transport "
              "must undo at '', byte 0");
    }
    for (const char* const encoding : {"identity", " Identity ", ""}) {
        CAPTURE(encoding);
        message.headers.back().value = encoding;
        CHECK(failure(message).message() == "malformed JSON at '', byte 0");
    }
    message.headers.back().value = "gzip"; // which the transport undid, but kept
    message.body = R"({"place":"Ulm"})";
    CHECK(parse_request<weather::GetWeather>(message));
}
