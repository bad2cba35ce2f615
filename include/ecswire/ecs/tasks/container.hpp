// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/ecs/common/managed_agent_name.hpp>
#include <ecswire/ecs/common/network_binding.hpp>
#include <ecswire/ecs/common/sharing_strategy.hpp>
#include <ecswire/ecs/tasks/health_status.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// The network interface of a container in a task with the network mode `awsvpc`.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_NetworkInterface.html
struct NetworkInterface {
    std::optional<std::string> attachmentId{};       ///< ID of the attachment of the task
    std::optional<std::string> privateIpv4Address{}; ///< private IPv4 address
    std::optional<std::string> ipv6Address{};        ///< IPv6 address, if any
};
BOOST_DESCRIBE_STRUCT(NetworkInterface, (), (attachmentId, privateIpv4Address, ipv6Address))

/// An agent that Amazon ECS runs inside a container, and its state.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedAgent.html
struct ManagedAgent {
    std::optional<timestamp> lastStartedAt{};          ///< time of its last start
    std::optional<open_enum<ManagedAgentName>> name{}; ///< the agent
    std::optional<std::string> reason{};               ///< reason for its state, for people to read
    std::optional<std::string> lastStatus{};
    ///< last known state, such as PENDING, RUNNING and STOPPED
};
BOOST_DESCRIBE_STRUCT(ManagedAgent, (), (lastStartedAt, name, reason, lastStatus))

/// A container of a task.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Container.html
struct Container {
    std::optional<std::string> containerArn{}; ///< its Amazon Resource Name
    std::optional<std::string> taskArn{};      ///< task that it belongs to
    std::optional<std::string> name{};         ///< as in the task definition
    std::optional<std::string> image{};        ///< image that it runs
    std::optional<std::string> imageDigest{};  ///< digest of the image
    std::optional<std::string> runtimeId{};    ///< ID in the container runtime, such as Docker
    std::optional<std::string> lastStatus{};
    ///< last known state, such as PENDING, RUNNING and STOPPED
    std::optional<std::int32_t> exitCode{}; ///< exit code; absent until it has exited
    std::optional<std::string> reason{};
    ///< details of its state, for people to read; at most 1024 code points
    std::optional<std::vector<NetworkBinding>> networkBindings{};
    ///< ports that are bound to the host
    std::optional<std::vector<NetworkInterface>> networkInterfaces{};
    ///< with the network mode `awsvpc`
    std::optional<open_enum<HealthStatus>> healthStatus{};    ///< UNKNOWN without a health check
    std::optional<std::vector<ManagedAgent>> managedAgents{}; ///< agents that ECS runs in it
    std::optional<std::string> cpu{};               ///< CPU units in digits; 0 if none are reserved
    std::optional<std::string> memory{};            ///< hard limit in MiB, in digits
    std::optional<std::string> memoryReservation{}; ///< soft limit in MiB, in digits
    std::optional<std::vector<std::string>> gpuIds{}; ///< GPUs that are assigned to it
    std::optional<std::vector<std::string>> neuronDeviceIds{};
    ///< Neuron devices that are assigned to it
    std::optional<SharingStrategy> gpuSharingStrategy{};
    ///< absent unless its definition asks for a share of a GPU
};
BOOST_DESCRIBE_STRUCT(Container, (),
                      (containerArn, taskArn, name, image, imageDigest, runtimeId, lastStatus,
                       exitCode, reason, networkBindings, networkInterfaces, healthStatus,
                       managedAgents, cpu, memory, memoryReservation, gpuIds, neuronDeviceIds,
                       gpuSharingStrategy))

constexpr auto constraints_of(shape<Container>) {
    return constraints(member<&Container::reason>(length(at_most(1024))));
}

} // namespace ecswire::inline v0_2
