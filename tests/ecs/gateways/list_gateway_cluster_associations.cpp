// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/gateways/list_gateway_cluster_associations.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<GatewayClusterAssociationSummary>(
    optional_member<std::string>{"gatewayArn"}, optional_member<std::string>{"clusterArn"},
    optional_member<open_enum<GatewayClusterAssociationStatus>>{"status"}));

static_assert(is_described_as<ListGatewayClusterAssociationsRequest>(
    optional_member<std::string>{"gateway"}, optional_member<std::string>{"cluster"},
    optional_member<std::vector<open_enum<GatewayClusterAssociationStatus>>>{"status"},
    optional_member<std::int32_t>{"maxResults"}, optional_member<std::string>{"nextToken"}));

static_assert(is_described_as<ListGatewayClusterAssociationsResponse>(
    optional_member<std::vector<GatewayClusterAssociationSummary>>{"gatewayClusterAssociations"},
    optional_member<std::string>{"nextToken"}));

TEST_CASE("ListGatewayClusterAssociations has its messages, errors and name") {
    check_operation<ListGatewayClusterAssociations, ListGatewayClusterAssociationsRequest,
                    ListGatewayClusterAssociationsResponse,
                    ecs_errors<UnsupportedFeatureException>>("ListGatewayClusterAssociations");
}

TEST_CASE(
    "The shapes of list_gateway_cluster_associations.hpp have their names in the service model") {
    CHECK(shape_name<GatewayClusterAssociationSummary> == "GatewayClusterAssociationSummary");
    CHECK(shape_name<ListGatewayClusterAssociationsRequest> ==
          "ListGatewayClusterAssociationsRequest");
    CHECK(shape_name<ListGatewayClusterAssociationsResponse> ==
          "ListGatewayClusterAssociationsResponse");
}

TEST_CASE("Every member of ListGatewayClusterAssociations's messages takes part in comparison") {
    const GatewayClusterAssociationSummary summary{
        .gatewayArn = "arn",
        .clusterArn = "arn",
        .status = GatewayClusterAssociationStatus::DISASSOCIATING};
    check_each_member_counts(summary);
    check_each_member_counts(
        ListGatewayClusterAssociationsRequest{.gateway = "g",
                                              .cluster = "c",
                                              .status = {{GatewayClusterAssociationStatus::ACTIVE}},
                                              .maxResults = 1,
                                              .nextToken = "t"});
    check_each_member_counts(ListGatewayClusterAssociationsResponse{
        .gatewayClusterAssociations = {{summary}}, .nextToken = "t"});
}
