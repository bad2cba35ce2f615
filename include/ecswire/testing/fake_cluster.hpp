// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/clusters/cluster.hpp>
#include <ecswire/ecs/container_instances/container_instance_status.hpp>
#include <ecswire/reflect/timestamp.hpp>
#include <ecswire/testing/fake_instance.hpp>

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// A cluster of a `fake_account` and its container instances.
struct fake_cluster {
    /// The cluster with all members that an answer can include, except the counts of instances and
    /// tasks, which `with_counts` computes.
    Cluster cluster{};
    /// The instances by their IDs, in the order of ListContainerInstances. INACTIVE instances stay
    /// for a while.
    std::map<std::string, fake_instance, std::less<>> instances{};
    std::optional<timestamp> deleted_at{}; ///< present once it is INACTIVE

    /// The cluster with its counts, as answers show it. O(instances).
    [[nodiscard]] Cluster with_counts() const {
        using enum ContainerInstanceStatus;
        std::int32_t registered = 0;
        std::int32_t running = 0;
        std::int32_t pending = 0;
        for (const auto& [id, each] : instances) {
            const auto& status = each.instance.status;
            registered += status == ACTIVE || status == DRAINING ? 1 : 0;
            running += each.instance.runningTasksCount.value_or(0);
            pending += each.instance.pendingTasksCount.value_or(0);
        }
        Cluster result = cluster;
        result.registeredContainerInstancesCount = registered;
        result.runningTasksCount = running;
        result.pendingTasksCount = pending;
        return result;
    }
};

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
