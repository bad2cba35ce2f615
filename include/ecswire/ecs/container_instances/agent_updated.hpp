// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/common/failure.hpp>
#include <ecswire/ecs/container_instances/container_instance.hpp>
#include <ecswire/ecs/container_instances/describe_container_instances.hpp>
#include <ecswire/service/waiter.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

namespace detail {

inline bool has_updated_agent(const ContainerInstance& instance) noexcept {
    return instance.agentUpdateStatus == AgentUpdateStatus::UPDATED;
}

} // namespace detail

/// Waits until the agent of each of the container instances is UPDATED, up to half an hour, after
/// UpdateContainerAgent has accepted the updates.
///
///     const auto updated = ecswire::wait_until(ecswire::agent_updated(5min),
///                                              {.containerInstances = arns}, client, runtime);
///
/// It is a failure if an update has FAILED, if an instance is INACTIVE or MISSING, or if an agent
/// stays disconnected for longer than `max_disconnected` while its update is pending. An agent
/// disconnects for a moment to restart as the new version. The service has no such waiter.
///
/// `find` is O(instances), and O(log(instances)) for each disconnected one. It allocates only where
/// an agent is disconnected, to remember since when.
class agent_updated : public waiter_traits {
public:
    using operation_type = DescribeContainerInstances;        ///< the operation to call
    using response_type = DescribeContainerInstancesResponse; ///< the judged output
    using time_point = std::chrono::steady_clock::time_point; ///< times of `waiting`

    /// The acceptors; the first one whose condition holds decides. `find` tests the condition of
    /// the last one.
    static constexpr std::array<acceptor<response_type>, 5> acceptors{
        failure_if(some<&response_type::failures, &Failure::reason>("MISSING")),
        failure_if(some<&response_type::containerInstances, &ContainerInstance::agentUpdateStatus>(
            "FAILED")),
        failure_if(
            some<&response_type::containerInstances, &ContainerInstance::status>("INACTIVE")),
        success_if(satisfies<response_type>(
            [](const response_type& output) {
                const auto& instances = output.containerInstances;
                return instances && !instances->empty() &&
                       std::all_of(instances->begin(), instances->end(), detail::has_updated_agent);
            },
            "the agent of each instance is UPDATED")),
        acceptor<response_type>{.state = waiter_state::failure},
    };

    explicit agent_updated(std::chrono::milliseconds max_disconnected) noexcept
        : waiter_traits{.name = "AgentUpdated",
                        .min_delay = 15,
                        .max_delay = 120,
                        .max_attempts = 120},
          max_disconnected_(max_disconnected) {}

    /// The index of the acceptor that accepts the output at that time; `acceptors.size()` if
    /// none does.
    [[nodiscard]] std::size_t find(const response_type& output, time_point now) {
        const bool is_lost = is_any_lost(output, now);
        for (std::size_t i = 0; i < disconnected_too_long; ++i) {
            if (acceptors[i].output.holds(output, acceptors[i].output.text)) {
                return i;
            }
        }
        return is_lost ? disconnected_too_long : acceptors.size();
    }

    /// No acceptor is for errors.
    [[nodiscard]] static constexpr std::size_t find_error(std::string_view) noexcept {
        return acceptors.size();
    }

    /// Why the acceptor of that index accepts the output that `find` was called with last.
    [[nodiscard]] std::string explain(std::size_t index, const response_type& output) const {
        if (index < disconnected_too_long) {
            return acceptors[index].output.explain(output, acceptors[index].output.text);
        }
        return index == disconnected_too_long
                   ? "the agent of " + lost_ + " is disconnected for longer than " +
                         std::to_string(max_disconnected_.count()) + " ms"
                   : std::string();
    }

private:
    static constexpr std::size_t disconnected_too_long = 4;

    // Since when an agent is disconnected, and the last call of `find` in which it was.
    struct absence {
        time_point since{};
        unsigned seen = 0;
    };

    bool is_any_lost(const response_type& output, time_point now) {
        ++calls_;
        const std::string* lost = nullptr;
        if (output.containerInstances) {
            for (const ContainerInstance& instance : *output.containerInstances) {
                if (instance.agentConnected == false && instance.containerInstanceArn &&
                    !detail::has_updated_agent(instance)) {
                    const std::string& arn = *instance.containerInstanceArn;
                    absence& known =
                        absences_.try_emplace(arn, absence{.since = now}).first->second;
                    known.seen = calls_;
                    lost = lost == nullptr && now - known.since > max_disconnected_ ? &arn : lost;
                }
            }
        }
        std::erase_if(absences_, [this](const auto& entry) { return entry.second.seen != calls_; });
        if (lost != nullptr) {
            lost_ = *lost;
        }
        return lost != nullptr;
    }

    std::chrono::milliseconds max_disconnected_;
    std::map<std::string, absence, std::less<>> absences_{}; // by ARN
    std::string lost_{};                                     // the ARN of the first such instance
    unsigned calls_ = 0;
};

} // namespace ecswire::inline v0_2
