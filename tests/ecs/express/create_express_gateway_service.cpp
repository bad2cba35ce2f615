// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/express/create_express_gateway_service.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <utility>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<CreateExpressGatewayServiceRequest>(
    optional_member<std::string>{"executionRoleArn"},
    optional_member<std::string>{"infrastructureRoleArn"},
    optional_member<std::string>{"serviceName"}, optional_member<std::string>{"cluster"},
    optional_member<std::string>{"healthCheckPath"},
    optional_member<ExpressGatewayContainer>{"primaryContainer"},
    optional_member<std::string>{"taskRoleArn"},
    optional_member<ExpressGatewayServiceNetworkConfiguration>{"networkConfiguration"},
    optional_member<std::string>{"cpu"}, optional_member<std::string>{"memory"},
    optional_member<open_enum<ExpressCpuArchitecture>>{"cpuArchitecture"},
    optional_member<ExpressGatewayScalingTarget>{"scalingTarget"},
    optional_member<std::vector<Tag>>{"tags"}, optional_member<std::string>{"taskDefinitionArn"}));

static_assert(is_described_as<CreateExpressGatewayServiceResponse>(
    optional_member<ECSExpressGatewayService>{"service"}));

TEST_CASE("CreateExpressGatewayService has its messages, errors and name") {
    check_operation<
        CreateExpressGatewayService, CreateExpressGatewayServiceRequest,
        CreateExpressGatewayServiceResponse,
        ecs_errors<ClusterNotFoundException, PlatformTaskDefinitionIncompatibilityException,
                   PlatformUnknownException, UnsupportedFeatureException>>(
        "CreateExpressGatewayService");
}

TEST_CASE(
    "The shapes of create_express_gateway_service.hpp have their names in the service model") {
    CHECK(shape_name<CreateExpressGatewayServiceRequest> == "CreateExpressGatewayServiceRequest");
    CHECK(shape_name<CreateExpressGatewayServiceResponse> == "CreateExpressGatewayServiceResponse");
}

TEST_CASE("CreateExpressGatewayServiceRequest requires an infrastructure role") {
    CreateExpressGatewayServiceRequest request{.executionRoleArn = "execution",
                                               .infrastructureRoleArn = "role",
                                               .serviceName = "web",
                                               .cluster = "c",
                                               .healthCheckPath = "/ping",
                                               .primaryContainer = {{.image = "nginx"}},
                                               .taskRoleArn = "task",
                                               .networkConfiguration = {{.subnets = {{"s"}}}},
                                               .cpu = "256",
                                               .memory = "512",
                                               .cpuArchitecture = ExpressCpuArchitecture::ARM64,
                                               .scalingTarget = {{.minTaskCount = 1}},
                                               .tags = {{{.key = "k"}}}};
    CHECK(from_user(request) == valid);
    CHECK(from_user(CreateExpressGatewayServiceRequest{}) == "/infrastructureRoleArn required");
    request.taskDefinitionArn = "arn";
    check_each_member_counts(request);
    check_each_member_counts(
        CreateExpressGatewayServiceResponse{.service = {{.serviceName = "web"}}});
}

TEST_CASE("CreateExpressGatewayServiceRequest has a name of up to 255 characters") {
    const auto with = [](std::string name) {
        return from_user(CreateExpressGatewayServiceRequest{.infrastructureRoleArn = "role",
                                                            .serviceName = std::move(name)});
    };
    CHECK(with(std::string(255, 'a')) == valid);
    CHECK(with(std::string(256, 'a')) == "/serviceName length");
    CHECK(with("my_Web-1") == valid);
    CHECK(with("my web") == "/serviceName pattern");
}

TEST_CASE("CreateExpressGatewayServiceRequest has an absolute path and tags of different keys") {
    CreateExpressGatewayServiceRequest request{.infrastructureRoleArn = "role",
                                               .healthCheckPath = "ping"};
    CHECK(from_user(request) == "/healthCheckPath prefix");
    request.healthCheckPath = "/";
    CHECK(from_user(request) == valid);
    request.tags = {{{.key = "a"}, {.key = "a"}}};
    CHECK(from_user(request) == "/tags/1/key uniqueItems");
}

TEST_CASE("CreateExpressGatewayServiceRequest has a task definition or its parts") {
    using request = CreateExpressGatewayServiceRequest;
    const auto with = [](request parts) {
        parts.infrastructureRoleArn = "role";
        parts.taskDefinitionArn = "arn";
        return from_user(parts);
    };
    CHECK(with({}) == valid);
    for (const request& parts :
         {request{.executionRoleArn = "e"}, request{.primaryContainer = {{.image = "i"}}},
          request{.taskRoleArn = "t"}, request{.cpu = "256"}, request{.memory = "512"}}) {
        CHECK(with(parts) == "/taskDefinitionArn exclusive");
    }
    CHECK(with({.cpuArchitecture = ExpressCpuArchitecture::ARM64}) ==
          "/cpuArchitecture exclusive, /taskDefinitionArn exclusive");
}
