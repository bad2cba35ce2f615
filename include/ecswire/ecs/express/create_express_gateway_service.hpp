// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/character_set.hpp>
#include <ecswire/constraints/characters.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/one_of.hpp>
#include <ecswire/constraints/prefix.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/ecs/express/ecs_express_gateway_service.hpp>
#include <ecswire/ecs/express/express_cpu_architecture.hpp>
#include <ecswire/ecs/express/express_gateway_container.hpp>
#include <ecswire/ecs/express/express_gateway_scaling_target.hpp>
#include <ecswire/ecs/express/express_gateway_service_network_configuration.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The express service to create: a web application on Fargate, of an image or of a task
/// definition, with a load balancer and scaling that ECS manages.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateExpressGatewayService.html
struct CreateExpressGatewayServiceRequest {
    std::optional<std::string> executionRoleArn{};
    ///< role with which the agent pulls images and writes logs
    std::optional<std::string> infrastructureRoleArn{};
    ///< required; role with which ECS manages the infrastructure
    std::optional<std::string> serviceName{};
    ///< unique in the cluster and fixed; absent: generated
    std::optional<std::string> cluster{};         ///< short name or ARN; absent: `default`
    std::optional<std::string> healthCheckPath{}; ///< path of the health checks; absent: `/ping`
    std::optional<ExpressGatewayContainer> primaryContainer{}; ///< the container of the application
    std::optional<std::string> taskRoleArn{};                  ///< role of the application
    std::optional<ExpressGatewayServiceNetworkConfiguration> networkConfiguration{};
    ///< subnets and security groups of the tasks
    std::optional<std::string> cpu{};                                   ///< CPU units; absent: 256
    std::optional<std::string> memory{};                                ///< MiB; absent: 512
    std::optional<open_enum<ExpressCpuArchitecture>> cpuArchitecture{}; ///< absent: X86_64
    std::optional<ExpressGatewayScalingTarget> scalingTarget{};
    ///< number of tasks, and the metric that scales it
    std::optional<std::vector<Tag>> tags{}; ///< at most 50, keys unique
    std::optional<std::string> taskDefinitionArn{};
    ///< its container Main has one named TCP port; Fargate-compatible
};
BOOST_DESCRIBE_STRUCT(CreateExpressGatewayServiceRequest, (),
                      (executionRoleArn, infrastructureRoleArn, serviceName, cluster,
                       healthCheckPath, primaryContainer, taskRoleArn, networkConfiguration, cpu,
                       memory, cpuArchitecture, scalingTarget, tags, taskDefinitionArn))

constexpr auto constraints_of(shape<CreateExpressGatewayServiceRequest>) {
    return constraints(member<&CreateExpressGatewayServiceRequest::infrastructureRoleArn>(required),
                       member<&CreateExpressGatewayServiceRequest::serviceName>(
                           length(at_most(255)), characters(ascii_letters + ascii_digits + "_-")),
                       member<&CreateExpressGatewayServiceRequest::healthCheckPath>(prefix("/")),
                       member<&CreateExpressGatewayServiceRequest::cpuArchitecture>(
                           exclusive<&CreateExpressGatewayServiceRequest::taskDefinitionArn>),
                       member<&CreateExpressGatewayServiceRequest::tags>(tag_list),
                       member<&CreateExpressGatewayServiceRequest::taskDefinitionArn>(
                           exclusive<&CreateExpressGatewayServiceRequest::primaryContainer,
                                     &CreateExpressGatewayServiceRequest::executionRoleArn,
                                     &CreateExpressGatewayServiceRequest::taskRoleArn,
                                     &CreateExpressGatewayServiceRequest::cpu,
                                     &CreateExpressGatewayServiceRequest::memory,
                                     &CreateExpressGatewayServiceRequest::cpuArchitecture>));
}

/// The express service that was created.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateExpressGatewayService.html
struct CreateExpressGatewayServiceResponse {
    std::optional<ECSExpressGatewayService> service{}; ///< the new express service
};
BOOST_DESCRIBE_STRUCT(CreateExpressGatewayServiceResponse, (), (service))

/// Creates an express service, with its load balancer and its scaling. Whether it can be repeated
/// safely is not documented.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateExpressGatewayService.html
struct CreateExpressGatewayService : ecs_operation {
    using request_type = CreateExpressGatewayServiceRequest;
    using response_type = CreateExpressGatewayServiceResponse;
    using error_types =
        ecs_errors<ClusterNotFoundException, PlatformTaskDefinitionIncompatibilityException,
                   PlatformUnknownException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "CreateExpressGatewayService";
};

constexpr CreateExpressGatewayService
operation_of(shape<CreateExpressGatewayServiceRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
