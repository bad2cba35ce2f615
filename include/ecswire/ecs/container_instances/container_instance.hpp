// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/open_values.hpp>
#include <ecswire/ecs/common/attachment.hpp>
#include <ecswire/ecs/common/attribute.hpp>
#include <ecswire/ecs/common/tag.hpp>
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

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The progress of an update of the ECS agent.
///
/// An update goes from PENDING to UPDATED in this order, or ends as FAILED. While the agent is
/// disconnected, the status doesn't change.
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerInstance.html
enum class AgentUpdateStatus {
    PENDING,  ///< requested; the agent has not started the update
    STAGING,  ///< the agent downloads the new version
    STAGED,   ///< downloaded and verified
    UPDATING, ///< the agent restarts as the new version
    UPDATED,  ///< the new version runs
    FAILED,   ///< the download, its verification or the restart failed
};
BOOST_DESCRIBE_ENUM(AgentUpdateStatus, PENDING, STAGING, STAGED, UPDATING, UPDATED, FAILED)

/// The subject of a container instance's health check.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceHealthCheckResult.html
enum class InstanceHealthCheckType {
    CONTAINER_RUNTIME,   ///< the container runtime, such as Docker
    ACCELERATED_COMPUTE, ///< accelerated compute devices, such as GPUs
    DAEMON,              ///< the daemon tasks that the instance must run
    AGENT_CONNECTIVITY,  ///< the agent's connection to the service
};
BOOST_DESCRIBE_ENUM(InstanceHealthCheckType, CONTAINER_RUNTIME, ACCELERATED_COMPUTE, DAEMON,
                    AGENT_CONNECTIVITY)

/// The result of one health check of a container instance, or of all of them.
///
/// The overall result is the worst result, from worst to best: IMPAIRED, INSUFFICIENT_DATA,
/// INITIALIZING, OK.
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceHealthCheckResult.html
enum class InstanceHealthCheckState {
    OK,                ///< passed
    IMPAIRED,          ///< failed
    INSUFFICIENT_DATA, ///< too little data to decide
    INITIALIZING,      ///< not decided yet
};
BOOST_DESCRIBE_ENUM(InstanceHealthCheckState, OK, IMPAIRED, INSUFFICIENT_DATA, INITIALIZING)

/// One health check of a container instance and its latest result.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceHealthCheckResult.html
struct InstanceHealthCheckResult {
    std::optional<open_enum<InstanceHealthCheckType>> type{};    ///< the subject of the check
    std::optional<open_enum<InstanceHealthCheckState>> status{}; ///< the latest result
    std::optional<std::string> statusReason{};   ///< the reason for `status`, for people to read
    std::optional<timestamp> lastUpdated{};      ///< when the check last ran
    std::optional<timestamp> lastStatusChange{}; ///< when `status` last changed
};
BOOST_DESCRIBE_STRUCT(InstanceHealthCheckResult, (),
                      (type, status, statusReason, lastUpdated, lastStatusChange))

/// The health of a container instance.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerInstanceHealthStatus.html
struct ContainerInstanceHealthStatus {
    std::optional<open_enum<InstanceHealthCheckState>> overallStatus{}; ///< the worst of `details`
    std::optional<std::vector<InstanceHealthCheckResult>> details{};    ///< each check
};
BOOST_DESCRIBE_STRUCT(ContainerInstanceHealthStatus, (), (overallStatus, details))

/// The use of a GPU by the containers of its instance.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GpuDevice.html
enum class GpuSharingMode {
    IDLE,       ///< no container uses it
    NVIDIA_MPS, ///< containers share it through NVIDIA's Multi-Process Service
    DEDICATED,  ///< one container has it alone
};
BOOST_DESCRIBE_ENUM(GpuSharingMode, IDLE, NVIDIA_MPS, DEDICATED)

/// A GPU of a container instance, and its remaining memory.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GpuDevice.html
struct GpuDevice {
    std::optional<std::string> gpuId{}; ///< as in the `gpuIds` of the containers that use it
    std::optional<open_enum<GpuSharingMode>> sharingMode{}; ///< how containers use the GPU
    std::optional<std::int32_t> totalMemoryInMiB{};         ///< the total memory
    std::optional<std::int32_t> remainingMemoryInMiB{};     ///< memory not assigned to containers
    std::optional<std::int32_t> containerCount{}; ///< containers assigned to it, not processes
};
BOOST_DESCRIBE_STRUCT(GpuDevice, (),
                      (gpuId, sharingMode, totalMemoryInMiB, remainingMemoryInMiB, containerCount))

/// An EC2 instance or external machine that runs the ECS agent and is registered with a cluster.
///
/// The service omits members without a value, and `tags` and `healthStatus` unless the request
/// includes them.
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerInstance.html
struct ContainerInstance {
    std::optional<std::string> containerInstanceArn{}; ///< its Amazon Resource Name
    std::optional<std::string> ec2InstanceId{}; ///< from EC2, or from Systems Manager if external
    std::optional<std::string> capacityProviderName{}; ///< the capacity provider it belongs to
    std::optional<std::int64_t> version{};    ///< grows with each change that emits an event
    std::optional<VersionInfo> versionInfo{}; ///< of the agent and of Docker
    std::optional<std::vector<Resource>> remainingResources{};  ///< free CPU and memory;
                                                                ///< ports in use
    std::optional<std::vector<Resource>> registeredResources{}; ///< total CPU and memory; ports
                                                                ///< reserved at registration
    std::optional<open_enum<ContainerInstanceStatus>> status{}; ///< its state in the life cycle
    std::optional<std::string> statusReason{};                  ///< the reason for `status`
    std::optional<bool> agentConnected{};            ///< if false, no tasks are placed on it
    std::optional<std::int32_t> runningTasksCount{}; ///< its tasks that are RUNNING
    std::optional<std::int32_t> pendingTasksCount{}; ///< its tasks that are PENDING
    std::optional<open_enum<AgentUpdateStatus>> agentUpdateStatus{}; ///< absent before any update
    std::optional<std::vector<Attribute>> attributes{};          ///< set by the agent or by users
    std::optional<timestamp> registeredAt{};                     ///< when it was registered
    std::optional<std::vector<Attachment>> attachments{};        ///< such as network interfaces
    std::optional<std::vector<Tag>> tags{};                      ///< at most 50, keys unique
    std::optional<ContainerInstanceHealthStatus> healthStatus{}; ///< the results of its checks
    std::optional<std::vector<GpuDevice>> gpuDevices{}; ///< absent unless it can share its GPUs
};
BOOST_DESCRIBE_STRUCT(ContainerInstance, (),
                      (containerInstanceArn, ec2InstanceId, capacityProviderName, version,
                       versionInfo, remainingResources, registeredResources, status, statusReason,
                       agentConnected, runningTasksCount, pendingTasksCount, agentUpdateStatus,
                       attributes, registeredAt, attachments, tags, healthStatus, gpuDevices))

constexpr auto constraints_of(shape<ContainerInstance>) {
    return constraints(member<&ContainerInstance::status>(open_values),
                       member<&ContainerInstance::tags>(tag_list));
}

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
