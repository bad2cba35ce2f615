// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/gateways/describe_gateway_route.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<GatewayRouteLoadBalancerSecurityGroup>(
    optional_member<std::string>{"arn"}, optional_member<std::vector<std::string>>{"ruleArns"}));

static_assert(is_described_as<GatewayRouteAlbResources>(
    optional_member<std::string>{"acmCertificateArn"},
    optional_member<std::string>{"loadBalancerArn"}, optional_member<std::string>{"listenerArn"},
    optional_member<std::string>{"listenerRuleArn"},
    optional_member<std::vector<std::string>>{"testListenerRuleArns"},
    optional_member<std::vector<GatewayRouteLoadBalancerSecurityGroup>>{
        "loadBalancerSecurityGroups"},
    optional_member<std::string>{"serviceSecurityGroupArn"}));

static_assert(is_described_as<GatewayRouteResources>(
    optional_member<std::vector<GatewayRouteAlbResources>>{"hostSharedAlb"}));

static_assert(is_described_as<GatewayRoute>(
    optional_member<std::string>{"gatewayRouteArn"}, optional_member<std::string>{"serviceArn"},
    optional_member<std::string>{"serviceContainerPortName"},
    optional_member<open_enum<GatewayRouteStatus>>{"status"},
    optional_member<std::string>{"serviceUrl"},
    optional_member<GatewayRouteResources>{"resources"}));

static_assert(is_described_as<DescribeGatewayRouteRequest>(optional_member<std::string>{
    "gatewayRouteArn"}));

static_assert(is_described_as<DescribeGatewayRouteResponse>(optional_member<GatewayRoute>{
    "gatewayRoute"}));

TEST_CASE("DescribeGatewayRoute has its messages, errors and name") {
    check_operation<DescribeGatewayRoute, DescribeGatewayRouteRequest, DescribeGatewayRouteResponse,
                    ecs_errors<ResourceNotFoundException, UnsupportedFeatureException>>(
        "DescribeGatewayRoute");
}

TEST_CASE("The shapes of describe_gateway_route.hpp have their names in the service model") {
    CHECK(shape_name<GatewayRouteLoadBalancerSecurityGroup> ==
          "GatewayRouteLoadBalancerSecurityGroup");
    CHECK(shape_name<GatewayRouteAlbResources> == "GatewayRouteAlbResources");
    CHECK(shape_name<GatewayRouteResources> == "GatewayRouteResources");
    CHECK(shape_name<GatewayRoute> == "GatewayRoute");
    CHECK(shape_name<DescribeGatewayRouteRequest> == "DescribeGatewayRouteRequest");
    CHECK(shape_name<DescribeGatewayRouteResponse> == "DescribeGatewayRouteResponse");
}

TEST_CASE("GatewayRoute has an HTTPS URL") {
    const GatewayRouteLoadBalancerSecurityGroup group{.arn = "arn", .ruleArns = {{"arn"}}};
    const GatewayRouteAlbResources alb{.acmCertificateArn = "arn",
                                       .loadBalancerArn = "arn",
                                       .listenerArn = "arn",
                                       .listenerRuleArn = "arn",
                                       .testListenerRuleArns = {{"arn"}},
                                       .loadBalancerSecurityGroups = {{group}},
                                       .serviceSecurityGroupArn = "arn"};
    const GatewayRouteResources resources{.hostSharedAlb = {{alb}}};
    GatewayRoute route{.gatewayRouteArn = "arn",
                       .serviceArn = "arn",
                       .serviceContainerPortName = "web",
                       .status = GatewayRouteStatus::UPDATE_FAILED,
                       .serviceUrl = "https://example.com",
                       .resources = resources};
    check_each_member_counts(group);
    check_each_member_counts(alb);
    check_each_member_counts(resources);
    check_each_member_counts(route);
    check_each_member_counts(DescribeGatewayRouteResponse{.gatewayRoute = route});
    STATIC_REQUIRE(is_union<GatewayRouteResources>);
    CHECK(from_service(route) == valid);
    route.serviceUrl = "http://example.com";
    CHECK(from_service(route) == "/serviceUrl prefix");
}

TEST_CASE("DescribeGatewayRouteRequest requires a gateway route") {
    const DescribeGatewayRouteRequest request{.gatewayRouteArn = "arn"};
    check_each_member_counts(request);
    CHECK(from_user(request) == valid);
    CHECK(from_user(DescribeGatewayRouteRequest{}) == "/gatewayRouteArn required");
}
