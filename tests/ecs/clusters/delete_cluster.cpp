// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/clusters/delete_cluster.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<DeleteClusterRequest>(optional_member<std::string>{"cluster"}));

static_assert(is_described_as<DeleteClusterResponse>(optional_member<Cluster>{"cluster"}));

TEST_CASE("DeleteCluster has its messages, errors and name") {
    check_operation<DeleteCluster, DeleteClusterRequest, DeleteClusterResponse,
                    ecs_errors<ClusterContainsCapacityProviderException,
                               ClusterContainsContainerInstancesException,
                               ClusterContainsServicesException, ClusterContainsTasksException,
                               ClusterNotFoundException, UpdateInProgressException>>(
        "DeleteCluster");
}

TEST_CASE("The shapes of delete_cluster.hpp have their names in the service model") {
    CHECK(shape_name<DeleteClusterRequest> == "DeleteClusterRequest");
    CHECK(shape_name<DeleteClusterResponse> == "DeleteClusterResponse");
}

TEST_CASE("DeleteClusterRequest requires a cluster") {
    check_each_member_counts(DeleteClusterRequest{.cluster = "c"});
    check_each_member_counts(DeleteClusterResponse{.cluster = {{.status = "INACTIVE"}}});
    CHECK(from_user(DeleteClusterRequest{}) == "/cluster required");
    CHECK(from_user(DeleteClusterRequest{.cluster = "c"}) == valid);
}
