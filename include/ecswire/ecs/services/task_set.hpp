// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/values.hpp>
#include <ecswire/ecs/common/capacity_provider_strategy_item.hpp>
#include <ecswire/ecs/common/launch_type.hpp>
#include <ecswire/ecs/common/network_configuration.hpp>
#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/ecs/services/deployment_ephemeral_storage.hpp>
#include <ecswire/ecs/services/load_balancer.hpp>
#include <ecswire/ecs/services/scale.hpp>
#include <ecswire/ecs/services/service_registry.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// Whether a task set has reached its desired state.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskSet.html
enum class StabilityStatus {
    STEADY_STATE, ///< desired number of healthy tasks, none pending or draining
    STABILIZING,  ///< on the way there
};
BOOST_DESCRIBE_ENUM(StabilityStatus, STEADY_STATE, STABILIZING)

/// One version of a service whose deployments CodeDeploy or an external controller carries out. The
/// service includes `tags` where DescribeTaskSets asks for them.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskSet.html
struct TaskSet {
    std::optional<std::string> id{};         ///< identifies it
    std::optional<std::string> taskSetArn{}; ///< its Amazon Resource Name
    std::optional<std::string> serviceArn{}; ///< its service
    std::optional<std::string> clusterArn{}; ///< the cluster of its service
    std::optional<std::string> startedBy{};
    ///< `CODE_DEPLOY` where CodeDeploy created it
    std::optional<std::string> externalId{}; ///< ID in the external system; absent: none
    std::optional<std::string> status{};
    ///< PRIMARY serves production traffic, DRAINING ones are being deleted
    std::optional<std::string> taskDefinition{}; ///< ARN
    std::optional<std::int32_t> computedDesiredCount{};
    ///< desired tasks: `scale` of those of the service, rounded up
    std::optional<std::int32_t> pendingCount{};        ///< its tasks that are PENDING
    std::optional<std::int32_t> runningCount{};        ///< its tasks that are RUNNING
    std::optional<timestamp> createdAt{};              ///< time of creation
    std::optional<timestamp> updatedAt{};              ///< time of the last change
    std::optional<open_enum<LaunchType>> launchType{}; ///< absent with a capacity provider strategy
    std::optional<std::vector<CapacityProviderStrategyItem>> capacityProviderStrategy{};
    ///< absent with a launch type
    std::optional<std::string> platformVersion{};               ///< on Fargate
    std::optional<std::string> platformFamily{};                ///< operating system on Fargate
    std::optional<NetworkConfiguration> networkConfiguration{}; ///< for the network mode `awsvpc`
    std::optional<std::vector<LoadBalancer>> loadBalancers{};   ///< they route traffic to its tasks
    std::optional<std::vector<ServiceRegistry>> serviceRegistries{};
    ///< its tasks are registered there
    std::optional<Scale> scale{}; ///< its size relative to the service
    std::optional<open_enum<StabilityStatus>> stabilityStatus{}; ///< progress to the desired state
    std::optional<timestamp> stabilityStatusAt{}; ///< time of the last change of `stabilityStatus`
    std::optional<std::vector<Tag>> tags{};       ///< at most 50, keys unique
    std::optional<DeploymentEphemeralStorage> fargateEphemeralStorage{};
    ///< encryption of ephemeral storage on Fargate
};
BOOST_DESCRIBE_STRUCT(TaskSet, (),
                      (id, taskSetArn, serviceArn, clusterArn, startedBy, externalId, status,
                       taskDefinition, computedDesiredCount, pendingCount, runningCount, createdAt,
                       updatedAt, launchType, capacityProviderStrategy, platformVersion,
                       platformFamily, networkConfiguration, loadBalancers, serviceRegistries,
                       scale, stabilityStatus, stabilityStatusAt, tags, fargateEphemeralStorage))

constexpr auto constraints_of(shape<TaskSet>) {
    return constraints(member<&TaskSet::status>(values("PRIMARY", "ACTIVE", "DRAINING")),
                       member<&TaskSet::tags>(tag_list));
}

} // namespace ecswire::inline v0_2
