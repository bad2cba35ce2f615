// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/clusters/cluster.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// The cluster to delete.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCluster.html
struct DeleteClusterRequest {
    std::optional<std::string> cluster{}; ///< required; short name or ARN
};
BOOST_DESCRIBE_STRUCT(DeleteClusterRequest, (), (cluster))

constexpr auto constraints_of(shape<DeleteClusterRequest>) {
    return constraints(member<&DeleteClusterRequest::cluster>(required));
}

/// The cluster after it has been deleted.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCluster.html
struct DeleteClusterResponse {
    std::optional<Cluster> cluster{}; ///< its `status` is INACTIVE
};
BOOST_DESCRIBE_STRUCT(DeleteClusterResponse, (), (cluster))

/// Deletes a cluster without container instances, services, tasks and capacity providers of its
/// own. It becomes INACTIVE, and may be described for a while. It is safe to repeat.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCluster.html
struct DeleteCluster : ecs_operation {
    using request_type = DeleteClusterRequest;
    using response_type = DeleteClusterResponse;
    using error_types = ecs_errors<ClusterContainsCapacityProviderException,
                                   ClusterContainsContainerInstancesException,
                                   ClusterContainsServicesException, ClusterContainsTasksException,
                                   ClusterNotFoundException, UpdateInProgressException>;

    static constexpr std::string_view name = "DeleteCluster";
    static constexpr bool idempotent = true;
};

constexpr DeleteCluster operation_of(shape<DeleteClusterRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
