// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/container_instances/agent_rollout_state.hpp>
#include <ecswire/ecs/container_instances/container_instance.hpp>
#include <ecswire/ecs/container_instances/detail/agent_rollout_facts.hpp>
#include <ecswire/reflect/timestamp.hpp>
#include <ecswire/text/after_last.hpp>

#include <cstddef>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ecswire::inline v0_2::detail {

// The next action for an instance. It isn't part of the saved state, since a resumed rollout first
// describes every instance.
struct rollout_task {
    enum class action { none, look, ask };
    action next = action::none;  // with the next poll
    bool is_outstanding = false; // in a request that isn't answered yet
    bool may_repeat = true;      // its last request may be sent again
    bool is_uncertain = false;   // an update may have begun, whatever the last answer was
    unsigned misses = 0;         // consecutive answers without the instance
    unsigned tries = 0;          // failed requests in this phase; of updates, in this process
};

// The instances of a rollout with their phases and counts, and the queues of the next requests.
class rollout_fleet {
public:
    explicit rollout_fleet(agent_rollout_state state) : state_(std::move(state)) {
        tasks_.resize(state_.instances.size());
        for (std::size_t i = 0; i != size(); ++i) {
            ids_.emplace(after_last(state_.instances[i].arn, '/'), i);
            resume(i);
        }
    }

    [[nodiscard]] agent_rollout_state& state() noexcept { return state_; }
    [[nodiscard]] const agent_rollout_state& state() const noexcept { return state_; }
    [[nodiscard]] std::size_t size() const noexcept { return state_.instances.size(); }
    [[nodiscard]] std::size_t under_way() const noexcept { return under_way_; }
    [[nodiscard]] std::size_t failures() const noexcept { return failures_; }
    [[nodiscard]] bool has_ended() const noexcept { return ended_ == size(); }

    [[nodiscard]] agent_rollout_instance& at(std::size_t i) noexcept { return state_.instances[i]; }
    [[nodiscard]] rollout_task& task(std::size_t i) noexcept { return tasks_[i]; }
    [[nodiscard]] agent_rollout_phase phase(std::size_t i) const noexcept {
        return *state_.instances[i].phase.known();
    }

    // Adds an instance, unless it is known.
    void add(const std::string& arn, timestamp now) {
        if (ids_.emplace(after_last(arn, '/'), size()).second) {
            state_.instances.push_back({.arn = arn});
            tasks_.emplace_back();
            looks_.push_back(size() - 1);
            tell(size() - 1, now);
        }
    }

    // The index of an instance; the size if it is unknown. The account and the cluster in an ARN
    // are ignored, since ARNs have two forms.
    [[nodiscard]] std::size_t find(std::string_view arn) const {
        const auto found = ids_.find(after_last(arn, '/'));
        return found == ids_.end() ? size() : found->second;
    }

    void enter(std::size_t i, agent_rollout_phase next, timestamp now) {
        const agent_rollout_phase previous = phase(i);
        under_way_ += static_cast<std::size_t>(is_under_way(next));
        under_way_ -= static_cast<std::size_t>(is_under_way(previous));
        ended_ += static_cast<std::size_t>(next == agent_rollout_phase::ended);
        at(i).phase = next;
        ensure_start_time(i, now);
        tasks_[i].next = rollout_task::action::none;
        tasks_[i].tries = 0;
        tell(i, now);
    }

    // Sets when an instance came under way, unless that is known: the time limit counts from then.
    void ensure_start_time(std::size_t i, timestamp now) {
        if (is_under_way(phase(i)) && !at(i).started_at) {
            at(i).started_at = now;
        }
    }

    // Sets the outcome of an instance. If the rollout has drained the instance, it is made ACTIVE
    // first.
    void finish(std::size_t i, agent_rollout_outcome outcome, std::string reason, timestamp now) {
        at(i).outcome = outcome;
        at(i).reason = std::move(reason);
        at(i).ended_at = now;
        failures_ += static_cast<std::size_t>(is_failure(outcome));
        if (at(i).is_drained && outcome != agent_rollout_outcome::vanished) {
            enter(i, agent_rollout_phase::restoring, now);
            ask(i);
        } else {
            enter(i, agent_rollout_phase::ended, now);
        }
    }

    // Ends an instance that can't be made ACTIVE. Its outcome is a failure, even if its agent was
    // updated.
    void fail_restoring(std::size_t i, const std::string& reason, timestamp now) {
        failures_ += static_cast<std::size_t>(!is_failure(*at(i).outcome->known()));
        at(i).reason.append(at(i).reason.empty() ? "" : "; ").append("still DRAINING: " + reason);
        at(i).outcome = agent_rollout_outcome::failed;
        enter(i, agent_rollout_phase::ended, now);
    }

    void see(std::size_t i, const ContainerInstance& instance, timestamp now) {
        const bool changes = !at(i).now || at(i).now->update_status != instance.agentUpdateStatus;
        at(i).now = facts_of(instance);
        tasks_[i].misses = 0;
        if (instance.ec2InstanceId) {
            at(i).ec2_instance_id = *instance.ec2InstanceId;
        }
        if (changes && is_under_way(phase(i))) {
            tell(i, now);
        }
    }

    void ask(std::size_t i) { asks_.push_back(i); }
    void look_later(std::size_t i) { tasks_[i].next = rollout_task::action::look; }
    void ask_later(std::size_t i) { tasks_[i].next = rollout_task::action::ask; }

    // Makes all postponed requests due.
    void poll() {
        for (std::size_t i = 0; i != size(); ++i) {
            const auto next = std::exchange(tasks_[i].next, rollout_task::action::none);
            if (next == rollout_task::action::look) {
                looks_.push_back(i);
            } else if (next == rollout_task::action::ask) {
                asks_.push_back(i);
            }
        }
    }

    // Whether a request is postponed to the next poll.
    [[nodiscard]] bool is_polling() const noexcept {
        for (const rollout_task& task : tasks_) {
            if (task.next != rollout_task::action::none) {
                return true;
            }
        }
        return false;
    }

    // The next instance for which to send a request; the size if there is none.
    [[nodiscard]] std::size_t take_ask() {
        while (!asks_.empty()) {
            const std::size_t i = asks_.front();
            asks_.pop_front();
            if (is_under_way(phase(i)) && !tasks_[i].is_outstanding) {
                return i;
            }
        }
        return size();
    }

    // The next instances to describe.
    [[nodiscard]] std::vector<std::size_t> take_looks(std::size_t max_items) {
        std::vector<std::size_t> batch;
        while (!looks_.empty() && batch.size() != max_items) {
            const std::size_t i = looks_.front();
            looks_.pop_front();
            if (phase(i) < agent_rollout_phase::restoring && !tasks_[i].is_outstanding) {
                batch.push_back(i);
            }
        }
        return batch;
    }

    // The next waiting instance; the size if there is none.
    [[nodiscard]] std::size_t take_waiting() {
        while (!waiting_.empty()) {
            const std::size_t i = waiting_.front();
            waiting_.pop_front();
            if (phase(i) == agent_rollout_phase::waiting) {
                return i;
            }
        }
        return size();
    }
    void wait(std::size_t i, timestamp now) {
        enter(i, agent_rollout_phase::waiting, now);
        waiting_.push_back(i);
    }

    [[nodiscard]] std::vector<agent_rollout_event> take_events() {
        return std::exchange(events_, {});
    }

private:
    void tell(std::size_t i, timestamp now) {
        events_.push_back({now, i, phase(i), at(i).now ? at(i).now->update_status : std::nullopt});
    }

    // Instances without an outcome, and skipped ones, are described before any other request is
    // sent. The time limit of those under way begins anew, without the time between two processes.
    void resume(std::size_t i) {
        using enum agent_rollout_phase;
        agent_rollout_instance& instance = at(i);
        const bool is_over = instance.phase == ended || instance.phase == restoring;
        const bool is_final = instance.outcome && instance.outcome->is_known() &&
                              instance.outcome != agent_rollout_outcome::skipped;
        if (is_over && !is_final) {
            const bool is_draining = instance.is_drained && instance.phase == restoring;
            instance = {.arn = std::move(instance.arn),
                        .ec2_instance_id = std::move(instance.ec2_instance_id),
                        .phase = is_draining ? draining : found,
                        .is_drained = is_draining};
        }
        if (instance.phase == waiting || !instance.phase.is_known()) {
            instance.phase = found;
        }
        if (phase(i) < restoring) {
            instance.started_at.reset();
        }
        tasks_[i].is_uncertain = instance.phase == starting;
        under_way_ += static_cast<std::size_t>(is_under_way(phase(i)));
        if (instance.phase == restoring) {
            asks_.push_back(i);
        } else if (instance.phase == ended) {
            ++ended_;
        } else {
            looks_.push_back(i);
        }
    }

    agent_rollout_state state_;
    std::vector<rollout_task> tasks_{};
    std::map<std::string, std::size_t, std::less<>> ids_{};
    std::deque<std::size_t> asks_{};
    std::deque<std::size_t> looks_{};
    std::deque<std::size_t> waiting_{};
    std::vector<agent_rollout_event> events_{};
    std::size_t under_way_ = 0;
    std::size_t ended_ = 0;
    std::size_t failures_ = 0; // since it was constructed
};

} // namespace ecswire::inline v0_2::detail
