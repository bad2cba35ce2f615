// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/character_set.hpp>
#include <ecswire/constraints/characters.hpp>
#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/element_condition.hpp>
#include <ecswire/constraints/forbidden_when.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/required_when.hpp>
#include <ecswire/constraints/values.hpp>
#include <ecswire/constraints/when.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/ephemeral_storage.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/inference_accelerator.hpp>
#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/ecs/task_definitions/compatibility.hpp>
#include <ecswire/ecs/task_definitions/container_definition.hpp>
#include <ecswire/ecs/task_definitions/detail/register_task_definition_rules.hpp>
#include <ecswire/ecs/task_definitions/ipc_mode.hpp>
#include <ecswire/ecs/task_definitions/network_mode.hpp>
#include <ecswire/ecs/task_definitions/pid_mode.hpp>
#include <ecswire/ecs/task_definitions/proxy_configuration.hpp>
#include <ecswire/ecs/task_definitions/runtime_platform.hpp>
#include <ecswire/ecs/task_definitions/task_definition.hpp>
#include <ecswire/ecs/task_definitions/task_definition_placement_constraint.hpp>
#include <ecswire/ecs/task_definitions/volume.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The task definition to register, of at most 64 KiB.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
struct RegisterTaskDefinitionRequest {
    std::optional<std::string> family{}; ///< required; at most 255 letters, digits, `_` and `-`
    std::optional<std::string> taskRoleArn{}; ///< role of the containers; short name or ARN
    std::optional<std::string> executionRoleArn{};
    ///< ARN of the role that pulls images and writes logs
    std::optional<open_enum<NetworkMode>> networkMode{};
    ///< absent: bridge on Linux; on Windows `awsvpc` or absent
    std::optional<std::vector<ContainerDefinition>> containerDefinitions{};
    ///< required; 1 to 10, at least one of them essential
    std::optional<std::vector<Volume>> volumes{}; ///< volumes that its containers can mount
    std::optional<std::vector<TaskDefinitionPlacementConstraint>> placementConstraints{};
    ///< at most 10, those of the launch included; not on Fargate
    std::optional<std::vector<open_enum<Compatibility>>> requiresCompatibilities{};
    ///< infrastructure to validate it for
    std::optional<std::string> cpu{};
    ///< CPU units in digits, or a number and `vCPU`; absent: no limit for the task
    std::optional<std::string> memory{};
    ///< MiB in digits, or a number and `GB`; on Fargate a size that is offered for the CPU
    std::optional<std::vector<Tag>> tags{}; ///< at most 50, keys unique
    std::optional<open_enum<PidMode>> pidMode{};
    ///< absent: a namespace for each container; not on Windows
    std::optional<open_enum<IpcMode>> ipcMode{};            ///< neither on Windows nor on Fargate
    std::optional<ProxyConfiguration> proxyConfiguration{}; ///< proxy of the task
    std::optional<std::vector<InferenceAccelerator>> inferenceAccelerators{};
    ///< deprecated since 2023-04-15
    std::optional<EphemeralStorage> ephemeralStorage{};
    ///< on Fargate (Linux from 1.4.0, Windows from 1.0.0); absent: 20 GiB
    std::optional<RuntimePlatform> runtimePlatform{}; ///< platform that it needs
    std::optional<bool> enableFaultInjection{};       ///< absent: false
};
BOOST_DESCRIBE_STRUCT(RegisterTaskDefinitionRequest, (),
                      (family, taskRoleArn, executionRoleArn, networkMode, containerDefinitions,
                       volumes, placementConstraints, requiresCompatibilities, cpu, memory, tags,
                       pidMode, ipcMode, proxyConfiguration, inferenceAccelerators,
                       ephemeralStorage, runtimePlatform, enableFaultInjection))
constexpr auto constraints_of(shape<RegisterTaskDefinitionRequest>) {
    return constraints(
        member<&RegisterTaskDefinitionRequest::family>(
            required, length(at_most(255)), characters(ascii_letters + ascii_digits + "_-")),
        member<&RegisterTaskDefinitionRequest::taskRoleArn>(
            required_when<&RegisterTaskDefinitionRequest::volumes>(
                any_element(where<&Volume::s3filesVolumeConfiguration>(is_given)))),
        member<&RegisterTaskDefinitionRequest::networkMode>(
            required_when<&RegisterTaskDefinitionRequest::requiresCompatibilities>(
                contains(Compatibility::FARGATE)),
            when<&RegisterTaskDefinitionRequest::requiresCompatibilities>(
                contains(Compatibility::FARGATE), values(NetworkMode::awsvpc))),
        member<&RegisterTaskDefinitionRequest::containerDefinitions>(
            required, length(1, 10), detail::some_container_is_essential,
            detail::no_hostnames_in_awsvpc, detail::no_extra_hosts_in_awsvpc,
            detail::links_in_bridge, detail::no_ports_without_network,
            detail::port_ranges_by_network, detail::host_ports_match, detail::containers_fit_cpu,
            detail::containers_fit_memory, detail::gpus_are_all_shared_or_none,
            detail::definition_length),
        member<&RegisterTaskDefinitionRequest::volumes>(detail::one_volume_at_launch),
        member<&RegisterTaskDefinitionRequest::placementConstraints>(length(at_most(10))),
        member<&RegisterTaskDefinitionRequest::cpu>(
            required_when<&RegisterTaskDefinitionRequest::requiresCompatibilities>(
                contains(Compatibility::FARGATE)),
            detail::cpu_fits_windows),
        member<&RegisterTaskDefinitionRequest::memory>(
            required_when<&RegisterTaskDefinitionRequest::requiresCompatibilities>(
                contains(Compatibility::FARGATE)),
            detail::memory_fits_cpu),
        member<&RegisterTaskDefinitionRequest::tags>(tag_list),
        member<&RegisterTaskDefinitionRequest::pidMode>(
            when<&RegisterTaskDefinitionRequest::requiresCompatibilities>(
                contains(Compatibility::FARGATE), values(PidMode::task))),
        member<&RegisterTaskDefinitionRequest::ipcMode>(
            forbidden_when<&RegisterTaskDefinitionRequest::requiresCompatibilities>(
                contains(Compatibility::FARGATE))),
        member<&RegisterTaskDefinitionRequest::ephemeralStorage>(
            forbidden_when<&RegisterTaskDefinitionRequest::requiresCompatibilities>(
                lacks(Compatibility::FARGATE))));
}

/// The task definition that was registered.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
struct RegisterTaskDefinitionResponse {
    std::optional<TaskDefinition> taskDefinition{}; ///< the new revision
    std::optional<std::vector<Tag>> tags{};         ///< at most 50, keys unique
};
BOOST_DESCRIBE_STRUCT(RegisterTaskDefinitionResponse, (), (taskDefinition, tags))

constexpr auto constraints_of(shape<RegisterTaskDefinitionResponse>) {
    return constraints(member<&RegisterTaskDefinitionResponse::tags>(tag_list));
}

/// Registers a revision of a family of task definitions. It cannot be repeated safely: each call
/// makes another revision.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
struct RegisterTaskDefinition : ecs_operation {
    using request_type = RegisterTaskDefinitionRequest;
    using response_type = RegisterTaskDefinitionResponse;
    using error_types = ecs_errors<LimitExceededException>;

    static constexpr std::string_view name = "RegisterTaskDefinition";
};

constexpr RegisterTaskDefinition operation_of(shape<RegisterTaskDefinitionRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
