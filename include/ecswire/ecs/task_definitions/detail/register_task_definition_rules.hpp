// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/element_condition.hpp>
#include <ecswire/constraints/finding.hpp>
#include <ecswire/constraints/rule.hpp>
#include <ecswire/constraints/serialized_length.hpp>
#include <ecswire/ecs/common/resource_requirement.hpp>
#include <ecswire/ecs/common/resource_type.hpp>
#include <ecswire/ecs/common/task_size.hpp>
#include <ecswire/ecs/task_definitions/compatibility.hpp>
#include <ecswire/ecs/task_definitions/container_definition.hpp>
#include <ecswire/ecs/task_definitions/network_mode.hpp>
#include <ecswire/ecs/task_definitions/os_family.hpp>
#include <ecswire/ecs/task_definitions/port_mapping.hpp>
#include <ecswire/ecs/task_definitions/runtime_platform.hpp>
#include <ecswire/ecs/task_definitions/volume.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>

#include <ecswire/ecs/detail/hide_macros.hpp>

// The rules of RegisterTaskDefinitionRequest that concern several of its members. Their predicates
// are templates, so that they are compiled only where requests are validated.

namespace ecswire::inline v0_2::detail {

// Whether a container of the request meets a condition.
template <class Condition>
constexpr bool any_container(const auto& request, const Condition& condition) {
    return request.containerDefinitions &&
           std::ranges::any_of(*request.containerDefinitions, condition);
}

// Whether a port mapping of a container of the request meets a condition.
template <class Condition>
constexpr bool any_port_mapping(const auto& request, const Condition& condition) {
    return any_container(request, [&condition](const ContainerDefinition& one) {
        return one.portMappings && std::ranges::any_of(*one.portMappings, condition);
    });
}

// The sum of a numeric member over all containers.
constexpr std::int64_t total(const auto& request,
                             std::optional<std::int32_t> ContainerDefinition::*member) {
    std::int64_t sum = 0;
    if (request.containerDefinitions) {
        for (const ContainerDefinition& one : *request.containerDefinitions) {
            sum += (one.*member).value_or(0);
        }
    }
    return sum;
}

constexpr bool is_for_fargate(const auto& request) {
    return request.requiresCompatibilities &&
           contains(Compatibility::FARGATE).holds(*request.requiresCompatibilities);
}

/// At least one container is essential. A container is essential by default.
inline constexpr auto some_container_is_essential =
    rule("someEssential", "Member must have a container that is essential",
         [](const auto& request) -> bool {
             const auto is_essential = [](const ContainerDefinition& one) {
                 return one.essential.value_or(true);
             };
             return !request.containerDefinitions || request.containerDefinitions->empty() ||
                    any_container(request, is_essential);
         });

/// In the network mode `awsvpc`, containers have no network settings of Docker.
inline constexpr auto no_hostnames_in_awsvpc = rule(
    "forbiddenHostname", "Member must not have a hostname where networkMode is awsvpc",
    [](const auto& request) -> bool {
        const auto has_hostname = [](const ContainerDefinition& one) {
            return one.hostname && !one.hostname->empty();
        };
        return request.networkMode != NetworkMode::awsvpc || !any_container(request, has_hostname);
    });

/// See no_hostnames_in_awsvpc.
inline constexpr auto no_extra_hosts_in_awsvpc = rule(
    "forbiddenExtraHosts", "Member must not have extraHosts where networkMode is awsvpc",
    [](const auto& request) -> bool {
        const auto has_hosts = [](const ContainerDefinition& one) {
            return one.extraHosts && !one.extraHosts->empty();
        };
        return request.networkMode != NetworkMode::awsvpc || !any_container(request, has_hosts);
    });

/// Containers are linked in the network mode `bridge` only, which is the default.
inline constexpr auto links_in_bridge =
    rule("forbiddenLinks", "Member must not have links unless networkMode is bridge",
         [](const auto& request) -> bool {
             const auto has_links = [](const ContainerDefinition& one) {
                 return one.links && !one.links->empty();
             };
             return !request.networkMode || request.networkMode == NetworkMode::bridge ||
                    !any_container(request, has_links);
         });

/// Without a network, no port is open.
inline constexpr auto no_ports_without_network =
    rule("forbiddenPortMappings", "Member must not have portMappings where networkMode is none",
         [](const auto& request) -> bool {
             const auto any = [](const PortMapping&) { return true; };
             return request.networkMode != NetworkMode::none || !any_port_mapping(request, any);
         });

/// Port ranges require the network mode `bridge`, which is the default, or `awsvpc`.
inline constexpr auto port_ranges_by_network =
    rule("forbiddenPortRanges",
         "Member must not have a containerPortRange where networkMode is host or none",
         [](const auto& request) -> bool {
             const auto is_range = [](const PortMapping& one) {
                 return one.containerPortRange.has_value();
             };
             return (request.networkMode != NetworkMode::host &&
                     request.networkMode != NetworkMode::none) ||
                    !any_port_mapping(request, is_range);
         });

/// In the network modes `awsvpc` and `host`, a host port equals the container port, or is 0 or
/// absent.
inline constexpr auto host_ports_match =
    rule("hostPorts",
         "Member must have the same hostPort as containerPort where networkMode is awsvpc or host",
         [](const auto& request) -> bool {
             const auto differs = [](const PortMapping& one) {
                 return one.hostPort.value_or(0) != 0 && one.hostPort != one.containerPort;
             };
             return (request.networkMode != NetworkMode::awsvpc &&
                     request.networkMode != NetworkMode::host) ||
                    !any_port_mapping(request, differs);
         });

/// For Fargate, the containers reserve no more CPU than the task has.
inline constexpr auto containers_fit_cpu =
    rule("cpuSum", "Member must not have more cpu in total than the task",
         [](const auto& request) -> bool {
             const auto cpu = request.cpu ? cpu_units(*request.cpu) : std::nullopt;
             return !cpu || !is_for_fargate(request) ||
                    total(request, &ContainerDefinition::cpu) <= *cpu;
         });

/// The hard limits of the containers are no more than the memory of the task, if it has any.
inline constexpr auto containers_fit_memory =
    rule("memorySum", "Member must not have more memory in total than the task",
         [](const auto& request) -> bool {
             const auto memory = request.memory ? memory_mib(*request.memory) : std::nullopt;
             return !memory || total(request, &ContainerDefinition::memory) <= *memory;
         });

/// Either all containers with GPUs have exclusive GPUs, or all share them.
inline constexpr auto gpus_are_all_shared_or_none =
    rule("gpuSharing", "Member must have only shared GPUs or only GPUs that are not shared",
         [](const auto& request) -> bool {
             const auto any_gpu = [&request](bool shared) {
                 return any_container(request, [shared](const ContainerDefinition& one) {
                     const auto is_such = [shared](const ResourceRequirement& requirement) {
                         return requirement.type == ResourceType::GPU &&
                                requirement.sharingStrategy.has_value() == shared;
                     };
                     return one.resourceRequirements &&
                            std::ranges::any_of(*one.resourceRequirements, is_such);
                 });
             };
             return !any_gpu(true) || !any_gpu(false);
         });

/// The JSON of the whole task definition has at most 65536 characters. (The service counts bytes.)
inline constexpr auto definition_length = rule(
    "serializedLength", "Member must be in a request with length less than or equal to 65536",
    [](const auto& request) -> bool {
        bool fits = true;
        serialized_length(at_most(65536)).check(request, [&fits](const finding&) { fits = false; });
        return fits;
    });

/// At most one volume is left to the launch of the task.
inline constexpr auto one_volume_at_launch =
    rule("oneVolumeAtLaunch", "Member must have no more than one volume with configuredAtLaunch",
         [](const auto& request) -> bool {
             const auto is_left = [](const Volume& one) {
                 return one.configuredAtLaunch.value_or(false);
             };
             return !request.volumes || std::ranges::count_if(*request.volumes, is_left) <= 1;
         });

/// For Fargate, CPU and memory are one of the pairs that Fargate offers.
inline constexpr auto memory_fits_cpu =
    rule("combination", "Member must be a memory size that Fargate offers for this cpu",
         [](const auto& request) -> bool {
             if (!request.cpu || !request.memory || !is_for_fargate(request)) {
                 return true;
             }
             const auto cpu = cpu_units(*request.cpu);
             const auto memory = memory_mib(*request.memory);
             return !cpu || !memory || is_fargate_size(*cpu, *memory);
         });

/// On Fargate, Windows is offered with one to four vCPUs only.
inline constexpr auto cpu_fits_windows =
    rule("windowsCpu", "Member must be 1024, 2048 or 4096 CPU units for Windows on Fargate",
         [](const auto& request) -> bool {
             const auto cpu = request.cpu ? cpu_units(*request.cpu) : std::nullopt;
             const auto is_windows =
                 where<&RuntimePlatform::operatingSystemFamily>(is_not(OSFamily::LINUX));
             return !cpu || !is_for_fargate(request) || !request.runtimePlatform ||
                    !is_windows.holds(*request.runtimePlatform) || *cpu == 1024 || *cpu == 2048 ||
                    *cpu == 4096;
         });

} // namespace ecswire::inline v0_2::detail

#include <ecswire/ecs/detail/restore_macros.hpp>
