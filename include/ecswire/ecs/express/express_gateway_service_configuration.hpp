// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/access_type.hpp>
#include <ecswire/ecs/express/express_cpu_architecture.hpp>
#include <ecswire/ecs/express/express_gateway_container.hpp>
#include <ecswire/ecs/express/express_gateway_scaling_target.hpp>
#include <ecswire/ecs/express/express_gateway_service_network_configuration.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// An address at which an express service receives traffic.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_IngressPathSummary.html
struct IngressPathSummary {
    std::optional<open_enum<AccessType>> accessType{}; ///< whether the internet can reach it
    std::optional<std::string> endpoint{};             ///< URL of the address
};
BOOST_DESCRIBE_STRUCT(IngressPathSummary, (), (accessType, endpoint))

constexpr auto constraints_of(shape<IngressPathSummary>) {
    return constraints(member<&IngressPathSummary::accessType>(required),
                       member<&IngressPathSummary::endpoint>(required));
}

/// A configuration of an express service, as the service describes it.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExpressGatewayServiceConfiguration.html
struct ExpressGatewayServiceConfiguration {
    std::optional<std::string> serviceRevisionArn{}; ///< service revision of this configuration
    std::optional<std::string> executionRoleArn{};   ///< role that pulls images and writes logs
    std::optional<std::string> taskRoleArn{};        ///< role of the application
    std::optional<std::string> taskDefinitionArn{};  ///< task definition of its tasks
    std::optional<std::string> cpu{};                ///< CPU units
    std::optional<std::string> memory{};             ///< MiB
    std::optional<open_enum<ExpressCpuArchitecture>> cpuArchitecture{};
    ///< absent if the user's task definition names none
    std::optional<ExpressGatewayServiceNetworkConfiguration> networkConfiguration{};
    ///< subnets and security groups of the tasks
    std::optional<std::string> healthCheckPath{};              ///< path of the health checks
    std::optional<ExpressGatewayContainer> primaryContainer{}; ///< the container of the application
    std::optional<ExpressGatewayScalingTarget> scalingTarget{};
    ///< number of tasks, and the metric that scales it
    std::optional<std::vector<IngressPathSummary>> ingressPaths{}; ///< addresses of the application
    std::optional<timestamp> createdAt{};                          ///< time of its creation
};
BOOST_DESCRIBE_STRUCT(ExpressGatewayServiceConfiguration, (),
                      (serviceRevisionArn, executionRoleArn, taskRoleArn, taskDefinitionArn, cpu,
                       memory, cpuArchitecture, networkConfiguration, healthCheckPath,
                       primaryContainer, scalingTarget, ingressPaths, createdAt))

} // namespace ecswire::inline v0_2
