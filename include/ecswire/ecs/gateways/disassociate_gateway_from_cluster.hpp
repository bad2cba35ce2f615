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

/// The gateway, and the cluster from which to disassociate it.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DisassociateGatewayFromCluster.html
struct DisassociateGatewayFromClusterRequest {
    std::optional<std::string> gateway{}; ///< required; name or ARN
    std::optional<std::string> cluster{}; ///< required; short name or ARN
};
BOOST_DESCRIBE_STRUCT(DisassociateGatewayFromClusterRequest, (), (gateway, cluster))

constexpr auto constraints_of(shape<DisassociateGatewayFromClusterRequest>) {
    return constraints(member<&DisassociateGatewayFromClusterRequest::gateway>(required),
                       member<&DisassociateGatewayFromClusterRequest::cluster>(required));
}

/// The association as it ends.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DisassociateGatewayFromCluster.html
struct DisassociateGatewayFromClusterResponse {
    std::optional<std::string> gatewayArn{}; ///< the gateway
    std::optional<std::string> clusterArn{}; ///< the cluster
    std::optional<open_enum<GatewayClusterAssociationStatus>> status{};
    ///< DISASSOCIATING while routes to the cluster are left
};
BOOST_DESCRIBE_STRUCT(DisassociateGatewayFromClusterResponse, (), (gatewayArn, clusterArn, status))

/// Ends the association of a gateway with a cluster. It is DISASSOCIATING until the last route to
/// the cluster is gone, then it is deleted. Only updates of the services remove their routes.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DisassociateGatewayFromCluster.html
struct DisassociateGatewayFromCluster : ecs_operation {
    using request_type = DisassociateGatewayFromClusterRequest;
    using response_type = DisassociateGatewayFromClusterResponse;
    using error_types = ecs_errors<ClusterNotFoundException, GatewayNotFoundException,
                                   ResourceNotFoundException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "DisassociateGatewayFromCluster";
};

constexpr DisassociateGatewayFromCluster
operation_of(shape<DisassociateGatewayFromClusterRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
