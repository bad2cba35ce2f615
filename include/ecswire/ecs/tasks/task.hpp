// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/rule.hpp>
#include <ecswire/ecs/common/attachment.hpp>
#include <ecswire/ecs/common/attribute.hpp>
#include <ecswire/ecs/common/ephemeral_storage.hpp>
#include <ecswire/ecs/common/inference_accelerator.hpp>
#include <ecswire/ecs/common/launch_type.hpp>
#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/ecs/common/task_size.hpp>
#include <ecswire/ecs/tasks/container.hpp>
#include <ecswire/ecs/tasks/health_status.hpp>
#include <ecswire/ecs/tasks/task_override.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// The connection of a task with Amazon ECS.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Task.html
enum class Connectivity {
    CONNECTED,
    DISCONNECTED,
};
BOOST_DESCRIBE_ENUM(Connectivity, CONNECTED, DISCONNECTED)

/// The kind of reason for which a task was stopped.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Task.html
enum class TaskStopCode {
    TaskFailedToStart,         ///< it could not be started
    EssentialContainerExited,  ///< an essential container exited
    UserInitiated,             ///< a user stopped it
    ServiceSchedulerInitiated, ///< the scheduler of its service stopped it
    SpotInterruption,          ///< AWS took back the Spot capacity
    TerminationNotice,         ///< its host is about to be terminated
    InfrastructureHealth,      ///< its infrastructure is not healthy
};
BOOST_DESCRIBE_ENUM(TaskStopCode, TaskFailedToStart, EssentialContainerExited, UserInitiated,
                    ServiceSchedulerInitiated, SpotInterruption, TerminationNotice,
                    InfrastructureHealth)

/// The ephemeral storage that a task on Fargate has.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskEphemeralStorage.html
struct TaskEphemeralStorage {
    std::optional<std::int32_t> sizeInGiB{}; ///< 20 to 200
    std::optional<std::string> kmsKeyId{};   ///< key that encrypts it, if it is one of the user's
};
BOOST_DESCRIBE_STRUCT(TaskEphemeralStorage, (), (sizeInGiB, kmsKeyId))

constexpr auto constraints_of(shape<TaskEphemeralStorage>) {
    return constraints(member<&TaskEphemeralStorage::sizeInGiB>(range(20, 200)));
}

/// A task: containers that run together, as a task definition describes them. The service omits
/// members without a value; `tags` are in a response if they were asked for.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Task.html
struct Task {
    std::optional<std::vector<Attachment>> attachments{};
    ///< such as network interfaces and volumes
    std::optional<std::vector<Attribute>> attributes{}; ///< such as the CPU architecture
    std::optional<std::string> availabilityZone{};      ///< zone that it runs in
    std::optional<std::string> capacityProviderName{};
    ///< capacity provider that it was started with, if any
    std::optional<std::string> clusterArn{};               ///< cluster that it runs in
    std::optional<open_enum<Connectivity>> connectivity{}; ///< connection with Amazon ECS
    std::optional<timestamp> connectivityAt{}; ///< time of the last change of `connectivity`
    std::optional<std::string> containerInstanceArn{};
    ///< container instance that it runs on, if any
    std::optional<std::vector<Container>> containers{}; ///< containers of the task
    std::optional<std::string> cpu{};                   ///< CPU units in digits
    std::optional<timestamp> createdAt{};       ///< time of its creation, when it became PENDING
    std::optional<std::string> desiredStatus{}; ///< RUNNING or STOPPED; others may come
    std::optional<bool> enableExecuteCommand{}; ///< whether ExecuteCommand can run commands in it
    std::optional<timestamp> executionStoppedAt{}; ///< time at which its containers had stopped
    std::optional<std::string> group{};
    ///< `family:` and a family, `service:` and a service, or a name
    std::optional<open_enum<HealthStatus>> healthStatus{}; ///< health of its essential containers
    std::optional<std::vector<InferenceAccelerator>> inferenceAccelerators{};
    ///< deprecated since 2023-04-15
    std::optional<std::string> lastStatus{};
    ///< PROVISIONING, PENDING, ACTIVATING, RUNNING, DEACTIVATING, STOPPING, DEPROVISIONING or
    ///< STOPPED; others may come
    std::optional<open_enum<LaunchType>> launchType{}; ///< infrastructure that it runs on
    std::optional<std::string> memory{};               ///< MiB in digits
    std::optional<TaskOverride> overrides{};           ///< replaces settings of the task definition
    std::optional<std::string> platformVersion{};      ///< on Fargate
    std::optional<std::string> platformFamily{};       ///< operating system, on Fargate
    std::optional<timestamp> pullStartedAt{}; ///< time at which the first image began to be pulled
    std::optional<timestamp> pullStoppedAt{}; ///< time at which the last image was pulled
    std::optional<timestamp> startedAt{};     ///< time at which it became RUNNING
    std::optional<std::string> startedBy{};
    ///< mark by the caller of RunTask or StartTask; a deployment, for a service
    std::optional<open_enum<TaskStopCode>> stopCode{}; ///< kind of reason for which it was stopped
    std::optional<timestamp> stoppedAt{};              ///< time at which it became STOPPED
    std::optional<std::string> stoppedReason{};
    ///< reason for which it was stopped, for people to read
    std::optional<timestamp> stoppingAt{};          ///< time at which it began to be stopped
    std::optional<std::vector<Tag>> tags{};         ///< at most 50, keys unique
    std::optional<std::string> taskArn{};           ///< its Amazon Resource Name
    std::optional<std::string> taskDefinitionArn{}; ///< task definition that it runs
    std::optional<std::int64_t> version{};          ///< grows with each change that emits an event
    std::optional<EphemeralStorage> ephemeralStorage{};
    ///< as set; absent: the default of the platform
    std::optional<TaskEphemeralStorage> fargateEphemeralStorage{};
    ///< on Fargate, the storage that it has
};
BOOST_DESCRIBE_STRUCT(Task, (),
                      (attachments, attributes, availabilityZone, capacityProviderName, clusterArn,
                       connectivity, connectivityAt, containerInstanceArn, containers, cpu,
                       createdAt, desiredStatus, enableExecuteCommand, executionStoppedAt, group,
                       healthStatus, inferenceAccelerators, lastStatus, launchType, memory,
                       overrides, platformVersion, platformFamily, pullStartedAt, pullStoppedAt,
                       startedAt, startedBy, stopCode, stoppedAt, stoppedReason, stoppingAt, tags,
                       taskArn, taskDefinitionArn, version, ephemeralStorage,
                       fargateEphemeralStorage))

/// On Fargate, memory is an amount that is offered with the task's CPU. Of CPU that is not listed,
/// which a newer service may offer, any memory is valid.
inline constexpr auto task_memory_fits_cpu =
    rule("combination", "Member must be a memory size that Fargate offers for this cpu",
         [](const auto& task) -> bool {
             const auto cpu = task.cpu ? cpu_units(*task.cpu) : std::nullopt;
             const auto memory = task.memory ? memory_mib(*task.memory) : std::nullopt;
             return task.launchType != LaunchType::FARGATE || !cpu || !memory ||
                    !is_fargate_cpu(*cpu) || is_fargate_size(*cpu, *memory);
         });

constexpr auto constraints_of(shape<Task>) {
    return constraints(member<&Task::memory>(task_memory_fits_cpu), member<&Task::tags>(tag_list));
}

} // namespace ecswire::inline v0_2
