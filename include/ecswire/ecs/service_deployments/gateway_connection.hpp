// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/common/access_type.hpp>
#include <ecswire/ecs/common/gateway_route_status.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>
#include <ecswire/reflect/unions.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// The resources of an Application Load Balancer that connect a service to a gateway.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnectionAlbResources.html
struct GatewayConnectionAlbResources {
    std::optional<std::string> acmCertificateArn{}; ///< certificate in AWS Certificate Manager
    std::optional<std::string> loadBalancerArn{};   ///< the load balancer
    std::optional<std::vector<std::string>> loadBalancerSecurityGroupArns{};
    ///< its security groups
    std::optional<std::string> listenerArn{};     ///< its listener
    std::optional<std::string> listenerRuleArn{}; ///< rule that routes production traffic
    std::optional<std::string> testListenerRuleArn{};
    ///< rule that routes test traffic; absent: none
    std::optional<std::string> targetGroupArn{}; ///< the first target group
    std::optional<std::string> alternateTargetGroupArn{};
    ///< the second target group, for the other service revision
};
BOOST_DESCRIBE_STRUCT(GatewayConnectionAlbResources, (),
                      (acmCertificateArn, loadBalancerArn, loadBalancerSecurityGroupArns,
                       listenerArn, listenerRuleArn, testListenerRuleArn, targetGroupArn,
                       alternateTargetGroupArn))

/// The resources of one kind of gateway connection: exactly one member is given.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnectionResources.html
struct GatewayConnectionResources {
    std::optional<std::vector<GatewayConnectionAlbResources>> hostSharedAlb{};
    ///< Application Load Balancers shared by several services
    unknown_union_member unknown_member{}; ///< a member that a newer service sent
};
BOOST_DESCRIBE_STRUCT(GatewayConnectionResources, (), (hostSharedAlb, unknown_member))

constexpr auto traits_of(shape<GatewayConnectionResources>) { return traits(union_shape); }

/// The connection of a service revision to a gateway, which makes a port of the service reachable.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnection.html
struct GatewayConnection {
    std::optional<std::string> gatewayArn{};      ///< the gateway
    std::optional<std::string> gatewayRouteArn{}; ///< the route from the gateway to the service
    std::optional<std::string> portName{};        ///< a named port mapping of the task definition
    std::optional<std::string> serviceUrl{};      ///< URL of the service at the gateway
    std::optional<open_enum<AccessType>> accessType{};     ///< reach of the gateway
    std::optional<open_enum<GatewayRouteStatus>> status{}; ///< of the route
    std::optional<GatewayConnectionResources> resources{}; ///< those behind the connection
};
BOOST_DESCRIBE_STRUCT(GatewayConnection, (),
                      (gatewayArn, gatewayRouteArn, portName, serviceUrl, accessType, status,
                       resources))

} // namespace ecswire::inline v0_2
