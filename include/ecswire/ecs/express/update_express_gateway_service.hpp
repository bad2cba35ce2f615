// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/one_of.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/express/express_cpu_architecture.hpp>
#include <ecswire/ecs/express/express_gateway_container.hpp>
#include <ecswire/ecs/express/express_gateway_scaling_target.hpp>
#include <ecswire/ecs/express/express_gateway_service_configuration.hpp>
#include <ecswire/ecs/express/express_gateway_service_network_configuration.hpp>
#include <ecswire/ecs/express/express_gateway_service_status.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// An express service as it is updated.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdatedExpressGatewayService.html
struct UpdatedExpressGatewayService {
    std::optional<std::string> serviceArn{};             ///< its Amazon Resource Name
    std::optional<std::string> cluster{};                ///< its cluster
    std::optional<std::string> serviceName{};            ///< unique in its cluster
    std::optional<ExpressGatewayServiceStatus> status{}; ///< its state in the life cycle
    std::optional<ExpressGatewayServiceConfiguration> targetConfiguration{};
    ///< the configuration that is being deployed
    std::optional<timestamp> createdAt{}; ///< time of its creation
    std::optional<timestamp> updatedAt{}; ///< time of its latest update
};
BOOST_DESCRIBE_STRUCT(UpdatedExpressGatewayService, (),
                      (serviceArn, cluster, serviceName, status, targetConfiguration, createdAt,
                       updatedAt))

/// The express service to update, and its new configuration.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateExpressGatewayService.html
struct UpdateExpressGatewayServiceRequest {
    std::optional<std::string> serviceArn{};       ///< required
    std::optional<std::string> executionRoleArn{}; ///< role that pulls images and writes logs
    std::optional<std::string> healthCheckPath{};  ///< path of the health checks
    std::optional<ExpressGatewayContainer> primaryContainer{}; ///< the container of the application
    std::optional<std::string> taskRoleArn{};                  ///< role of the application
    std::optional<ExpressGatewayServiceNetworkConfiguration> networkConfiguration{};
    ///< subnets and security groups of the tasks
    std::optional<std::string> cpu{};    ///< CPU units
    std::optional<std::string> memory{}; ///< MiB
    std::optional<open_enum<ExpressCpuArchitecture>> cpuArchitecture{};
    ///< absent: unchanged; a change starts a deployment
    std::optional<ExpressGatewayScalingTarget> scalingTarget{};
    ///< number of tasks, and the metric that scales it
    std::optional<std::string> taskDefinitionArn{};
    ///< its container Main has one named TCP port; Fargate-compatible
};
BOOST_DESCRIBE_STRUCT(UpdateExpressGatewayServiceRequest, (),
                      (serviceArn, executionRoleArn, healthCheckPath, primaryContainer, taskRoleArn,
                       networkConfiguration, cpu, memory, cpuArchitecture, scalingTarget,
                       taskDefinitionArn))

constexpr auto constraints_of(shape<UpdateExpressGatewayServiceRequest>) {
    return constraints(member<&UpdateExpressGatewayServiceRequest::serviceArn>(required),
                       member<&UpdateExpressGatewayServiceRequest::cpuArchitecture>(
                           exclusive<&UpdateExpressGatewayServiceRequest::taskDefinitionArn>),
                       member<&UpdateExpressGatewayServiceRequest::taskDefinitionArn>(
                           exclusive<&UpdateExpressGatewayServiceRequest::primaryContainer,
                                     &UpdateExpressGatewayServiceRequest::executionRoleArn,
                                     &UpdateExpressGatewayServiceRequest::taskRoleArn,
                                     &UpdateExpressGatewayServiceRequest::cpu,
                                     &UpdateExpressGatewayServiceRequest::memory,
                                     &UpdateExpressGatewayServiceRequest::cpuArchitecture>));
}

/// The express service as it is updated.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateExpressGatewayService.html
struct UpdateExpressGatewayServiceResponse {
    std::optional<UpdatedExpressGatewayService> service{};
    ///< its `targetConfiguration` is being deployed
};
BOOST_DESCRIBE_STRUCT(UpdateExpressGatewayServiceResponse, (), (service))

/// Updates the configuration of an express service. The changes are in force after the deployment
/// that the update starts.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateExpressGatewayService.html
struct UpdateExpressGatewayService : ecs_operation {
    using request_type = UpdateExpressGatewayServiceRequest;
    using response_type = UpdateExpressGatewayServiceResponse;
    using error_types = ecs_errors<ClusterNotFoundException, ServiceNotActiveException,
                                   ServiceNotFoundException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "UpdateExpressGatewayService";
};

constexpr UpdateExpressGatewayService
operation_of(shape<UpdateExpressGatewayServiceRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
