// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/gateways.hpp>

#include "support/catch.hpp"
#include "support/rule_cases.hpp"

using namespace ecswire;
using namespace ecswire_test;

TEST_CASE("The shapes of gateways accept and reject what the facts say") {
    check_rule_cases<
        AssociateGatewayWithClusterRequest, AssociateGatewayWithClusterResponse,
        CreateGatewayRequest, CreateGatewayResponse, DeleteGatewayRequest, DeleteGatewayResponse,
        DescribeGatewayAlbConfiguration, DescribeGatewayConfiguration, DescribeGatewayRequest,
        DescribeGatewayResourcesRequest, DescribeGatewayRouteRequest,
        DisassociateGatewayFromClusterRequest, DisassociateGatewayFromClusterResponse, Gateway,
        GatewayClusterAssociationSummary, GatewayConfiguration, GatewayElbAccessLogDestination,
        GatewayElbAccessLogS3Destination, GatewayElbNetworkConfiguration,
        GatewayInfrastructureResources, GatewayRoute, GatewayRouteResources, GatewayRouteSummary,
        GatewaySummary, GatewayTestTrafficHeader, HostSharedAlbConfiguration,
        ListGatewayClusterAssociationsRequest, ListGatewayRoutesRequest, ListGatewaysRequest,
        UpdateGatewayAlbConfiguration, UpdateGatewayConfiguration, UpdateGatewayRequest,
        UpdateGatewayResponse>();
}
