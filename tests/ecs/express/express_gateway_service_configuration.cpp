// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/express/express_gateway_service_configuration.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(
    is_described_as<IngressPathSummary>(optional_member<open_enum<AccessType>>{"accessType"},
                                        optional_member<std::string>{"endpoint"}));

static_assert(is_described_as<ExpressGatewayServiceConfiguration>(
    optional_member<std::string>{"serviceRevisionArn"},
    optional_member<std::string>{"executionRoleArn"}, optional_member<std::string>{"taskRoleArn"},
    optional_member<std::string>{"taskDefinitionArn"}, optional_member<std::string>{"cpu"},
    optional_member<std::string>{"memory"},
    optional_member<open_enum<ExpressCpuArchitecture>>{"cpuArchitecture"},
    optional_member<ExpressGatewayServiceNetworkConfiguration>{"networkConfiguration"},
    optional_member<std::string>{"healthCheckPath"},
    optional_member<ExpressGatewayContainer>{"primaryContainer"},
    optional_member<ExpressGatewayScalingTarget>{"scalingTarget"},
    optional_member<std::vector<IngressPathSummary>>{"ingressPaths"},
    optional_member<timestamp>{"createdAt"}));

TEST_CASE("The shapes of express_gateway_service_configuration.hpp have their names in the service "
          "model") {
    CHECK(shape_name<IngressPathSummary> == "IngressPathSummary");
    CHECK(shape_name<ExpressGatewayServiceConfiguration> == "ExpressGatewayServiceConfiguration");
}

TEST_CASE("Every member of ExpressGatewayServiceConfiguration takes part in comparison") {
    check_each_member_counts(
        ExpressGatewayServiceConfiguration{.serviceRevisionArn = "arn",
                                           .executionRoleArn = "execution",
                                           .taskRoleArn = "task",
                                           .taskDefinitionArn = "definition",
                                           .cpu = "256",
                                           .memory = "512",
                                           .cpuArchitecture = ExpressCpuArchitecture::X86_64,
                                           .networkConfiguration = {{.subnets = {{"s"}}}},
                                           .healthCheckPath = "/ping",
                                           .primaryContainer = {{.image = "nginx"}},
                                           .scalingTarget = {{.minTaskCount = 1}},
                                           .ingressPaths = {{{.endpoint = "https://example.com"}}},
                                           .createdAt = timestamp::from_seconds(1)});
}

TEST_CASE("IngressPathSummary requires its kind of access and its endpoint") {
    const IngressPathSummary full{.accessType = AccessType::PUBLIC,
                                  .endpoint = "https://example.com"};
    check_each_member_counts(full);
    CHECK(from_user(full) == valid);
    CHECK(from_user(IngressPathSummary{}) == "/accessType required, /endpoint required");
}
