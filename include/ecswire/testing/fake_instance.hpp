// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/container_instances/container_instance.hpp>
#include <ecswire/ecs/container_instances/container_instance_status.hpp>
#include <ecswire/ecs/container_instances/version_info.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// How long changes of a container instance take.
struct fake_durations {
    std::chrono::milliseconds update_step{10'000}; ///< each state of an update of the agent
    std::chrono::milliseconds task_stop{10'000};   ///< from one stopped task to the next
};

/// A container instance of a `fake_account`: its members in answers, and the changes to come.
///
/// A test may change every member. Time passes in `advance` only.
struct fake_instance {
    /// The instance with all members that an answer can include.
    ContainerInstance instance{};

    /// The number of running tasks that don't belong to a service: DRAINING doesn't stop them.
    std::int32_t standalone_tasks = 0;
    /// The groups of its tasks, such as `service:web`, for the subject `task:group` of a filter.
    std::vector<std::string> task_groups{};

    /// The state that FAILED follows in each update: PENDING, STAGING, STAGED or UPDATING.
    std::optional<AgentUpdateStatus> update_fails_in{};
    /// The state in which the agent disconnects: the update stays in it until `connect()`.
    std::optional<AgentUpdateStatus> disconnects_in{};
    /// The duration of each state of an update; absent: that of the account.
    std::optional<std::chrono::milliseconds> update_step{};

    std::size_t updates = 0;                    ///< number of accepted updates
    std::chrono::milliseconds in_state{};       ///< since the state of the update began
    std::chrono::milliseconds without_stop{};   ///< since the last task stopped, while it drains
    std::optional<timestamp> deregistered_at{}; ///< present once it is INACTIVE

    /// Whether an update is in progress: PENDING, STAGING, STAGED or UPDATING.
    [[nodiscard]] bool is_updating() const noexcept {
        using enum AgentUpdateStatus;
        const auto& state = instance.agentUpdateStatus;
        return state == PENDING || state == STAGING || state == STAGED || state == UPDATING;
    }

    /// Begins an update, which `advance` takes to its end.
    void begin_update() {
        ++updates;
        enter(AgentUpdateStatus::PENDING);
    }

    /// Disconnects the agent. Its update and draining pause.
    void disconnect() { set_connected(false); }

    /// Connects the agent again: its update goes on where it stopped.
    void connect() { set_connected(true); }

    /// Sets ACTIVE or DRAINING. DRAINING stops the pending tasks at once, and the running tasks of
    /// services one after the other.
    void set_status(ContainerInstanceStatus status) {
        if (instance.status == status) {
            return;
        }
        instance.status = status;
        if (status == ContainerInstanceStatus::DRAINING) {
            instance.pendingTasksCount = 0;
            without_stop = {};
        }
        count_change();
    }

    /// Lets time pass. An update that ends as UPDATED leaves the instance with the newest agent.
    void advance(std::chrono::milliseconds duration, const fake_durations& durations,
                 const VersionInfo& newest_agent) {
        const std::chrono::milliseconds step = update_step.value_or(durations.update_step);
        if (is_connected()) {
            in_state += duration;
            without_stop += duration;
        }
        while (is_updating() && is_connected() && in_state >= step) {
            leave_state(newest_agent, in_state - step);
        }
        while (is_draining() && is_connected() && without_stop >= durations.task_stop) {
            without_stop -= durations.task_stop;
            --*instance.runningTasksCount;
            count_change();
        }
    }

    /// Counts a change in `version`, as the service does where it emits an event.
    void count_change() noexcept {
        if (instance.version != (std::numeric_limits<std::int64_t>::max)()) {
            instance.version = instance.version.value_or(0) + 1;
        }
    }

private:
    // Whether the agent is connected, so that it makes progress.
    [[nodiscard]] bool is_connected() const noexcept {
        return instance.agentConnected.value_or(false) && !deregistered_at;
    }

    // Whether a task is left to stop.
    [[nodiscard]] bool is_draining() const noexcept {
        return instance.status == ContainerInstanceStatus::DRAINING &&
               instance.runningTasksCount.value_or(0) > standalone_tasks;
    }

    void set_connected(bool connected) {
        if (instance.agentConnected != connected) {
            instance.agentConnected = connected;
            count_change();
        }
    }

    void enter(AgentUpdateStatus state) {
        instance.agentUpdateStatus = state;
        in_state = {};
        count_change();
        if (disconnects_in == state) {
            disconnect();
        }
    }

    // Moves an update to its next state, which began `ago` before now.
    void leave_state(const VersionInfo& newest_agent, std::chrono::milliseconds ago) {
        using enum AgentUpdateStatus;
        const AgentUpdateStatus state = *instance.agentUpdateStatus->known();
        enter(update_fails_in == state ? FAILED
              : state == PENDING       ? STAGING
              : state == STAGING       ? STAGED
              : state == STAGED        ? UPDATING
                                       : UPDATED);
        if (instance.agentUpdateStatus == UPDATED) {
            VersionInfo& running =
                instance.versionInfo ? *instance.versionInfo : instance.versionInfo.emplace();
            running.agentVersion = newest_agent.agentVersion;
            running.agentHash = newest_agent.agentHash;
        }
        in_state = is_connected() ? ago : std::chrono::milliseconds{};
    }
};

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
