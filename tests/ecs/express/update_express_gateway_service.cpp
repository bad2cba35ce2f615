// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/express/update_express_gateway_service.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<UpdatedExpressGatewayService>(
    optional_member<std::string>{"serviceArn"}, optional_member<std::string>{"cluster"},
    optional_member<std::string>{"serviceName"},
    optional_member<ExpressGatewayServiceStatus>{"status"},
    optional_member<ExpressGatewayServiceConfiguration>{"targetConfiguration"},
    optional_member<timestamp>{"createdAt"}, optional_member<timestamp>{"updatedAt"}));

static_assert(is_described_as<UpdateExpressGatewayServiceRequest>(
    optional_member<std::string>{"serviceArn"}, optional_member<std::string>{"executionRoleArn"},
    optional_member<std::string>{"healthCheckPath"},
    optional_member<ExpressGatewayContainer>{"primaryContainer"},
    optional_member<std::string>{"taskRoleArn"},
    optional_member<ExpressGatewayServiceNetworkConfiguration>{"networkConfiguration"},
    optional_member<std::string>{"cpu"}, optional_member<std::string>{"memory"},
    optional_member<open_enum<ExpressCpuArchitecture>>{"cpuArchitecture"},
    optional_member<ExpressGatewayScalingTarget>{"scalingTarget"},
    optional_member<std::string>{"taskDefinitionArn"}));

static_assert(is_described_as<UpdateExpressGatewayServiceResponse>(
    optional_member<UpdatedExpressGatewayService>{"service"}));

TEST_CASE("UpdateExpressGatewayService has its messages, errors and name") {
    check_operation<UpdateExpressGatewayService, UpdateExpressGatewayServiceRequest,
                    UpdateExpressGatewayServiceResponse,
                    ecs_errors<ClusterNotFoundException, ServiceNotActiveException,
                               ServiceNotFoundException, UnsupportedFeatureException>>(
        "UpdateExpressGatewayService");
}

TEST_CASE(
    "The shapes of update_express_gateway_service.hpp have their names in the service model") {
    CHECK(shape_name<UpdatedExpressGatewayService> == "UpdatedExpressGatewayService");
    CHECK(shape_name<UpdateExpressGatewayServiceRequest> == "UpdateExpressGatewayServiceRequest");
    CHECK(shape_name<UpdateExpressGatewayServiceResponse> == "UpdateExpressGatewayServiceResponse");
}

TEST_CASE("UpdateExpressGatewayServiceRequest requires the ARN of a service") {
    UpdateExpressGatewayServiceRequest request{.serviceArn = "arn",
                                               .executionRoleArn = "execution",
                                               .healthCheckPath = "/ping",
                                               .primaryContainer = {{.image = "nginx"}},
                                               .taskRoleArn = "task",
                                               .networkConfiguration = {{.subnets = {{"s"}}}},
                                               .cpu = "256",
                                               .memory = "512",
                                               .cpuArchitecture = ExpressCpuArchitecture::ARM64,
                                               .scalingTarget = {{.minTaskCount = 1}}};
    CHECK(from_user(request) == valid);
    CHECK(from_user(UpdateExpressGatewayServiceRequest{}) == "/serviceArn required");
    request.taskDefinitionArn = "arn";
    check_each_member_counts(request);
    const UpdatedExpressGatewayService updated{
        .serviceArn = "arn",
        .cluster = "c",
        .serviceName = "web",
        .status = {{.statusCode = ExpressGatewayServiceStatusCode::ACTIVE}},
        .targetConfiguration = {{.cpu = "256"}},
        .createdAt = timestamp::from_seconds(1),
        .updatedAt = timestamp::from_seconds(2)};
    check_each_member_counts(updated);
    check_each_member_counts(UpdateExpressGatewayServiceResponse{.service = updated});
}

TEST_CASE("UpdateExpressGatewayServiceRequest has a task definition or its parts") {
    using request = UpdateExpressGatewayServiceRequest;
    const auto with = [](request parts) {
        parts.serviceArn = "arn";
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
