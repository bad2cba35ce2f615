// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/container_instances/container_instance.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// The container instance whose agent to update.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateContainerAgent.html
struct UpdateContainerAgentRequest {
    std::optional<std::string> cluster{};           ///< short name or ARN; if absent, `default`
    std::optional<std::string> containerInstance{}; ///< required; ID or ARN
};
BOOST_DESCRIBE_STRUCT(UpdateContainerAgentRequest, (), (cluster, containerInstance))

constexpr auto constraints_of(shape<UpdateContainerAgentRequest>) {
    return constraints(member<&UpdateContainerAgentRequest::containerInstance>(required));
}

/// The container instance after the update has been accepted.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateContainerAgent.html
struct UpdateContainerAgentResponse {
    std::optional<ContainerInstance> containerInstance{}; ///< its `agentUpdateStatus` is PENDING
};
BOOST_DESCRIBE_STRUCT(UpdateContainerAgentResponse, (), (containerInstance))

/// Updates the ECS agent of a container instance that runs the ECS-optimized AMI, or Amazon Linux
/// with `ecs-init`. Running tasks are not interrupted. The response comes when the update has been
/// accepted; later responses of DescribeContainerInstances show its progress in
/// `agentUpdateStatus`.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateContainerAgent.html
struct UpdateContainerAgent : ecs_operation {
    using request_type = UpdateContainerAgentRequest;
    using response_type = UpdateContainerAgentResponse;
    using error_types = ecs_errors<ClusterNotFoundException, MissingVersionException,
                                   NoUpdateAvailableException, UpdateInProgressException>;

    static constexpr std::string_view name = "UpdateContainerAgent";
};

constexpr UpdateContainerAgent operation_of(shape<UpdateContainerAgentRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
