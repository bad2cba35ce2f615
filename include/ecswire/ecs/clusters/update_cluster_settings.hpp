// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/clusters/cluster.hpp>
#include <ecswire/ecs/clusters/cluster_setting.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The cluster to update, and its new settings.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateClusterSettings.html
struct UpdateClusterSettingsRequest {
    std::optional<std::string> cluster{};                  ///< required; the name
    std::optional<std::vector<ClusterSetting>> settings{}; ///< required
};
BOOST_DESCRIBE_STRUCT(UpdateClusterSettingsRequest, (), (cluster, settings))

constexpr auto constraints_of(shape<UpdateClusterSettingsRequest>) {
    return constraints(member<&UpdateClusterSettingsRequest::cluster>(required),
                       member<&UpdateClusterSettingsRequest::settings>(required));
}

/// The cluster after the update.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateClusterSettings.html
struct UpdateClusterSettingsResponse {
    std::optional<Cluster> cluster{}; ///< the updated cluster
};
BOOST_DESCRIBE_STRUCT(UpdateClusterSettingsResponse, (), (cluster))

/// Updates the settings of a cluster. It fails with UpdateInProgressException while another change
/// of the cluster is in progress.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateClusterSettings.html
struct UpdateClusterSettings : ecs_operation {
    using request_type = UpdateClusterSettingsRequest;
    using response_type = UpdateClusterSettingsResponse;
    using error_types = ecs_errors<ClusterNotFoundException, UpdateInProgressException>;

    static constexpr std::string_view name = "UpdateClusterSettings";
};

constexpr UpdateClusterSettings operation_of(shape<UpdateClusterSettingsRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
