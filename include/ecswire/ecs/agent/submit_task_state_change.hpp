// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/length_in_bytes.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/agent/attachment_state_change.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/managed_agent_name.hpp>
#include <ecswire/ecs/common/network_binding.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// A new status of a container of the task.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerStateChange.html
struct ContainerStateChange {
    std::optional<std::string> containerName{}; ///< as in the task definition
    std::optional<std::string> imageDigest{};   ///< with its algorithm; at most 255 bytes
    std::optional<std::string> runtimeId{};     ///< the container runtime's ID; at most 255 bytes
    std::optional<std::int32_t> exitCode{};     ///< if the container exited
    std::optional<std::vector<NetworkBinding>> networkBindings{}; ///< at most 100
    std::optional<std::string> reason{}; ///< for people to read; at most 1024 bytes
    std::optional<std::string> status{}; ///< such as RUNNING or STOPPED
};
BOOST_DESCRIBE_STRUCT(ContainerStateChange, (),
                      (containerName, imageDigest, runtimeId, exitCode, networkBindings, reason,
                       status))

constexpr auto constraints_of(shape<ContainerStateChange>) {
    return constraints(member<&ContainerStateChange::imageDigest>(length_in_bytes(at_most(255))),
                       member<&ContainerStateChange::runtimeId>(length_in_bytes(at_most(255))),
                       member<&ContainerStateChange::networkBindings>(length(at_most(100))),
                       member<&ContainerStateChange::reason>(length_in_bytes(at_most(1024))));
}

/// A new status of an agent that ECS runs inside a container of the task.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedAgentStateChange.html
struct ManagedAgentStateChange {
    std::optional<std::string> containerName{}; ///< required; as in the task definition
    std::optional<open_enum<ManagedAgentName>> managedAgentName{}; ///< required
    std::optional<std::string> status{};                           ///< required; such as RUNNING
    std::optional<std::string> reason{}; ///< for people to read; at most 1024 bytes
};
BOOST_DESCRIBE_STRUCT(ManagedAgentStateChange, (),
                      (containerName, managedAgentName, status, reason))

constexpr auto constraints_of(shape<ManagedAgentStateChange>) {
    return constraints(member<&ManagedAgentStateChange::containerName>(required),
                       member<&ManagedAgentStateChange::managedAgentName>(required),
                       member<&ManagedAgentStateChange::status>(required),
                       member<&ManagedAgentStateChange::reason>(length_in_bytes(at_most(1024))));
}

/// A new status of a task, or of parts of it.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SubmitTaskStateChange.html
struct SubmitTaskStateChangeRequest {
    std::optional<std::string> cluster{}; ///< short name or ARN
    std::optional<std::string> task{};    ///< ID or ARN
    std::optional<std::string> status{};  ///< such as RUNNING; absent if only attachments changed
    std::optional<std::string> reason{};  ///< for people to read; at most 1024 bytes
    std::optional<std::vector<ContainerStateChange>> containers{};       ///< those that changed
    std::optional<std::vector<AttachmentStateChange>> attachments{};     ///< those that changed
    std::optional<std::vector<ManagedAgentStateChange>> managedAgents{}; ///< those that changed
    std::optional<timestamp> pullStartedAt{};      ///< when the download of the images began
    std::optional<timestamp> pullStoppedAt{};      ///< when the download of the images ended
    std::optional<timestamp> executionStoppedAt{}; ///< when the execution of the task ended
};
BOOST_DESCRIBE_STRUCT(SubmitTaskStateChangeRequest, (),
                      (cluster, task, status, reason, containers, attachments, managedAgents,
                       pullStartedAt, pullStoppedAt, executionStoppedAt))

constexpr auto constraints_of(shape<SubmitTaskStateChangeRequest>) {
    return constraints(
        member<&SubmitTaskStateChangeRequest::reason>(length_in_bytes(at_most(1024))));
}

/// The acknowledgment of the report.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SubmitTaskStateChange.html
struct SubmitTaskStateChangeResponse {
    std::optional<std::string> acknowledgment{}; ///< text without a documented form
};
BOOST_DESCRIBE_STRUCT(SubmitTaskStateChangeResponse, (), (acknowledgment))

/// Reports that a task changed its status. Meant for the ECS agent only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SubmitTaskStateChange.html
struct SubmitTaskStateChange : ecs_operation {
    using request_type = SubmitTaskStateChangeRequest;
    using response_type = SubmitTaskStateChangeResponse;
    using error_types = ecs_errors<ClusterNotFoundException>;

    static constexpr std::string_view name = "SubmitTaskStateChange";
};

constexpr SubmitTaskStateChange operation_of(shape<SubmitTaskStateChangeRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
