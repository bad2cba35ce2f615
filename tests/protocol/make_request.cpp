// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/protocol/make_request.hpp>

#include <ecswire/ecs/container_instances/update_container_agent.hpp>

#include "support/catch.hpp"
#include "support/shared_dir.hpp"
#include "weather.hpp"

#include <boost/json/parse.hpp>

using namespace ecswire;

TEST_CASE("make_request sends what awsJson1_1 specifies") {
    const auto message = make_request<UpdateContainerAgent>(
        {.cluster = "update", .containerInstance = "53ac7152-dcd1-4102-81f5-208962864132"});
    REQUIRE(message);
    CHECK(message->method == "POST");
    CHECK(message->target == "/");
    CHECK(message->headers ==
          std::vector<http_header>{
              {"Content-Type", "application/x-amz-json-1.1"},
              {"X-Amz-Target", "AmazonEC2ContainerServiceV20141113.UpdateContainerAgent"}});
    CHECK(message->body ==
          R"({"cluster":"update","containerInstance":"53ac7152-dcd1-4102-81f5-208962864132"})");
}

TEST_CASE("make_request makes the request that the API's documentation shows") {
    const auto sample = ecswire_test::shared_file("samples/update-container-agent.request.http");
    if (!sample) {
        return;
    }
    const auto message = make_request<UpdateContainerAgent>(
        {.cluster = "update", .containerInstance = "53ac7152-dcd1-4102-81f5-208962864132"});
    REQUIRE(message);
    CHECK(sample->find(message->method + " " + message->target + " HTTP/1.1") == 0);
    for (const http_header& header : message->headers) {
        CHECK(sample->find("\n" + header.name + ": " + header.value) != std::string::npos);
    }
    CHECK(boost::json::parse(message->body) ==
          boost::json::parse(sample->substr(sample->find('{'))));
}

TEST_CASE("make_request deduces the operation from a request with operation_of") {
    const weather::GetWeatherRequest request{.place = "Ulm"};
    const auto message = make_request(request);
    REQUIRE(message);
    CHECK(*message == *make_request<weather::GetWeather>(request));
    CHECK(find_header(message->headers, "x-amz-target") == "Weather_20200101.GetWeather");
    CHECK(message->body == R"({"place":"Ulm"})");
}

TEST_CASE("make_request sends {} for an input without members") {
    const auto message = make_request<weather::Ping>({});
    REQUIRE(message);
    CHECK(message->body == "{}");
}

TEST_CASE("make_request reports every violation unless validation is off") {
    const UpdateContainerAgentRequest invalid{.cluster = "prod"};
    const auto message = make_request(invalid);
    REQUIRE_FALSE(message);
    const auto error = message.error();
    CHECK(error.code() == protocol_errc::invalid_request);
    REQUIRE(error.violations() != nullptr);
    REQUIRE(error.violations()->size() == 1);
    CHECK((*error.violations())[0].pointer == "/containerInstance");
    CHECK((*error.violations())[0].constraint == "required");

    const auto unchecked = make_request(invalid, {.validate = false});
    REQUIRE(unchecked);
    CHECK(unchecked->body == R"({"cluster":"prod"})");
}

TEST_CASE("make_request rejects text that is not UTF-8 even if validation is off") {
    const weather::GetWeatherRequest request{.place = "\xFF"};
    const auto message = make_request(request, {.validate = false});
    REQUIRE_FALSE(message);
    const auto error = message.error();
    CHECK(error.code() == protocol_errc::unencodable_request);
    REQUIRE(error.encode_failure() != nullptr);
    CHECK(error.encode_failure()->pointer == "/place");
}

TEST_CASE("make_request sends the media type of the operation's protocol") {
    const auto message = make_request<weather::OldPing>({});
    REQUIRE(message);
    CHECK(find_header(message->headers, "Content-Type") == "application/x-amz-json-1.0");
    CHECK(find_header(message->headers, "X-Amz-Target") == "Weather_20200101.OldPing");
}

TEST_CASE("make_request generates an idempotency token that is absent, and validates it") {
    int calls = 0;
    make_request_options options;
    options.generate_token = [&calls] { return "token-" + std::to_string(++calls); };
    const weather::AddStationRequest request{.place = "Ulm"};
    const auto message = make_request<weather::AddStation>(request, options);
    REQUIRE(message);
    CHECK(message->body == R"({"clientToken":"token-1","place":"Ulm"})");
    CHECK_FALSE(request.clientToken);

    const auto given = make_request<weather::AddStation>({.clientToken = "mine"}, options);
    REQUIRE(given);
    CHECK(given->body == R"({"clientToken":"mine"})");
    CHECK(calls == 1);

    options.generate_token = [] { return std::string(37, 'x'); };
    const auto invalid = make_request<weather::AddStation>(request, options);
    REQUIRE_FALSE(invalid);
    CHECK(invalid.error().code() == protocol_errc::invalid_request);
}

TEST_CASE("make_request leaves an idempotency token absent without a generator") {
    const auto message = make_request<weather::AddStation>({.place = "Ulm"}, {.validate = false});
    REQUIRE(message);
    CHECK(message->body == R"({"place":"Ulm"})");
    CHECK_FALSE(make_request<weather::AddStation>({.place = "Ulm"})); // it is required
}
