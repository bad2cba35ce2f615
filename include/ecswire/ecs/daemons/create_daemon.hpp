// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/character_set.hpp>
#include <ecswire/constraints/characters.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/tag.hpp>
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

/// The daemon to create.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateDaemon.html
struct CreateDaemonRequest {
    std::optional<std::string> daemonName{}; ///< required; at most 255 letters, digits, `_` and `-`
    std::optional<std::string> clusterArn{}; ///< the cluster of the daemon
    std::optional<std::string> daemonTaskDefinitionArn{};
    ///< required; task definition of its tasks
    std::optional<std::vector<std::string>> capacityProviderArns{};
    ///< required; capacity providers of managed instances only
    std::optional<DaemonDeploymentConfiguration> deploymentConfiguration{};
    ///< how revisions replace one another
    std::optional<std::vector<Tag>> tags{};                        ///< at most 50, keys unique
    std::optional<open_enum<DaemonPropagateTags>> propagateTags{}; ///< absent: not propagated
    std::optional<bool> enableECSManagedTags{};
    ///< whether ECS tags the tasks with cluster and daemon
    std::optional<bool> enableExecuteCommand{}; ///< whether ExecuteCommand works in the tasks
    std::optional<std::string> clientToken{}; ///< makes the request safe to repeat; case-sensitive
    std::optional<bool> critical{};           ///< absent: true
};
BOOST_DESCRIBE_STRUCT(CreateDaemonRequest, (),
                      (daemonName, clusterArn, daemonTaskDefinitionArn, capacityProviderArns,
                       deploymentConfiguration, tags, propagateTags, enableECSManagedTags,
                       enableExecuteCommand, clientToken, critical))

constexpr auto constraints_of(shape<CreateDaemonRequest>) {
    return constraints(
        member<&CreateDaemonRequest::daemonName>(required, length(at_most(255)),
                                                 characters(ascii_letters + ascii_digits + "_-")),
        member<&CreateDaemonRequest::daemonTaskDefinitionArn>(required),
        member<&CreateDaemonRequest::capacityProviderArns>(required),
        member<&CreateDaemonRequest::tags>(tag_list),
        member<&CreateDaemonRequest::clientToken>(length(at_most(36)),
                                                  characters(character_set::between('!', '~'))));
}

/// The daemon that was created.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateDaemon.html
struct CreateDaemonResponse {
    std::optional<std::string> daemonArn{};          ///< its Amazon Resource Name
    std::optional<open_enum<DaemonStatus>> status{}; ///< its state in the life cycle
    std::optional<timestamp> createdAt{};            ///< time of its creation
    std::optional<std::string> deploymentArn{};      ///< the deployment that was started
};
BOOST_DESCRIBE_STRUCT(CreateDaemonResponse, (), (daemonArn, status, createdAt, deploymentArn))

/// Creates a daemon: a task on each container instance of its capacity providers. With a
/// `clientToken` it can be repeated safely.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateDaemon.html
struct CreateDaemon : ecs_operation {
    using request_type = CreateDaemonRequest;
    using response_type = CreateDaemonResponse;
    using error_types =
        ecs_errors<ClusterNotFoundException, PlatformUnknownException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "CreateDaemon";
};

constexpr CreateDaemon operation_of(shape<CreateDaemonRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
