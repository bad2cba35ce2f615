// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/values.hpp>
#include <ecswire/ecs/clusters/cluster_configuration.hpp>
#include <ecswire/ecs/clusters/cluster_setting.hpp>
#include <ecswire/ecs/common/attachment.hpp>
#include <ecswire/ecs/common/capacity_provider_strategy_item.hpp>
#include <ecswire/ecs/common/key_value_pair.hpp>
#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// The default namespace of a cluster for Service Connect.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterServiceConnectDefaults.html
struct ClusterServiceConnectDefaults {
    std::optional<std::string> namespace_{}; ///< ARN of the AWS Cloud Map namespace
};
BOOST_DESCRIBE_STRUCT(ClusterServiceConnectDefaults, (), (namespace_))

constexpr auto traits_of(shape<ClusterServiceConnectDefaults>) {
    return traits(wire_name<&ClusterServiceConnectDefaults::namespace_>("namespace"));
}

/// A group of capacity, of the services and of the tasks that use it. The service includes
/// `attachments`, `configuration`, `settings`, `statistics` and `tags` where DescribeClusters asks
/// for them.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Cluster.html
struct Cluster {
    std::optional<std::string> clusterArn{};             ///< its Amazon Resource Name
    std::optional<std::string> clusterName{};            ///< its short name
    std::optional<ClusterConfiguration> configuration{}; ///< how it logs and encrypts
    std::optional<std::string> status{};                 ///< its state in the life cycle
    std::optional<std::int32_t> registeredContainerInstancesCount{}; ///< ACTIVE and DRAINING ones
    std::optional<std::int32_t> runningTasksCount{};                 ///< its tasks that are RUNNING
    std::optional<std::int32_t> pendingTasksCount{};                 ///< its tasks that are PENDING
    std::optional<std::int32_t> activeServicesCount{};           ///< its services that are ACTIVE
    std::optional<std::vector<KeyValuePair>> statistics{};       ///< such as `runningEC2TasksCount`
    std::optional<std::vector<Tag>> tags{};                      ///< at most 50, keys unique
    std::optional<std::vector<ClusterSetting>> settings{};       ///< such as Container Insights
    std::optional<std::vector<std::string>> capacityProviders{}; ///< their names
    std::optional<std::vector<CapacityProviderStrategyItem>> defaultCapacityProviderStrategy{};
    ///< for tasks without a strategy or launch type
    std::optional<std::vector<Attachment>> attachments{}; ///< resources of its capacity providers
    std::optional<std::string> attachmentsStatus{}; ///< progress of changes to the attachments
    std::optional<ClusterServiceConnectDefaults> serviceConnectDefaults{}; ///< absent: none
};
BOOST_DESCRIBE_STRUCT(Cluster, (),
                      (clusterArn, clusterName, configuration, status,
                       registeredContainerInstancesCount, runningTasksCount, pendingTasksCount,
                       activeServicesCount, statistics, tags, settings, capacityProviders,
                       defaultCapacityProviderStrategy, attachments, attachmentsStatus,
                       serviceConnectDefaults))

constexpr auto constraints_of(shape<Cluster>) {
    return constraints(member<&Cluster::status>(values("ACTIVE", "PROVISIONING", "DEPROVISIONING",
                                                       "FAILED", "INACTIVE")),
                       member<&Cluster::tags>(tag_list),
                       member<&Cluster::attachmentsStatus>(
                           values("UPDATE_IN_PROGRESS", "UPDATE_COMPLETE", "UPDATE_FAILED")));
}

} // namespace ecswire::inline v0_2
