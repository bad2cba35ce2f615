// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/container_instances/agent_rollout_options.hpp>
#include <ecswire/ecs/container_instances/agent_rollout_request.hpp>
#include <ecswire/ecs/container_instances/agent_rollout_state.hpp>
#include <ecswire/ecs/container_instances/agent_version.hpp>
#include <ecswire/ecs/container_instances/container_instance.hpp>
#include <ecswire/ecs/container_instances/detail/agent_rollout_facts.hpp>
#include <ecswire/ecs/container_instances/detail/agent_rollout_fleet.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <utility>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2::detail {

// The instances of a rollout, and how their descriptions change their phases.
class rollout_looks {
public:
    // The maximum number of consecutive failures of a request, and of consecutive answers without
    // an instance.
    static constexpr unsigned max_tries = 3;

    rollout_looks(agent_rollout_options options, agent_rollout_state state)
        : options_(std::move(options)), fleet_(std::move(state)) {}

    [[nodiscard]] const agent_rollout_options& options() const noexcept { return options_; }
    [[nodiscard]] rollout_fleet& fleet() noexcept { return fleet_; }
    [[nodiscard]] const rollout_fleet& fleet() const noexcept { return fleet_; }
    [[nodiscard]] const std::optional<std::string>& stop_reason() const noexcept { return stop_; }

    void look(std::size_t i, const ContainerInstance& described, timestamp now) {
        if (!takes_look(i, now)) {
            return;
        }
        const auto& last = fleet_.at(i).now;
        if (fleet_.phase(i) == agent_rollout_phase::updating && last && last->version &&
            described.version && *described.version < *last->version) {
            look_again(i, "", now); // older than the response that accepted the update
            return;
        }
        fleet_.see(i, described, now);
        if (!fleet_.at(i).before) {
            fleet_.at(i).before = fleet_.at(i).now;
        }
        if (described.status == ContainerInstanceStatus::INACTIVE) {
            finish(i, agent_rollout_outcome::vanished, "INACTIVE", now);
            return;
        }
        switch (fleet_.phase(i)) {
        case agent_rollout_phase::found: judge_found(i, now); break;
        case agent_rollout_phase::draining: judge_draining(i, described, now); break;
        case agent_rollout_phase::starting: judge_starting(i, now); break;
        default: judge_updating(i, now); break;
        }
    }

    // Handles a response that doesn't describe the instance; `reason` may be empty.
    void miss(std::size_t i, const std::string& reason, timestamp now) {
        if (!takes_look(i, now)) {
            return;
        }
        if (is_gone(reason) || ++fleet_.task(i).misses == max_tries) {
            finish(i, agent_rollout_outcome::vanished,
                   reason.empty() ? "missing in the answers" : reason, now);
        } else {
            look_again(i, reason, now);
        }
    }

    void refuse_look(std::size_t i, const agent_rollout_error& error, timestamp now) {
        if (takes_look(i, now)) {
            look_again(i, error.message, now);
        }
    }

    // Ends instances that haven't been started. An instance in a pending request ends with its
    // response.
    void stop(const std::string& reason, timestamp now) {
        if (stop_) {
            return;
        }
        stop_ = reason;
        for (std::size_t i = 0; i != fleet_.size(); ++i) {
            const agent_rollout_phase phase = fleet_.phase(i);
            if (phase == agent_rollout_phase::found || phase == agent_rollout_phase::waiting ||
                (phase == agent_rollout_phase::draining && !fleet_.task(i).is_outstanding)) {
                finish(i, agent_rollout_outcome::skipped, reason, now);
            }
        }
    }

protected:
    void finish(std::size_t i, agent_rollout_outcome outcome, std::string reason, timestamp now) {
        fleet_.finish(i, outcome, std::move(reason), now);
        stop_after_failures(now);
    }

    void stop_after_failures(timestamp now) {
        if (options_.max_failures && fleet_.failures() >= *options_.max_failures) {
            stop("stopped after " + std::to_string(fleet_.failures()) + " failures", now);
        }
    }

    void watch(std::size_t i, timestamp now) {
        fleet_.enter(i, agent_rollout_phase::updating, now);
        fleet_.look_later(i);
    }

    // Describes an unchanged instance with the next poll, unless its time is over.
    void look_again(std::size_t i, const std::string& problem, timestamp now) {
        const auto& started_at = fleet_.at(i).started_at;
        if (started_at &&
            now.milliseconds() - started_at->milliseconds() >= options_.time_limit.count()) {
            finish(i, agent_rollout_outcome::timed_out, problem, now);
        } else {
            fleet_.look_later(i);
        }
    }

private:
    // Whether a response about the instance still matters. The first one after a resume begins the
    // time limit.
    bool takes_look(std::size_t i, timestamp now) {
        fleet_.task(i).is_outstanding = false;
        fleet_.ensure_start_time(i, now);
        return fleet_.phase(i) < agent_rollout_phase::restoring;
    }

    void end(std::size_t i, agent_rollout_outcome outcome, timestamp now) {
        finish(i, outcome, outcome == agent_rollout_outcome::failed ? "the update failed" : "",
               now);
    }

    void judge_found(std::size_t i, timestamp now) {
        agent_rollout_instance& instance = fleet_.at(i);
        const auto& version = instance.now->agent_version;
        if (is_in_progress(instance.now->update_status)) {
            watch(i, now);
        } else if (const auto outcome = find_end(*instance.before, *instance.now)) {
            end(i, *outcome, now);
        } else if (!options_.target_version.empty() && version &&
                   !is_older_version(*version, options_.target_version)) {
            finish(i, agent_rollout_outcome::already_newest, "", now);
        } else {
            fleet_.wait(i, now);
        }
    }

    void judge_draining(std::size_t i, const ContainerInstance& described, timestamp now) {
        const bool has_tasks = described.runningTasksCount.value_or(0) > 0 ||
                               described.pendingTasksCount.value_or(0) > 0;
        if (stop_) {
            finish(i, agent_rollout_outcome::skipped, *stop_, now);
        } else if (!fleet_.at(i).now->is_draining) {
            // The request was never sent, or someone else has revoked it.
            fleet_.at(i).is_drained = true;
            if (++fleet_.task(i).tries == max_tries) {
                finish(i, agent_rollout_outcome::failed, "doesn't stay DRAINING", now);
            } else {
                fleet_.ask(i);
            }
        } else if (has_tasks) {
            look_again(i, "tasks are left", now);
        } else {
            fleet_.enter(i, agent_rollout_phase::starting, now);
            fleet_.ask(i);
        }
    }

    void judge_starting(std::size_t i, timestamp now) {
        agent_rollout_instance& instance = fleet_.at(i);
        const rollout_task& task = fleet_.task(i);
        if (is_in_progress(instance.now->update_status)) {
            watch(i, now);
        } else if (const auto outcome = find_end(*instance.before, *instance.now)) {
            end(i, *outcome, now);
        } else if (task.is_uncertain && may_have_failed_again(*instance.before, *instance.now)) {
            finish(i, agent_rollout_outcome::failed,
                   "an update failed, perhaps one before the rollout", now);
        } else if (stop_) {
            finish(i, agent_rollout_outcome::skipped, *stop_, now);
        } else if (task.may_repeat && task.tries < max_tries) {
            fleet_.ask(i);
        } else {
            finish(i, agent_rollout_outcome::failed, std::move(instance.reason), now);
        }
    }

    void judge_updating(std::size_t i, timestamp now) {
        const agent_rollout_facts& facts = *fleet_.at(i).now;
        const auto& before = fleet_.at(i).before;
        const bool is_news = !before || !facts.version || facts.version != before->version;
        if (is_news && facts.update_status == AgentUpdateStatus::UPDATED) {
            end(i, agent_rollout_outcome::updated, now);
        } else if (is_news && facts.update_status == AgentUpdateStatus::FAILED) {
            end(i, agent_rollout_outcome::failed, now);
        } else {
            look_again(i, "", now);
        }
    }

    agent_rollout_options options_;
    rollout_fleet fleet_;
    std::optional<std::string> stop_{};
};

} // namespace ecswire::inline v0_2::detail

#include <ecswire/ecs/detail/restore_macros.hpp>
