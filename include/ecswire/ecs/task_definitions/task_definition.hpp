// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/character_set.hpp>
#include <ecswire/constraints/characters.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/element_condition.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/rule.hpp>
#include <ecswire/ecs/common/attribute.hpp>
#include <ecswire/ecs/common/ephemeral_storage.hpp>
#include <ecswire/ecs/common/inference_accelerator.hpp>
#include <ecswire/ecs/common/task_size.hpp>
#include <ecswire/ecs/task_definitions/compatibility.hpp>
#include <ecswire/ecs/task_definitions/container_definition.hpp>
#include <ecswire/ecs/task_definitions/ipc_mode.hpp>
#include <ecswire/ecs/task_definitions/network_mode.hpp>
#include <ecswire/ecs/task_definitions/pid_mode.hpp>
#include <ecswire/ecs/task_definitions/proxy_configuration.hpp>
#include <ecswire/ecs/task_definitions/runtime_platform.hpp>
#include <ecswire/ecs/task_definitions/task_definition_placement_constraint.hpp>
#include <ecswire/ecs/task_definitions/task_definition_status.hpp>
#include <ecswire/ecs/task_definitions/volume.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// A revision of a task definition: the containers of a task, and their resources, network and
/// volumes.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html
struct TaskDefinition {
    std::optional<std::string> taskDefinitionArn{}; ///< its Amazon Resource Name
    std::optional<std::vector<ContainerDefinition>> containerDefinitions{};
    ///< containers of the task
    std::optional<std::string> family{};                 ///< name that its revisions share
    std::optional<std::string> taskRoleArn{};            ///< role of the containers
    std::optional<std::string> executionRoleArn{};       ///< role that pulls images and writes logs
    std::optional<open_enum<NetworkMode>> networkMode{}; ///< network of the containers
    std::optional<std::int32_t> revision{}; ///< 1 for the first of a family, then one more for each
    std::optional<std::vector<Volume>> volumes{}; ///< volumes that its containers can mount
    std::optional<open_enum<TaskDefinitionStatus>> status{}; ///< its state in the life cycle
    std::optional<std::vector<Attribute>> requiresAttributes{};
    ///< attributes that a container instance must have for it
    std::optional<std::vector<TaskDefinitionPlacementConstraint>> placementConstraints{};
    ///< constraints on container instances; not on Fargate
    std::optional<std::vector<open_enum<Compatibility>>> compatibilities{};
    ///< infrastructure that it can run on
    std::optional<RuntimePlatform> runtimePlatform{}; ///< platform that it needs
    std::optional<std::vector<open_enum<Compatibility>>> requiresCompatibilities{};
    ///< infrastructure that it was validated for
    std::optional<std::string> cpu{};    ///< CPU units in digits
    std::optional<std::string> memory{}; ///< MiB in digits
    std::optional<std::vector<InferenceAccelerator>> inferenceAccelerators{};
    ///< deprecated since 2023-04-15
    std::optional<open_enum<PidMode>> pidMode{};            ///< process namespace of the containers
    std::optional<open_enum<IpcMode>> ipcMode{};            ///< IPC resources of the containers
    std::optional<ProxyConfiguration> proxyConfiguration{}; ///< proxy of the task
    std::optional<timestamp> registeredAt{};                ///< time of its registration
    std::optional<timestamp> deregisteredAt{};              ///< time at which it was deregistered
    std::optional<timestamp> deleteRequestedAt{};           ///< time of the request to delete it
    std::optional<std::string> registeredBy{};              ///< principal that registered it
    std::optional<EphemeralStorage> ephemeralStorage{};     ///< on Fargate; absent: 20 GiB
    std::optional<bool> enableFaultInjection{}; ///< whether its tasks accept fault injection
};
BOOST_DESCRIBE_STRUCT(TaskDefinition, (),
                      (taskDefinitionArn, containerDefinitions, family, taskRoleArn,
                       executionRoleArn, networkMode, revision, volumes, status, requiresAttributes,
                       placementConstraints, compatibilities, runtimePlatform,
                       requiresCompatibilities, cpu, memory, inferenceAccelerators, pidMode,
                       ipcMode, proxyConfiguration, registeredAt, deregisteredAt, deleteRequestedAt,
                       registeredBy, ephemeralStorage, enableFaultInjection))

/// For Fargate, the memory is a size that Fargate offers for the CPU. For unknown CPU sizes, which
/// a newer service may offer, any memory is valid.
inline constexpr auto definition_memory_fits_cpu =
    rule("combination", "Member must be a memory size that Fargate offers for this cpu",
         [](const TaskDefinition& definition) {
             if (!definition.requiresCompatibilities || !definition.cpu || !definition.memory ||
                 !contains(Compatibility::FARGATE).holds(*definition.requiresCompatibilities)) {
                 return true;
             }
             const auto cpu = cpu_units(*definition.cpu);
             const auto memory = memory_mib(*definition.memory);
             return !cpu || !memory || !is_fargate_cpu(*cpu) || is_fargate_size(*cpu, *memory);
         });

constexpr auto constraints_of(shape<TaskDefinition>) {
    return constraints(member<&TaskDefinition::family>(
                           length(at_most(255)), characters(ascii_letters + ascii_digits + "_-")),
                       member<&TaskDefinition::memory>(definition_memory_fits_cpu));
}

} // namespace ecswire::inline v0_2
