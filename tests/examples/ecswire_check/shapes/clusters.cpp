// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "../shape_check.hpp"

#include <ecswire/ecs/clusters.hpp>

using namespace ecswire;

std::span<const ecswire_check::shape_check> ecswire_check::clusters_checks() {
    return checks_of<Cluster, ClusterConfiguration, ClusterServiceConnectDefaults,
                     ClusterServiceConnectDefaultsRequest, ClusterSetting, CreateClusterRequest,
                     CreateClusterResponse, DeleteClusterRequest, DeleteClusterResponse,
                     DescribeClustersRequest, DescribeClustersResponse, ExecuteCommandConfiguration,
                     ExecuteCommandLogConfiguration, ListClustersRequest, ListClustersResponse,
                     ManagedStorageConfiguration, PutClusterCapacityProvidersRequest,
                     PutClusterCapacityProvidersResponse, UpdateClusterRequest,
                     UpdateClusterResponse, UpdateClusterSettingsRequest,
                     UpdateClusterSettingsResponse>;
}
