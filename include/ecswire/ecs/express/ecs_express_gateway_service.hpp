// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/ecs/express/express_gateway_service_configuration.hpp>
#include <ecswire/ecs/express/express_gateway_service_status.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// An express service: a web application on Fargate whose load balancer and scaling ECS manages.
/// The service includes `tags` where DescribeExpressGatewayService asks for them.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ECSExpressGatewayService.html
struct ECSExpressGatewayService {
    std::optional<std::string> cluster{};     ///< its cluster
    std::optional<std::string> serviceName{}; ///< unique in its cluster
    std::optional<std::string> serviceArn{};  ///< its Amazon Resource Name
    std::optional<std::string> infrastructureRoleArn{};
    ///< role with which ECS manages the infrastructure
    std::optional<ExpressGatewayServiceStatus> status{}; ///< its state in the life cycle
    std::optional<std::string> currentDeployment{};      ///< ARN of the deployment in progress
    std::optional<std::vector<ExpressGatewayServiceConfiguration>> activeConfigurations{};
    ///< its configurations in use; several during a deployment
    std::optional<std::vector<Tag>> tags{}; ///< at most 50, keys unique
    std::optional<timestamp> createdAt{};   ///< time of its creation
    std::optional<timestamp> updatedAt{};   ///< time of its latest update
};
BOOST_DESCRIBE_STRUCT(ECSExpressGatewayService, (),
                      (cluster, serviceName, serviceArn, infrastructureRoleArn, status,
                       currentDeployment, activeConfigurations, tags, createdAt, updatedAt))

constexpr auto constraints_of(shape<ECSExpressGatewayService>) {
    return constraints(member<&ECSExpressGatewayService::tags>(tag_list));
}

} // namespace ecswire::inline v0_2
