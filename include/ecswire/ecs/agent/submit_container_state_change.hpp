// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length_in_bytes.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/network_binding.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// A new status of a container.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SubmitContainerStateChange.html
struct SubmitContainerStateChangeRequest {
    std::optional<std::string> cluster{};       ///< short name or ARN
    std::optional<std::string> task{};          ///< ID or ARN of the task of the container
    std::optional<std::string> containerName{}; ///< as in the task definition
    std::optional<std::string> runtimeId{};     ///< the container runtime's ID; at most 255 bytes
    std::optional<std::string> status{};        ///< the agent sends RUNNING or STOPPED
    std::optional<std::int32_t> exitCode{};     ///< if the container exited
    std::optional<std::string> reason{};        ///< for people to read; at most 1024 bytes
    std::optional<std::vector<NetworkBinding>> networkBindings{}; ///< its ports on the host
};
BOOST_DESCRIBE_STRUCT(SubmitContainerStateChangeRequest, (),
                      (cluster, task, containerName, runtimeId, status, exitCode, reason,
                       networkBindings))

constexpr auto constraints_of(shape<SubmitContainerStateChangeRequest>) {
    return constraints(
        member<&SubmitContainerStateChangeRequest::runtimeId>(length_in_bytes(at_most(255))),
        member<&SubmitContainerStateChangeRequest::reason>(length_in_bytes(at_most(1024))));
}

/// The acknowledgment of the report.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SubmitContainerStateChange.html
struct SubmitContainerStateChangeResponse {
    std::optional<std::string> acknowledgment{}; ///< text without a documented form
};
BOOST_DESCRIBE_STRUCT(SubmitContainerStateChangeResponse, (), (acknowledgment))

/// Reports that a container changed its status. Meant for the ECS agent only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SubmitContainerStateChange.html
struct SubmitContainerStateChange : ecs_operation {
    using request_type = SubmitContainerStateChangeRequest;
    using response_type = SubmitContainerStateChangeResponse;
    using error_types = ecs_errors<ClusterNotFoundException>;

    static constexpr std::string_view name = "SubmitContainerStateChange";
};

constexpr SubmitContainerStateChange
operation_of(shape<SubmitContainerStateChangeRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
