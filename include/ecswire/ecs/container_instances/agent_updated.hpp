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
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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
/// disconnects for a moment to restart as the new version. Other `failures` of the output end the
/// wait only with its time. The service has no such waiter.
///
/// `find` is O(instances), and O(log(n)) for each of the n disconnected ones; it is O(n) for an
/// agent that disconnects. It allocates only while more agents are disconnected at once than ever
/// before: a copy of the ARN of each, whose memory is reused when that agent has connected again.
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
                const bool is_complete = !output.failures || output.failures->empty();
                return is_complete && instances && !instances->empty() &&
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
        if (index > disconnected_too_long || !output.containerInstances ||
            lost_ >= output.containerInstances->size()) {
            return {};
        }
        const ContainerInstance& lost = (*output.containerInstances)[lost_];
        return "the agent of " + lost.containerInstanceArn.value_or("") +
               " is disconnected for longer than " + std::to_string(max_disconnected_.count()) +
               " ms";
    }

private:
    static constexpr std::size_t disconnected_too_long = 4;
    static constexpr std::size_t no_instance = ~std::size_t{0};

    // Since when an agent is disconnected, and the last call of `find` in which it was.
    struct absence {
        std::string arn{};
        time_point since{};
        unsigned seen = 0;
    };

    using iterator = std::vector<absence>::iterator;

    // Whether the agent is disconnected while its update is pending.
    static bool is_away(const ContainerInstance& instance) noexcept {
        return instance.agentConnected == false && instance.containerInstanceArn &&
               !detail::has_updated_agent(instance);
    }

    iterator known_end() { return std::next(absences_.begin(), known_); }

    // The absence of the agent, or where it is to be inserted.
    iterator find_absence(const std::string& arn) {
        return std::lower_bound(
            absences_.begin(), known_end(), arn,
            [](const absence& known, const std::string& key) { return known.arn < key; });
    }

    // Forgets the agents that have connected. The others stay sorted.
    void forget_connected(const std::vector<ContainerInstance>& instances) {
        ++calls_;
        for (const ContainerInstance& instance : instances) {
            if (is_away(instance)) {
                const auto found = find_absence(*instance.containerInstanceArn);
                if (found != known_end() && found->arn == instance.containerInstanceArn) {
                    found->seen = calls_;
                }
            }
        }
        auto kept = absences_.begin();
        for (auto it = kept; it != known_end(); ++it) {
            if (it->seen == calls_) {
                std::iter_swap(kept++, it);
            }
        }
        known_ = kept - absences_.begin();
    }

    // Since when the agent is disconnected: from now on, if it isn't known.
    time_point remember(const std::string& arn, time_point now) {
        const auto found = find_absence(arn);
        if (found != known_end() && found->arn == arn) {
            return found->since;
        }
        const auto index = found - absences_.begin();
        if (known_end() == absences_.end()) {
            absences_.emplace_back();
        }
        const auto added = known_end();
        added->arn = arn; // in the memory of a forgotten ARN
        added->since = now;
        std::rotate(std::next(absences_.begin(), index), added, std::next(added));
        ++known_;
        return now;
    }

    bool is_any_lost(const response_type& output, time_point now) {
        lost_ = no_instance;
        if (!output.containerInstances) {
            known_ = 0;
            return false;
        }
        const std::vector<ContainerInstance>& instances = *output.containerInstances;
        forget_connected(instances);
        for (std::size_t i = 0; i < instances.size(); ++i) {
            if (is_away(instances[i])) {
                const time_point since = remember(*instances[i].containerInstanceArn, now);
                // In milliseconds, since the longest of them don't fit the clock's unit.
                const auto passed = std::chrono::ceil<std::chrono::milliseconds>(now - since);
                lost_ = lost_ == no_instance && passed > max_disconnected_ ? i : lost_;
            }
        }
        return lost_ != no_instance;
    }

    std::chrono::milliseconds max_disconnected_;
    std::vector<absence> absences_{}; // the known ones, sorted by ARN, then unused memory
    std::ptrdiff_t known_ = 0;
    std::size_t lost_ = no_instance; // the index of the first agent that is away for too long
    unsigned calls_ = 0;
};

} // namespace ecswire::inline v0_2
