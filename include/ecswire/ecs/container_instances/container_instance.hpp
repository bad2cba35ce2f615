// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member.hpp>
#include <ecswire/ecs/common/attachment.hpp>
#include <ecswire/ecs/common/attribute.hpp>
#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/ecs/container_instances/agent_update_status.hpp>
#include <ecswire/ecs/container_instances/container_instance_health_status.hpp>
#include <ecswire/ecs/container_instances/container_instance_status.hpp>
#include <ecswire/ecs/container_instances/resource.hpp>
#include <ecswire/ecs/container_instances/version_info.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// A machine, of EC2 or external, that runs the ECS agent and is registered with a cluster.
///
/// The service leaves out what it has nothing to say about; `tags` and `healthStatus` come only
/// from operations that were asked to include them.
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerInstance.html
struct ContainerInstance {
    std::optional<std::string> containerInstanceArn{}; ///< its Amazon Resource Name
    std::optional<std::string> ec2InstanceId{}; ///< from EC2; if external, from Systems Manager
    std::optional<std::string> capacityProviderName{}; ///< whose capacity it is part of
    std::optional<std::int64_t> version{};    ///< grows with each change that makes an event
    std::optional<VersionInfo> versionInfo{}; ///< of the agent and of Docker
    std::optional<std::vector<Resource>> remainingResources{};  ///< CPU and memory still to be had,
                                                                ///< and the ports already taken
    std::optional<std::vector<Resource>> registeredResources{}; ///< CPU and memory in all, and the
                                                                ///< ports taken from the start
    std::optional<open_enum<ContainerInstanceStatus>> status{}; ///< where it stands in its life
    std::optional<std::string> statusReason{};                  ///< why it has that status
    std::optional<bool> agentConnected{};            ///< only then are tasks placed on it
    std::optional<std::int32_t> runningTasksCount{}; ///< its tasks that are RUNNING
    std::optional<std::int32_t> pendingTasksCount{}; ///< its tasks that are PENDING
    std::optional<open_enum<AgentUpdateStatus>> agentUpdateStatus{}; ///< absent before any update
    std::optional<std::vector<Attribute>> attributes{};          ///< set by the agent or by users
    std::optional<timestamp> registeredAt{};                     ///< when it was registered
    std::optional<std::vector<Attachment>> attachments{};        ///< such as network interfaces
    std::optional<std::vector<Tag>> tags{};                      ///< at most 50, keys unique
    std::optional<ContainerInstanceHealthStatus> healthStatus{}; ///< what its checks found
};
BOOST_DESCRIBE_STRUCT(ContainerInstance, (),
                      (containerInstanceArn, ec2InstanceId, capacityProviderName, version,
                       versionInfo, remainingResources, registeredResources, status, statusReason,
                       agentConnected, runningTasksCount, pendingTasksCount, agentUpdateStatus,
                       attributes, registeredAt, attachments, tags, healthStatus))

constexpr auto constraints_of(shape<ContainerInstance>) {
    return constraints(member<&ContainerInstance::tags>(tag_list));
}

} // namespace ecswire::inline v0_2
