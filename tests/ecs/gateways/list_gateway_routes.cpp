// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/gateways/list_gateway_routes.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<GatewayRouteSummary>(
    optional_member<std::string>{"gatewayRouteArn"}, optional_member<std::string>{"gatewayArn"},
    optional_member<std::string>{"clusterArn"}, optional_member<std::string>{"serviceArn"},
    optional_member<std::string>{"serviceContainerPortName"},
    optional_member<open_enum<GatewayRouteStatus>>{"status"}));

static_assert(is_described_as<ListGatewayRoutesRequest>(
    optional_member<std::string>{"gateway"}, optional_member<std::string>{"cluster"},
    optional_member<std::string>{"service"},
    optional_member<std::string>{"serviceContainerPortName"},
    optional_member<std::vector<open_enum<GatewayRouteStatus>>>{"status"},
    optional_member<std::int32_t>{"maxResults"}, optional_member<std::string>{"nextToken"}));

static_assert(is_described_as<ListGatewayRoutesResponse>(
    optional_member<std::vector<GatewayRouteSummary>>{"gatewayRoutes"},
    optional_member<std::string>{"nextToken"}));

TEST_CASE("ListGatewayRoutes has its messages, errors and name") {
    check_operation<ListGatewayRoutes, ListGatewayRoutesRequest, ListGatewayRoutesResponse,
                    ecs_errors<GatewayNotFoundException, UnsupportedFeatureException>>(
        "ListGatewayRoutes");
}

TEST_CASE("The shapes of list_gateway_routes.hpp have their names in the service model") {
    CHECK(shape_name<GatewayRouteSummary> == "GatewayRouteSummary");
    CHECK(shape_name<ListGatewayRoutesRequest> == "ListGatewayRoutesRequest");
    CHECK(shape_name<ListGatewayRoutesResponse> == "ListGatewayRoutesResponse");
}

TEST_CASE("Every member of ListGatewayRoutes's messages takes part in comparison") {
    const GatewayRouteSummary summary{.gatewayRouteArn = "arn",
                                      .gatewayArn = "arn",
                                      .clusterArn = "arn",
                                      .serviceArn = "arn",
                                      .serviceContainerPortName = "web",
                                      .status = GatewayRouteStatus::UPDATE_FAILED};
    check_each_member_counts(summary);
    check_each_member_counts(ListGatewayRoutesRequest{.gateway = "g",
                                                      .cluster = "c",
                                                      .service = "s",
                                                      .serviceContainerPortName = "web",
                                                      .status = {{GatewayRouteStatus::ACTIVE}},
                                                      .maxResults = 1,
                                                      .nextToken = "t"});
    check_each_member_counts(
        ListGatewayRoutesResponse{.gatewayRoutes = {{summary}}, .nextToken = "t"});
}
