// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/clusters/cluster.hpp>
#include <ecswire/ecs/clusters/cluster_configuration.hpp>
#include <ecswire/ecs/clusters/cluster_service_connect_defaults_request.hpp>
#include <ecswire/ecs/clusters/cluster_setting.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The cluster to update, and its new settings and configuration.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateCluster.html
struct UpdateClusterRequest {
    std::optional<std::string> cluster{};                  ///< required; the name
    std::optional<std::vector<ClusterSetting>> settings{}; ///< the new settings
    std::optional<ClusterConfiguration> configuration{};   ///< the new configuration
    std::optional<ClusterServiceConnectDefaultsRequest> serviceConnectDefaults{};
    ///< an empty namespace removes the default
};
BOOST_DESCRIBE_STRUCT(UpdateClusterRequest, (),
                      (cluster, settings, configuration, serviceConnectDefaults))

constexpr auto constraints_of(shape<UpdateClusterRequest>) {
    return constraints(member<&UpdateClusterRequest::cluster>(required));
}

/// The cluster after the update.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateCluster.html
struct UpdateClusterResponse {
    std::optional<Cluster> cluster{}; ///< the updated cluster
};
BOOST_DESCRIBE_STRUCT(UpdateClusterResponse, (), (cluster))

/// Updates the settings, the configuration and the Service Connect defaults of a cluster.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateCluster.html
struct UpdateCluster : ecs_operation {
    using request_type = UpdateClusterRequest;
    using response_type = UpdateClusterResponse;
    using error_types = ecs_errors<ClusterNotFoundException, NamespaceNotFoundException>;

    static constexpr std::string_view name = "UpdateCluster";
};

constexpr UpdateCluster operation_of(shape<UpdateClusterRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
