// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/prefix.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/gateway_route_status.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>
#include <ecswire/reflect/unions.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// A security group of a load balancer, with its rules for one gateway route.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayRouteLoadBalancerSecurityGroup.html
struct GatewayRouteLoadBalancerSecurityGroup {
    std::optional<std::string> arn{};                   ///< the security group
    std::optional<std::vector<std::string>> ruleArns{}; ///< its rules for the route
};
BOOST_DESCRIBE_STRUCT(GatewayRouteLoadBalancerSecurityGroup, (), (arn, ruleArns))

/// The resources of an Application Load Balancer that carry a gateway route.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayRouteAlbResources.html
struct GatewayRouteAlbResources {
    std::optional<std::string> acmCertificateArn{}; ///< certificate in AWS Certificate Manager
    std::optional<std::string> loadBalancerArn{};   ///< the load balancer
    std::optional<std::string> listenerArn{};       ///< its listener
    std::optional<std::string> listenerRuleArn{};   ///< rule that routes production traffic
    std::optional<std::vector<std::string>> testListenerRuleArns{};
    ///< rules that route test traffic; several only while the test header changes
    std::optional<std::vector<GatewayRouteLoadBalancerSecurityGroup>> loadBalancerSecurityGroups{};
    ///< security groups of the load balancer
    std::optional<std::string> serviceSecurityGroupArn{}; ///< security group of the service
};
BOOST_DESCRIBE_STRUCT(GatewayRouteAlbResources, (),
                      (acmCertificateArn, loadBalancerArn, listenerArn, listenerRuleArn,
                       testListenerRuleArns, loadBalancerSecurityGroups, serviceSecurityGroupArn))

/// The resources of one kind of gateway route: exactly one member is given.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayRouteResources.html
struct GatewayRouteResources {
    std::optional<std::vector<GatewayRouteAlbResources>> hostSharedAlb{};
    ///< Application Load Balancers shared by several services
    unknown_union_member unknown_member{}; ///< a member that a newer service sent
};
BOOST_DESCRIBE_STRUCT(GatewayRouteResources, (), (hostSharedAlb, unknown_member))

constexpr auto traits_of(shape<GatewayRouteResources>) { return traits(union_shape); }

/// The route from a gateway to a port of a service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayRoute.html
struct GatewayRoute {
    std::optional<std::string> gatewayRouteArn{}; ///< its Amazon Resource Name
    std::optional<std::string> serviceArn{};      ///< the service
    std::optional<std::string> serviceContainerPortName{};
    ///< a named port mapping of the task definition
    std::optional<open_enum<GatewayRouteStatus>> status{}; ///< its state in the life cycle
    std::optional<std::string> serviceUrl{}; ///< URL of the service at the gateway, `https://...`
    std::optional<GatewayRouteResources> resources{}; ///< resources that carry the route
};
BOOST_DESCRIBE_STRUCT(GatewayRoute, (),
                      (gatewayRouteArn, serviceArn, serviceContainerPortName, status, serviceUrl,
                       resources))

constexpr auto constraints_of(shape<GatewayRoute>) {
    return constraints(member<&GatewayRoute::serviceUrl>(prefix("https://")));
}

/// The gateway route to describe.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeGatewayRoute.html
struct DescribeGatewayRouteRequest {
    std::optional<std::string> gatewayRouteArn{}; ///< required; ARN only
};
BOOST_DESCRIBE_STRUCT(DescribeGatewayRouteRequest, (), (gatewayRouteArn))

constexpr auto constraints_of(shape<DescribeGatewayRouteRequest>) {
    return constraints(member<&DescribeGatewayRouteRequest::gatewayRouteArn>(required));
}

/// The requested gateway route.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeGatewayRoute.html
struct DescribeGatewayRouteResponse {
    std::optional<GatewayRoute> gatewayRoute{}; ///< the route
};
BOOST_DESCRIBE_STRUCT(DescribeGatewayRouteResponse, (), (gatewayRoute))

/// Describes a gateway route: its status, URL and resources. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeGatewayRoute.html
struct DescribeGatewayRoute : ecs_operation {
    using request_type = DescribeGatewayRouteRequest;
    using response_type = DescribeGatewayRouteResponse;
    using error_types = ecs_errors<ResourceNotFoundException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "DescribeGatewayRoute";
    static constexpr bool idempotent = true;
};

constexpr DescribeGatewayRoute operation_of(shape<DescribeGatewayRouteRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
