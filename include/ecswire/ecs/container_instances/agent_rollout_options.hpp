// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/version.hpp>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// Options of an `agent_rollout`: the container instances to update, and the pace.
struct agent_rollout_options {
    std::optional<std::string> cluster{}; ///< short name or ARN; absent: `default`
    std::optional<std::string> filter{};  ///< in the cluster query language; absent: all instances
    /// Instances whose `agentVersion` is this or newer are left as they are; empty: the service
    /// decides on each.
    std::string target_version{};

    // The greater of these two bounds applies; at least one instance may be under way.
    std::size_t max_under_way = 1;  ///< instances
    double max_share_under_way = 0; ///< share of the listed instances: 0.1 for a tenth

    /// The rollout stops when this many instances have failed or timed out; absent: never.
    std::optional<std::size_t> max_failures{};
    std::chrono::milliseconds time_limit{900'000};   ///< of each instance, from its start
    std::chrono::milliseconds poll_interval{10'000}; ///< between two descriptions of the instances

    /// Sets each instance to DRAINING and waits until it has no tasks before its update, and sets
    /// it to ACTIVE after. Tasks that don't belong to a service must end by themselves.
    bool drain = false;
    bool dry_run = false; ///< lists and describes only: instances to be updated end as `skipped`
};

} // namespace ecswire::inline v0_2
