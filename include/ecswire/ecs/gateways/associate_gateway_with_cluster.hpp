// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/gateways/gateway_cluster_association_status.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// A gateway, and a cluster whose services are to use it.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AssociateGatewayWithCluster.html
struct AssociateGatewayWithClusterRequest {
    std::optional<std::string> gateway{}; ///< required; name or ARN
    std::optional<std::string> cluster{};
    ///< required; short name or ARN; quota: 5 gateways per cluster
};
BOOST_DESCRIBE_STRUCT(AssociateGatewayWithClusterRequest, (), (gateway, cluster))

constexpr auto constraints_of(shape<AssociateGatewayWithClusterRequest>) {
    return constraints(member<&AssociateGatewayWithClusterRequest::gateway>(required),
                       member<&AssociateGatewayWithClusterRequest::cluster>(required));
}

/// The new association of a gateway with a cluster.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AssociateGatewayWithCluster.html
struct AssociateGatewayWithClusterResponse {
    std::optional<std::string> gatewayArn{};                            ///< the gateway
    std::optional<std::string> clusterArn{};                            ///< the cluster
    std::optional<open_enum<GatewayClusterAssociationStatus>> status{}; ///< ACTIVE
};
BOOST_DESCRIBE_STRUCT(AssociateGatewayWithClusterResponse, (), (gatewayArn, clusterArn, status))

/// Associates a gateway with a cluster, so that services of the cluster can connect to it. Nothing
/// changes for existing services until they are updated.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AssociateGatewayWithCluster.html
struct AssociateGatewayWithCluster : ecs_operation {
    using request_type = AssociateGatewayWithClusterRequest;
    using response_type = AssociateGatewayWithClusterResponse;
    using error_types =
        ecs_errors<ClusterNotFoundException, GatewayNotFoundException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "AssociateGatewayWithCluster";
};

constexpr AssociateGatewayWithCluster
operation_of(shape<AssociateGatewayWithClusterRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
