// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "../shape_check.hpp"

#include <ecswire/ecs/gateways.hpp>

using namespace ecswire;

std::span<const ecswire_check::shape_check> ecswire_check::gateways_checks() {
    return checks_of<
        AssociateGatewayWithClusterRequest, AssociateGatewayWithClusterResponse,
        CreateGatewayRequest, CreateGatewayResponse, DeleteGatewayRequest, DeleteGatewayResponse,
        DescribeGatewayAlbConfiguration, DescribeGatewayConfiguration, DescribeGatewayRequest,
        DescribeGatewayResourcesRequest, DescribeGatewayResourcesResponse, DescribeGatewayResponse,
        DescribeGatewayRouteRequest, DescribeGatewayRouteResponse,
        DisassociateGatewayFromClusterRequest, DisassociateGatewayFromClusterResponse,
        ElbGatewayResources, Gateway, GatewayAlbTestTrafficRules, GatewayClusterAssociationSummary,
        GatewayConfiguration, GatewayElbAccessLogConfiguration, GatewayElbAccessLogDestination,
        GatewayElbAccessLogS3Destination, GatewayElbNetworkConfiguration,
        GatewayInfrastructureResources, GatewayOperationError, GatewayResourceFailure,
        GatewayResources, GatewayRoute, GatewayRouteAlbResources,
        GatewayRouteLoadBalancerSecurityGroup, GatewayRouteResources, GatewayRouteSummary,
        GatewaySummary, GatewayTestTrafficHeader, HostSharedAlbConfiguration,
        ListGatewayClusterAssociationsRequest, ListGatewayClusterAssociationsResponse,
        ListGatewayRoutesRequest, ListGatewayRoutesResponse, ListGatewaysRequest,
        ListGatewaysResponse, UpdateGatewayAlbConfiguration, UpdateGatewayConfiguration,
        UpdateGatewayNetworkConfiguration, UpdateGatewayRequest, UpdateGatewayResponse>;
}
