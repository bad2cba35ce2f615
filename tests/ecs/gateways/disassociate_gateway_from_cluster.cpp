// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/gateways/disassociate_gateway_from_cluster.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<DisassociateGatewayFromClusterRequest>(
    optional_member<std::string>{"gateway"}, optional_member<std::string>{"cluster"}));

static_assert(is_described_as<DisassociateGatewayFromClusterResponse>(
    optional_member<std::string>{"gatewayArn"}, optional_member<std::string>{"clusterArn"},
    optional_member<open_enum<GatewayClusterAssociationStatus>>{"status"}));

TEST_CASE("DisassociateGatewayFromCluster has its messages, errors and name") {
    check_operation<DisassociateGatewayFromCluster, DisassociateGatewayFromClusterRequest,
                    DisassociateGatewayFromClusterResponse,
                    ecs_errors<ClusterNotFoundException, GatewayNotFoundException,
                               ResourceNotFoundException, UnsupportedFeatureException>>(
        "DisassociateGatewayFromCluster");
}

TEST_CASE(
    "The shapes of disassociate_gateway_from_cluster.hpp have their names in the service model") {
    CHECK(shape_name<DisassociateGatewayFromClusterRequest> ==
          "DisassociateGatewayFromClusterRequest");
    CHECK(shape_name<DisassociateGatewayFromClusterResponse> ==
          "DisassociateGatewayFromClusterResponse");
}

TEST_CASE("DisassociateGatewayFromClusterRequest requires a gateway and a cluster") {
    const DisassociateGatewayFromClusterRequest request{.gateway = "g", .cluster = "c"};
    check_each_member_counts(request);
    check_each_member_counts(DisassociateGatewayFromClusterResponse{
        .gatewayArn = "arn",
        .clusterArn = "arn",
        .status = GatewayClusterAssociationStatus::DISASSOCIATING});
    CHECK(from_user(request) == valid);
    CHECK(from_user(DisassociateGatewayFromClusterRequest{}) ==
          "/gateway required, /cluster required");
}
