// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/character_set.hpp>
#include <ecswire/constraints/characters.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/serialized_length.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/failure.hpp>
#include <ecswire/ecs/common/network_configuration.hpp>
#include <ecswire/ecs/common/propagate_tags.hpp>
#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/ecs/tasks/task.hpp>
#include <ecswire/ecs/tasks/task_override.hpp>
#include <ecswire/ecs/tasks/task_volume_configuration.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The task definition to run, and the container instances to run it on.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StartTask.html
struct StartTaskRequest {
    std::optional<std::string> cluster{}; ///< short name or ARN; absent: `default`
    std::optional<std::vector<std::string>> containerInstances{};
    ///< required; at most 10 IDs or ARNs
    std::optional<bool> enableECSManagedTags{}; ///< whether the tasks get tags with the cluster
    std::optional<bool> enableExecuteCommand{}; ///< whether ExecuteCommand can run commands in them
    std::optional<std::string> group{}; ///< absent: `family:` and the family of the task definition
    std::optional<NetworkConfiguration> networkConfiguration{}; ///< for the network mode `awsvpc`
    std::optional<TaskOverride> overrides{};
    ///< replaces settings of the task definition; at most 8192 characters of JSON
    std::optional<open_enum<PropagateTags>> propagateTags{};
    ///< source of tags beside `tags`; absent: none
    std::optional<std::string> referenceId{}; ///< for use by the service only
    std::optional<std::string> startedBy{};
    ///< marks the tasks for ListTasks; letters, digits, `-`, `/` and `_`, up to 36 or 128
    std::optional<std::vector<Tag>> tags{}; ///< at most 50, keys unique
    std::optional<std::string> taskDefinition{};
    ///< required; `family` (its latest ACTIVE revision), `family:revision` or ARN
    std::optional<std::vector<TaskVolumeConfiguration>> volumeConfigurations{};
    ///< for the volume, at most one, that the task definition leaves to the launch
};
BOOST_DESCRIBE_STRUCT(StartTaskRequest, (),
                      (cluster, containerInstances, enableECSManagedTags, enableExecuteCommand,
                       group, networkConfiguration, overrides, propagateTags, referenceId,
                       startedBy, tags, taskDefinition, volumeConfigurations))

constexpr auto constraints_of(shape<StartTaskRequest>) {
    return constraints(
        member<&StartTaskRequest::containerInstances>(required, length(at_most(10))),
        member<&StartTaskRequest::overrides>(serialized_length(at_most(8192))),
        member<&StartTaskRequest::startedBy>(characters(ascii_letters + ascii_digits + "-/_")),
        member<&StartTaskRequest::tags>(tag_list),
        member<&StartTaskRequest::taskDefinition>(required));
}

/// The tasks that were started, and the container instances without one.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StartTask.html
struct StartTaskResponse {
    std::optional<std::vector<Task>> tasks{}; ///< one on each container instance
    std::optional<std::vector<Failure>> failures{};
    ///< reasons, such as `RESOURCE:MEMORY`, AGENT and MISSING
};
BOOST_DESCRIBE_STRUCT(StartTaskResponse, (), (tasks, failures))

/// Starts a task on each of the container instances. Those without a task are among the `failures`
/// of the response, which isn't an error. It cannot be repeated safely: each call starts more
/// tasks.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StartTask.html
struct StartTask : ecs_operation {
    using request_type = StartTaskRequest;
    using response_type = StartTaskResponse;
    using error_types = ecs_errors<ClusterNotFoundException, NamespaceNotFoundException,
                                   UnsupportedFeatureException>;

    static constexpr std::string_view name = "StartTask";
    static constexpr auto failures = &StartTaskResponse::failures;
};

constexpr StartTask operation_of(shape<StartTaskRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
