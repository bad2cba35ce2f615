// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/service_deployments/gateway_connection.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<GatewayConnectionAlbResources>(
    optional_member<std::string>{"acmCertificateArn"},
    optional_member<std::string>{"loadBalancerArn"},
    optional_member<std::vector<std::string>>{"loadBalancerSecurityGroupArns"},
    optional_member<std::string>{"listenerArn"}, optional_member<std::string>{"listenerRuleArn"},
    optional_member<std::string>{"testListenerRuleArn"},
    optional_member<std::string>{"targetGroupArn"},
    optional_member<std::string>{"alternateTargetGroupArn"}));

static_assert(is_described_as<GatewayConnectionResources>(
    optional_member<std::vector<GatewayConnectionAlbResources>>{"hostSharedAlb"}));

static_assert(is_described_as<GatewayConnection>(
    optional_member<std::string>{"gatewayArn"}, optional_member<std::string>{"gatewayRouteArn"},
    optional_member<std::string>{"portName"}, optional_member<std::string>{"serviceUrl"},
    optional_member<open_enum<AccessType>>{"accessType"},
    optional_member<open_enum<GatewayRouteStatus>>{"status"},
    optional_member<GatewayConnectionResources>{"resources"}));

TEST_CASE("The shapes of gateway_connection.hpp have their names in the service model") {
    CHECK(shape_name<GatewayConnectionAlbResources> == "GatewayConnectionAlbResources");
    CHECK(shape_name<GatewayConnectionResources> == "GatewayConnectionResources");
    CHECK(shape_name<GatewayConnection> == "GatewayConnection");
}

TEST_CASE("Every member of GatewayConnection takes part in comparison") {
    const GatewayConnectionAlbResources alb{.acmCertificateArn = "arn",
                                            .loadBalancerArn = "arn",
                                            .loadBalancerSecurityGroupArns = {{"arn"}},
                                            .listenerArn = "arn",
                                            .listenerRuleArn = "arn",
                                            .testListenerRuleArn = "arn",
                                            .targetGroupArn = "arn",
                                            .alternateTargetGroupArn = "arn"};
    const GatewayConnectionResources resources{.hostSharedAlb = {{alb}}};
    check_each_member_counts(alb);
    check_each_member_counts(resources);
    check_each_member_counts(GatewayConnection{.gatewayArn = "arn",
                                               .gatewayRouteArn = "arn",
                                               .portName = "p",
                                               .serviceUrl = "https://example.com",
                                               .accessType = AccessType::PRIVATE,
                                               .status = GatewayRouteStatus::UPDATE_FAILED,
                                               .resources = resources});
    STATIC_REQUIRE(is_union<GatewayConnectionResources>);
}
