// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/access_denied_exception.hpp>
#include <ecswire/ecs/common/client_exception.hpp>
#include <ecswire/ecs/common/cluster_not_found_exception.hpp>
#include <ecswire/ecs/common/invalid_parameter_exception.hpp>
#include <ecswire/ecs/common/missing_version_exception.hpp>
#include <ecswire/ecs/common/no_update_available_exception.hpp>
#include <ecswire/ecs/common/server_exception.hpp>
#include <ecswire/ecs/common/update_in_progress_exception.hpp>
#include <ecswire/ecs/container_instances/container_instance.hpp>
#include <ecswire/reflect/shape.hpp>

#include <boost/mp11/list.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// Which container instance's agent to update.
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

/// The container instance as it is once the update has been accepted.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateContainerAgent.html
struct UpdateContainerAgentResponse {
    std::optional<ContainerInstance> containerInstance{}; ///< its `agentUpdateStatus` is PENDING
};
BOOST_DESCRIBE_STRUCT(UpdateContainerAgentResponse, (), (containerInstance))

/// Updates the ECS agent on a container instance that runs the ECS-optimized AMI, or Amazon Linux
/// with `ecs-init`. Running tasks are not interrupted. The answer comes when the update has been
/// accepted; `agentUpdateStatus`, asked for again later, tells how far it is.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateContainerAgent.html
struct UpdateContainerAgent {
    using request_type = UpdateContainerAgentRequest;
    using response_type = UpdateContainerAgentResponse;
    using error_types = boost::mp11::mp_list<AccessDeniedException, ClientException,
                                             ClusterNotFoundException, InvalidParameterException,
                                             MissingVersionException, NoUpdateAvailableException,
                                             ServerException, UpdateInProgressException>;
    using invalid_request_type = InvalidParameterException;

    static constexpr std::string_view service = "AmazonEC2ContainerServiceV20141113";
    static constexpr std::string_view name = "UpdateContainerAgent";
};

constexpr UpdateContainerAgent operation_of(shape<UpdateContainerAgentRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
