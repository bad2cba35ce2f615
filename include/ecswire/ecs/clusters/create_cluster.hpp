// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/character_set.hpp>
#include <ecswire/constraints/characters.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/ecs/clusters/cluster.hpp>
#include <ecswire/ecs/clusters/cluster_configuration.hpp>
#include <ecswire/ecs/clusters/cluster_service_connect_defaults_request.hpp>
#include <ecswire/ecs/clusters/cluster_setting.hpp>
#include <ecswire/ecs/common/capacity_provider_strategy_item.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The cluster to create.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html
struct CreateClusterRequest {
    std::optional<std::string> clusterName{}; ///< unique in account and Region; absent: `default`
    std::optional<std::vector<Tag>> tags{};   ///< at most 50, keys unique
    std::optional<std::vector<ClusterSetting>> settings{}; ///< override those of the account
    std::optional<ClusterConfiguration> configuration{};   ///< how it logs and encrypts
    std::optional<std::vector<std::string>> capacityProviders{};
    ///< FARGATE, FARGATE_SPOT or existing ones of no other cluster
    std::optional<std::vector<CapacityProviderStrategyItem>> defaultCapacityProviderStrategy{};
    ///< for tasks without a strategy or launch type
    std::optional<ClusterServiceConnectDefaultsRequest> serviceConnectDefaults{}; ///< absent: none
};
BOOST_DESCRIBE_STRUCT(CreateClusterRequest, (),
                      (clusterName, tags, settings, configuration, capacityProviders,
                       defaultCapacityProviderStrategy, serviceConnectDefaults))

constexpr auto constraints_of(shape<CreateClusterRequest>) {
    return constraints(member<&CreateClusterRequest::clusterName>(
                           length(at_most(255)), characters(ascii_letters + ascii_digits + "_-")),
                       member<&CreateClusterRequest::tags>(tag_list),
                       member<&CreateClusterRequest::defaultCapacityProviderStrategy>(
                           length(at_most(20)), capacity_provider_strategy));
}

/// The cluster that was created.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html
struct CreateClusterResponse {
    std::optional<Cluster> cluster{}; ///< the new cluster
};
BOOST_DESCRIBE_STRUCT(CreateClusterResponse, (), (cluster))

/// Creates a cluster.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCluster.html
struct CreateCluster : ecs_operation {
    using request_type = CreateClusterRequest;
    using response_type = CreateClusterResponse;
    using error_types = ecs_errors<NamespaceNotFoundException>;

    static constexpr std::string_view name = "CreateCluster";
};

constexpr CreateCluster operation_of(shape<CreateClusterRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
