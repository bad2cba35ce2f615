// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/gateways/associate_gateway_with_cluster.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<AssociateGatewayWithClusterRequest>(
    optional_member<std::string>{"gateway"}, optional_member<std::string>{"cluster"}));

static_assert(is_described_as<AssociateGatewayWithClusterResponse>(
    optional_member<std::string>{"gatewayArn"}, optional_member<std::string>{"clusterArn"},
    optional_member<open_enum<GatewayClusterAssociationStatus>>{"status"}));

TEST_CASE("AssociateGatewayWithCluster has its messages, errors and name") {
    check_operation<AssociateGatewayWithCluster, AssociateGatewayWithClusterRequest,
                    AssociateGatewayWithClusterResponse,
                    ecs_errors<ClusterNotFoundException, GatewayNotFoundException,
                               UnsupportedFeatureException>>("AssociateGatewayWithCluster");
}

TEST_CASE(
    "The shapes of associate_gateway_with_cluster.hpp have their names in the service model") {
    CHECK(shape_name<AssociateGatewayWithClusterRequest> == "AssociateGatewayWithClusterRequest");
    CHECK(shape_name<AssociateGatewayWithClusterResponse> == "AssociateGatewayWithClusterResponse");
}

TEST_CASE("AssociateGatewayWithClusterRequest requires a gateway and a cluster") {
    const AssociateGatewayWithClusterRequest request{.gateway = "g", .cluster = "c"};
    check_each_member_counts(request);
    check_each_member_counts(
        AssociateGatewayWithClusterResponse{.gatewayArn = "arn",
                                            .clusterArn = "arn",
                                            .status = GatewayClusterAssociationStatus::ACTIVE});
    CHECK(from_user(request) == valid);
    CHECK(from_user(AssociateGatewayWithClusterRequest{}) ==
          "/gateway required, /cluster required");
}
