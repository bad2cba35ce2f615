// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/protocol/dispatch.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// An Amazon ECS for tests: a fleet of container instances whose agents can be updated.
namespace fake_ecs {

using clock = std::chrono::steady_clock;

/// A container instance, its cluster, and the progress of its update.
struct machine {
    ecswire::ContainerInstance instance{};
    std::string cluster = "default";
    bool update_fails = false;                       ///< updates end as FAILED instead of UPDATED
    std::optional<clock::time_point> update_began{}; ///< present while an update is in progress
};

/// Options of the whole fleet.
struct fleet_options {
    ecswire::VersionInfo latest{.agentVersion = "1.89.2", .agentHash = "4d5b5ec8"};
    std::chrono::milliseconds step{1000}; ///< from one state of an update to the next
    std::function<clock::time_point()> now = clock::now; ///< tests pass their own clock
};

/// The name in an ARN: `prod` of `arn:aws:ecs:us-east-1:123456789012:cluster/prod`. A name is
/// unchanged.
inline std::string_view name_of(std::string_view arn_or_name) {
    return arn_or_name.substr(arn_or_name.rfind('/') + 1);
}

/// The fleet, without I/O: a function from request to response. Threads may share it.
///
/// No timer runs: the state of an update follows from the time since it began.
class fleet {
public:
    explicit fleet(fleet_options options = {}) : options_(std::move(options)) {}

    void add(machine added) {
        const std::lock_guard lock(mutex_);
        machines_.push_back(std::move(added));
    }

    /// Every machine in its present state.
    std::vector<machine> machines() {
        const std::lock_guard lock(mutex_);
        std::ranges::for_each(machines_, [&](machine& each) { advance(each); });
        return machines_;
    }

    /// Answers a request as the service does.
    ecswire::http_response serve(const ecswire::http_request& request) {
        const std::lock_guard lock(mutex_);
        std::string id = std::to_string(++requests_);
        id.insert(0, 12 - std::min<std::size_t>(id.size(), 12), '0');
        return ecswire::dispatch<ecswire::UpdateContainerAgent>(
            request,
            [&](const ecswire::UpdateContainerAgentRequest& update) { return begin(update); },
            {.request_id = "fa4eec50-0000-4000-8000-" + id});
    }

private:
    using result = ecswire::operation_result<ecswire::UpdateContainerAgent>;

    result begin(const ecswire::UpdateContainerAgentRequest& request) {
        const std::string cluster(name_of(request.cluster ? *request.cluster : "default"));
        if (std::ranges::find(machines_, cluster, &machine::cluster) == machines_.end()) {
            return ecswire::ClusterNotFoundException{.message = "Cluster not found."};
        }
        const auto found = std::ranges::find_if(machines_, [&](const machine& each) {
            return each.cluster == cluster &&
                   name_of(each.instance.containerInstanceArn.value_or("")) ==
                       name_of(*request.containerInstance);
        });
        if (found == machines_.end()) {
            return ecswire::InvalidParameterException{
                .message =
                    "Value at '/containerInstance' failed to satisfy constraint: Member must "
                    "be a container instance of the cluster"};
        }
        advance(*found);
        ecswire::ContainerInstance& instance = found->instance;
        if (!instance.versionInfo || !instance.versionInfo->agentVersion) {
            return ecswire::MissingVersionException{
                .message = "The version of the container instance's agent is not known."};
        }
        if (found->update_began) {
            return ecswire::UpdateInProgressException{
                .message = "An update is on its way: " +
                           std::string(instance.agentUpdateStatus->text()) + "."};
        }
        if (instance.versionInfo->agentVersion == options_.latest.agentVersion) {
            return ecswire::NoUpdateAvailableException{
                .message = "There is no update available for your container agent."};
        }
        found->update_began = options_.now();
        set_status(instance, ecswire::AgentUpdateStatus::PENDING);
        return ecswire::UpdateContainerAgentResponse{.containerInstance = instance};
    }

    // Advances an update that is in progress to its present state.
    void advance(machine& updated) const {
        using enum ecswire::AgentUpdateStatus;
        if (!updated.update_began) {
            return;
        }
        const ecswire::AgentUpdateStatus states[] = {PENDING, STAGING, STAGED, UPDATING,
                                                     updated.update_fails ? FAILED : UPDATED};
        const auto elapsed = options_.now() - *updated.update_began;
        std::size_t steps = 0;
        while (steps < 4 && elapsed >= (steps + 1) * options_.step) {
            ++steps;
        }
        set_status(updated.instance, states[steps]);
        if (steps == 4) {
            updated.update_began.reset();
        }
        if (states[steps] == UPDATED) {
            updated.instance.versionInfo->agentVersion = options_.latest.agentVersion;
            updated.instance.versionInfo->agentHash = options_.latest.agentHash;
        }
    }

    static void set_status(ecswire::ContainerInstance& instance,
                           ecswire::AgentUpdateStatus status) {
        constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();
        if (instance.agentUpdateStatus != status && instance.version.value_or(highest) < highest) {
            ++*instance.version;
        }
        instance.agentUpdateStatus = status;
    }

    fleet_options options_;
    std::mutex mutex_{};
    std::vector<machine> machines_{};
    std::uint64_t requests_ = 0;
};

} // namespace fake_ecs
