// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>
#include <ecswire/reflect/unions.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The resources of one load balancer of a gateway.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ElbGatewayResources.html
struct ElbGatewayResources {
    std::optional<std::string> loadBalancerArn{};               ///< the load balancer
    std::optional<std::string> listenerArn{};                   ///< its listener
    std::optional<std::string> securityGroup{};                 ///< ID of its security group
    std::optional<std::vector<std::string>> gatewayRouteArns{}; ///< routes that it carries
};
BOOST_DESCRIBE_STRUCT(ElbGatewayResources, (),
                      (loadBalancerArn, listenerArn, securityGroup, gatewayRouteArns))

/// The resources of one kind of gateway: exactly one member is given.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayInfrastructureResources.html
struct GatewayInfrastructureResources {
    std::optional<std::vector<ElbGatewayResources>> hostSharedAlb{};
    ///< Application Load Balancers shared by several services
    unknown_union_member unknown_member{}; ///< a member that a newer service sent
};
BOOST_DESCRIBE_STRUCT(GatewayInfrastructureResources, (), (hostSharedAlb, unknown_member))

constexpr auto traits_of(shape<GatewayInfrastructureResources>) { return traits(union_shape); }

/// A gateway, and the resources that ECS manages for it.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayResources.html
struct GatewayResources {
    std::optional<std::string> gatewayArn{};                   ///< the gateway
    std::optional<GatewayInfrastructureResources> resources{}; ///< the resources
};
BOOST_DESCRIBE_STRUCT(GatewayResources, (), (gatewayArn, resources))

/// A gateway, and the page of its resources to return.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeGatewayResources.html
struct DescribeGatewayResourcesRequest {
    std::optional<std::string> gateway{};     ///< required; name or ARN
    std::optional<std::int32_t> maxResults{}; ///< maximum per page; at most 20, absent: 10
    std::optional<std::string> nextToken{}; ///< from the previous response; absent: the first page
};
BOOST_DESCRIBE_STRUCT(DescribeGatewayResourcesRequest, (), (gateway, maxResults, nextToken))

constexpr auto constraints_of(shape<DescribeGatewayResourcesRequest>) {
    return constraints(member<&DescribeGatewayResourcesRequest::gateway>(required),
                       member<&DescribeGatewayResourcesRequest::maxResults>(range(at_most(20))));
}

/// A page of the resources of a gateway.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeGatewayResources.html
struct DescribeGatewayResourcesResponse {
    std::optional<GatewayResources> gatewayResources{}; ///< the gateway and its resources
    std::optional<std::string> nextToken{}; ///< for the next page; absent: this is the last
};
BOOST_DESCRIBE_STRUCT(DescribeGatewayResourcesResponse, (), (gatewayResources, nextToken))

/// Lists the resources that ECS manages for a gateway, page by page. The response has their ARNs
/// and IDs only; the service that owns a resource describes its state. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeGatewayResources.html
struct DescribeGatewayResources : ecs_operation {
    using request_type = DescribeGatewayResourcesRequest;
    using response_type = DescribeGatewayResourcesResponse;
    using error_types = ecs_errors<GatewayNotFoundException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "DescribeGatewayResources";
    static constexpr bool idempotent = true;
};

constexpr DescribeGatewayResources operation_of(shape<DescribeGatewayResourcesRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
