// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/character_set.hpp>
#include <ecswire/constraints/characters.hpp>
#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/forbidden_when.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/one_of.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/serialized_length.hpp>
#include <ecswire/constraints/values.hpp>
#include <ecswire/ecs/common/capacity_provider_strategy_item.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/failure.hpp>
#include <ecswire/ecs/common/launch_type.hpp>
#include <ecswire/ecs/common/network_configuration.hpp>
#include <ecswire/ecs/common/placement_constraint.hpp>
#include <ecswire/ecs/common/placement_strategy.hpp>
#include <ecswire/ecs/common/propagate_tags.hpp>
#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/ecs/tasks/task.hpp>
#include <ecswire/ecs/tasks/task_override.hpp>
#include <ecswire/ecs/tasks/task_volume_configuration.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The task definition to run, the number of tasks, and the capacity for them.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html
struct RunTaskRequest {
    std::optional<std::vector<CapacityProviderStrategyItem>> capacityProviderStrategy{};
    ///< absent without a launch type: the default of the cluster
    std::optional<std::string> cluster{};       ///< short name or ARN; absent: `default`
    std::optional<std::int32_t> count{};        ///< number of tasks, at most 10; absent: 1
    std::optional<bool> enableECSManagedTags{}; ///< whether the tasks get tags with the cluster
    std::optional<bool> enableExecuteCommand{};
    ///< whether ExecuteCommand can run commands in them; needs a task role
    std::optional<std::string> group{}; ///< absent: `family:` and the family of the task definition
    std::optional<open_enum<LaunchType>> launchType{};
    ///< absent with a capacity provider strategy; not MANAGED_INSTANCES
    std::optional<NetworkConfiguration> networkConfiguration{};
    ///< needed for, and only for, the network mode `awsvpc`
    std::optional<TaskOverride> overrides{};
    ///< replaces settings of the task definition; at most 8192 characters of JSON
    std::optional<std::vector<PlacementConstraint>> placementConstraints{};
    ///< at most 10, those of the task definition included
    std::optional<std::vector<PlacementStrategy>> placementStrategy{}; ///< at most 5 rules
    std::optional<std::string> platformVersion{}; ///< on Fargate; absent: LATEST
    std::optional<open_enum<PropagateTags>> propagateTags{};
    ///< source of tags beside `tags`, not SERVICE; absent: none
    std::optional<std::string> referenceId{}; ///< for use by the service only
    std::optional<std::string> startedBy{};
    ///< marks the tasks for ListTasks; up to 128 letters, digits, `-`, `/` and `_`
    std::optional<std::vector<Tag>> tags{}; ///< at most 50, keys unique
    std::optional<std::string> taskDefinition{};
    ///< required; `family` (its latest ACTIVE revision), `family:revision` or ARN
    std::optional<std::string> clientToken{}; ///< makes the request safe to repeat; case counts
    std::optional<std::vector<TaskVolumeConfiguration>> volumeConfigurations{};
    ///< for the volume, at most one, that the task definition leaves to the launch
};
BOOST_DESCRIBE_STRUCT(RunTaskRequest, (),
                      (capacityProviderStrategy, cluster, count, enableECSManagedTags,
                       enableExecuteCommand, group, launchType, networkConfiguration, overrides,
                       placementConstraints, placementStrategy, platformVersion, propagateTags,
                       referenceId, startedBy, tags, taskDefinition, clientToken,
                       volumeConfigurations))

constexpr auto traits_of(shape<RunTaskRequest>) {
    return traits(idempotency_token<&RunTaskRequest::clientToken>);
}

constexpr auto constraints_of(shape<RunTaskRequest>) {
    return constraints(
        member<&RunTaskRequest::capacityProviderStrategy>(length(at_most(20)),
                                                          capacity_provider_strategy),
        member<&RunTaskRequest::launchType>(exclusive<&RunTaskRequest::capacityProviderStrategy>),
        member<&RunTaskRequest::overrides>(serialized_length(at_most(8192))),
        member<&RunTaskRequest::placementConstraints>(length(at_most(10))),
        member<&RunTaskRequest::placementStrategy>(length(at_most(5))),
        member<&RunTaskRequest::platformVersion>(
            forbidden_when<&RunTaskRequest::launchType>(is_not(LaunchType::FARGATE))),
        member<&RunTaskRequest::propagateTags>(forbidden_values(PropagateTags::SERVICE)),
        member<&RunTaskRequest::startedBy>(length(at_most(128))),
        member<&RunTaskRequest::tags>(tag_list), member<&RunTaskRequest::taskDefinition>(required),
        member<&RunTaskRequest::clientToken>(length(at_most(64)),
                                             characters(character_set::between('!', '~'))));
}

/// The tasks that were started, and the reasons for others that were not.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html
struct RunTaskResponse {
    std::optional<std::vector<Task>> tasks{}; ///< tasks that were started
    std::optional<std::vector<Failure>> failures{};
    ///< reasons, such as `RESOURCE:MEMORY`, AGENT and ATTRIBUTE
};
BOOST_DESCRIBE_STRUCT(RunTaskResponse, (), (tasks, failures))

/// Starts tasks, and leaves the choice of container instances to the service. If not all can be
/// started, `failures` of the response says why, which isn't an error. With a `clientToken` the
/// request can be repeated: no more tasks are started, and the same token in another request is a
/// ConflictException. The tasks may not be found at once by DescribeTasks.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RunTask.html
struct RunTask : ecs_operation {
    using request_type = RunTaskRequest;
    using response_type = RunTaskResponse;
    using error_types = ecs_errors<BlockedException, ClusterNotFoundException, ConflictException,
                                   PlatformTaskDefinitionIncompatibilityException,
                                   PlatformUnknownException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "RunTask";
    static constexpr auto failures = &RunTaskResponse::failures;
};

constexpr RunTask operation_of(shape<RunTaskRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
