// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/clusters/update_cluster.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<UpdateClusterRequest>(
    optional_member<std::string>{"cluster"},
    optional_member<std::vector<ClusterSetting>>{"settings"},
    optional_member<ClusterConfiguration>{"configuration"},
    optional_member<ClusterServiceConnectDefaultsRequest>{"serviceConnectDefaults"}));

static_assert(is_described_as<UpdateClusterResponse>(optional_member<Cluster>{"cluster"}));

TEST_CASE("UpdateCluster has its messages, errors and name") {
    check_operation<UpdateCluster, UpdateClusterRequest, UpdateClusterResponse,
                    ecs_errors<ClusterNotFoundException, NamespaceNotFoundException>>(
        "UpdateCluster");
}

TEST_CASE("The shapes of update_cluster.hpp have their names in the service model") {
    CHECK(shape_name<UpdateClusterRequest> == "UpdateClusterRequest");
    CHECK(shape_name<UpdateClusterResponse> == "UpdateClusterResponse");
}

TEST_CASE("UpdateClusterRequest requires a cluster") {
    check_each_member_counts(UpdateClusterRequest{
        .cluster = "c",
        .settings = {{{.value = "enabled"}}},
        .configuration = {{.managedStorageConfiguration = {{.kmsKeyId = "k"}}}},
        .serviceConnectDefaults = {{.namespace_ = "n"}}});
    check_each_member_counts(UpdateClusterResponse{.cluster = {{.status = "ACTIVE"}}});
    CHECK(from_user(UpdateClusterRequest{}) == "/cluster required");
    CHECK(from_user(UpdateClusterRequest{.cluster = "c"}) == valid);
}
