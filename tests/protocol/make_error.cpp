// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/protocol/make_error.hpp>

#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/protocol/parse_response.hpp>
#include <ecswire/text/one_line.hpp>

#include "support/catch.hpp"
#include "weather.hpp"

using namespace ecswire;

TEST_CASE("make_error sends name, message, and the status of the error's traits") {
    const http_response message =
        make_error(ClusterNotFoundException{.message = "Cluster not found."}, "42");
    CHECK(message.status == 400);
    CHECK(message.headers ==
          std::vector<http_header>{{"Content-Type", "application/x-amz-json-1.1"},
                                   {"x-amzn-requestid", "42"}});
    CHECK(message.body ==
          R"({"__type":"ClusterNotFoundException","message":"Cluster not found."})");
    CHECK(make_error(ServerException{}).status == 500);
    CHECK(make_error(weather::StationAsleep{}).status == 409);
}

TEST_CASE("make_error sends status 400 for an error without traits") {
    const http_response message =
        make_error(weather::NoSuchPlace{.Message = "Where?", .nearest = weather::Place{"Ulm"}});
    CHECK(message.status == 400);
    CHECK(message.body ==
          R"({"__type":"NoSuchPlace","Message":"Where?","nearest":{"name":"Ulm"}})");
    CHECK_FALSE(request_id(message));
}

TEST_CASE("make_error sends the name alone for an error without members") {
    CHECK(make_error(weather::Storm{}).body == R"({"__type":"Storm"})");
    CHECK(make_error(weather::NoSuchPlace{}).body == R"({"__type":"NoSuchPlace"})");
}

TEST_CASE("make_error replaces bytes of a message that are not UTF-8") {
    CHECK(make_error(ServerException{.message = "caf\xE9 \"x\""}).body ==
          "{\"__type\":\"ServerException\",\"message\":\"caf\xEF\xBF\xBD \\\"x\\\"\"}");
    const weather::NoSuchPlace place{.Message = "Where?", .nearest = weather::Place{"\xFF"}};
    CHECK(make_error(place).body == R"({"__type":"NoSuchPlace","Message":"Where?"})");
    CHECK(make_error(weather::NoSuchPlace{.nearest = weather::Place{"\xFF"}}).body ==
          R"({"__type":"NoSuchPlace"})");
}

TEST_CASE("make_error relays the text of another service's error, whatever its bytes") {
    for (const std::string text : {"caf\xE9", "\xC2\x85\xC2\x9B[2J", "one\xE2\x80\xA8two\r\n",
                                   "\xED\xA0\x80 \xFF", "\x1B\x7F"}) {
        CAPTURE(text);
        const auto relayed = parse_response<UpdateContainerAgent>(
            make_error<UpdateContainerAgent>(ServerException{.message = text}));
        REQUIRE_FALSE(relayed);
        const auto error = relayed.error();
        REQUIRE(error.service() != nullptr);
        REQUIRE(error.service()->get_if<ServerException>() != nullptr);
        CHECK(error.service()->text == to_valid_utf8(text));
        CHECK(error.message() == "ServerException (status 500): " + on_one_line(text));
    }
}

TEST_CASE("make_error sends the media type of the operation's protocol") {
    const http_response message = make_error<weather::OldPing>(weather::Storm{}, "42");
    CHECK(find_header(message.headers, "Content-Type") == "application/x-amz-json-1.0");
    CHECK(request_id(message) == "42");
    CHECK(message.body == R"({"__type":"Storm"})");
}
