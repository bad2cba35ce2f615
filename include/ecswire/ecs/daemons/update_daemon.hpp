// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/daemons/daemon_deployment_configuration.hpp>
#include <ecswire/ecs/daemons/daemon_propagate_tags.hpp>
#include <ecswire/ecs/daemons/daemon_status.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The daemon to update, and its new configuration.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateDaemon.html
struct UpdateDaemonRequest {
    std::optional<std::string> daemonArn{}; ///< required
    std::optional<std::string> daemonTaskDefinitionArn{};
    ///< required; task definition of its tasks
    std::optional<std::vector<std::string>> capacityProviderArns{}; ///< required
    std::optional<DaemonDeploymentConfiguration> deploymentConfiguration{};
    ///< how the new revision replaces the old
    std::optional<open_enum<DaemonPropagateTags>> propagateTags{};
    ///< source of the tags of the tasks
    std::optional<bool> enableECSManagedTags{};
    ///< whether ECS tags the tasks with cluster and daemon
    std::optional<bool> enableExecuteCommand{}; ///< whether ExecuteCommand works in the tasks
    std::optional<bool> critical{};             ///< absent: true
};
BOOST_DESCRIBE_STRUCT(UpdateDaemonRequest, (),
                      (daemonArn, daemonTaskDefinitionArn, capacityProviderArns,
                       deploymentConfiguration, propagateTags, enableECSManagedTags,
                       enableExecuteCommand, critical))

constexpr auto constraints_of(shape<UpdateDaemonRequest>) {
    return constraints(member<&UpdateDaemonRequest::daemonArn>(required),
                       member<&UpdateDaemonRequest::daemonTaskDefinitionArn>(required),
                       member<&UpdateDaemonRequest::capacityProviderArns>(required));
}

/// The daemon as it is updated.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateDaemon.html
struct UpdateDaemonResponse {
    std::optional<std::string> daemonArn{};          ///< its Amazon Resource Name
    std::optional<open_enum<DaemonStatus>> status{}; ///< its state in the life cycle
    std::optional<timestamp> createdAt{};            ///< time of its creation
    std::optional<timestamp> updatedAt{};            ///< time of its latest update
    std::optional<std::string> deploymentArn{};      ///< the deployment that was started
};
BOOST_DESCRIBE_STRUCT(UpdateDaemonResponse, (),
                      (daemonArn, status, createdAt, updatedAt, deploymentArn))

/// Updates a daemon, by a deployment that replaces its tasks on each container instance.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateDaemon.html
struct UpdateDaemon : ecs_operation {
    using request_type = UpdateDaemonRequest;
    using response_type = UpdateDaemonResponse;
    using error_types =
        ecs_errors<ClusterNotFoundException, DaemonNotActiveException, DaemonNotFoundException,
                   PlatformUnknownException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "UpdateDaemon";
};

constexpr UpdateDaemon operation_of(shape<UpdateDaemonRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
