// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/agent/discover_poll_endpoint.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<DiscoverPollEndpointRequest>(
    optional_member<std::string>{"containerInstance"}, optional_member<std::string>{"cluster"}));

static_assert(is_described_as<DiscoverPollEndpointResponse>(
    optional_member<std::string>{"endpoint"}, optional_member<std::string>{"telemetryEndpoint"},
    optional_member<std::string>{"serviceConnectEndpoint"}));

TEST_CASE("DiscoverPollEndpoint has its messages, errors and name") {
    check_operation<DiscoverPollEndpoint, DiscoverPollEndpointRequest, DiscoverPollEndpointResponse,
                    ecs_errors<>>("DiscoverPollEndpoint");
}

TEST_CASE("The shapes of discover_poll_endpoint.hpp have their names in the service model") {
    CHECK(shape_name<DiscoverPollEndpointRequest> == "DiscoverPollEndpointRequest");
    CHECK(shape_name<DiscoverPollEndpointResponse> == "DiscoverPollEndpointResponse");
}

TEST_CASE("DiscoverPollEndpointRequest requires nothing") {
    check_each_member_counts(DiscoverPollEndpointRequest{.containerInstance = "i", .cluster = "c"});
    check_each_member_counts(DiscoverPollEndpointResponse{
        .endpoint = "e", .telemetryEndpoint = "t", .serviceConnectEndpoint = "s"});
    CHECK(from_user(DiscoverPollEndpointRequest{}) == valid);
}
