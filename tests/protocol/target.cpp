// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/protocol/target.hpp>

#include <ecswire/ecs/container_instances/update_container_agent.hpp>

#include "support/catch.hpp"
#include "weather.hpp"

using namespace ecswire;

TEST_CASE("target_of converts to the header's text and back") {
    STATIC_REQUIRE(to_string(target_of<UpdateContainerAgent>) ==
                   "AmazonEC2ContainerServiceV20141113.UpdateContainerAgent");
    STATIC_REQUIRE(parse_target("AmazonEC2ContainerServiceV20141113.UpdateContainerAgent") ==
                   target_of<UpdateContainerAgent>);
    STATIC_REQUIRE(parse_target("Weather_20200101.Ping") == target_of<weather::Ping>);
    STATIC_REQUIRE(target_of<weather::Ping> != target_of<weather::GetWeather>);
}

TEST_CASE("parse_target splits at the last dot") {
    STATIC_REQUIRE(parse_target("com.amazonaws.a.B.C") ==
                   operation_target{"com.amazonaws.a.B", "C"});
    STATIC_REQUIRE(parse_target("a.b") == operation_target{"a", "b"});
}

TEST_CASE("parse_target requires both parts") {
    STATIC_REQUIRE_FALSE(parse_target(""));
    STATIC_REQUIRE_FALSE(parse_target("."));
    STATIC_REQUIRE_FALSE(parse_target("UpdateContainerAgent"));
    STATIC_REQUIRE_FALSE(parse_target(".UpdateContainerAgent"));
    STATIC_REQUIRE_FALSE(parse_target("AmazonEC2ContainerServiceV20141113."));
}

TEST_CASE("find_target and operation_name read the header of a request") {
    http_request request;
    CHECK_FALSE(find_target(request));
    CHECK_FALSE(operation_name(request));
    request.headers = {{"x-amz-target", " Weather_20200101.Ping "}};
    CHECK(find_target(request) == target_of<weather::Ping>);
    CHECK(operation_name(request) == "Ping");
    request.headers = {{"X-AMZ-TARGET", "Ping"}};
    CHECK_FALSE(find_target(request));
    CHECK_FALSE(operation_name(request));
}
