// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/testing/fake_cluster.hpp>

#include "support/catch.hpp"

#include <utility>

using namespace ecswire;

TEST_CASE("with_counts counts the tasks of all instances, and the ACTIVE and DRAINING instances") {
    using enum ContainerInstanceStatus;
    fake_cluster counted{.cluster = {.clusterName = "prod", .activeServicesCount = 4}};
    for (const auto& [id, status] : {std::pair("a", ACTIVE), std::pair("b", DRAINING),
                                     std::pair("c", INACTIVE), std::pair("d", REGISTERING)}) {
        counted.instances[id].instance = {
            .status = status, .runningTasksCount = 2, .pendingTasksCount = 1};
    }
    counted.instances["e"].instance = {};

    const Cluster cluster = counted.with_counts();
    CHECK(cluster.clusterName == "prod");
    CHECK(cluster.registeredContainerInstancesCount == 2);
    CHECK(cluster.runningTasksCount == 8);
    CHECK(cluster.pendingTasksCount == 4);
    CHECK(cluster.activeServicesCount == 4);
}
