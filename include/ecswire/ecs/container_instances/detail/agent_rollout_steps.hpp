// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/container_instances/agent_rollout_options.hpp>
#include <ecswire/ecs/container_instances/agent_rollout_request.hpp>
#include <ecswire/ecs/container_instances/agent_rollout_state.hpp>
#include <ecswire/ecs/container_instances/container_instance.hpp>
#include <ecswire/ecs/container_instances/detail/agent_rollout_facts.hpp>
#include <ecswire/ecs/container_instances/detail/agent_rollout_fleet.hpp>
#include <ecswire/ecs/container_instances/detail/agent_rollout_looks.hpp>
#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/ecs/container_instances/update_container_instances_state.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2::detail {

// The requests for single instances, and how the responses change their phases.
class rollout_steps : public rollout_looks {
public:
    using rollout_looks::rollout_looks;
    using input_type = decltype(agent_rollout_request::input);

    [[nodiscard]] std::size_t max_under_way() const noexcept {
        // The double 0.29 is less than the decimal 0.29, but 0.29 of 100 instances must be 29.
        const double share = options().max_share_under_way * static_cast<double>(fleet().size());
        const auto number = share >= 1 ? static_cast<std::size_t>(share + 1e-9) : 1;
        return (std::max)({std::size_t{1}, options().max_under_way, number});
    }

    void begin_updates(timestamp now) {
        while (!stop_reason() && fleet().state().is_listed &&
               fleet().under_way() < max_under_way()) {
            const std::size_t i = fleet().take_waiting();
            if (i == fleet().size()) {
                return;
            }
            if (options().dry_run) {
                finish(i, agent_rollout_outcome::skipped, "dry run", now);
            } else if (options().drain) {
                fleet().enter(i, agent_rollout_phase::draining, now);
                drain(i, now);
            } else {
                fleet().enter(i, agent_rollout_phase::starting, now);
                fleet().ask(i);
            }
        }
    }

    // Makes the request for an instance in its phase; empty if the request is no longer needed.
    [[nodiscard]] std::optional<input_type> ask(std::size_t i, timestamp now) {
        agent_rollout_instance& instance = fleet().at(i);
        const bool is_restoring = fleet().phase(i) == agent_rollout_phase::restoring;
        if (stop_reason() && !is_restoring) {
            finish(i, agent_rollout_outcome::skipped, *stop_reason(), now);
            return std::nullopt;
        }
        fleet().task(i).is_outstanding = true;
        if (fleet().phase(i) == agent_rollout_phase::starting) {
            ++instance.requests;
            ++fleet().task(i).tries; // in this process: an earlier one may not have sent it
            return UpdateContainerAgentRequest{.cluster = options().cluster,
                                               .containerInstance = instance.arn};
        }
        return UpdateContainerInstancesStateRequest{
            .cluster = options().cluster,
            .containerInstances = {{instance.arn}},
            .status =
                is_restoring ? ContainerInstanceStatus::ACTIVE : ContainerInstanceStatus::DRAINING};
    }

    void accept_update(std::size_t i, const UpdateContainerAgentResponse& output, timestamp now) {
        fleet().task(i).is_outstanding = false;
        if (output.containerInstance) {
            fleet().see(i, *output.containerInstance, now);
        }
        watch(i, now);
    }

    // Handles the error of an update. If the error doesn't say whether the update has begun, the
    // instance is described.
    void refuse_update(std::size_t i, const agent_rollout_error& error, timestamp now) {
        rollout_task& task = fleet().task(i);
        task.is_outstanding = false;
        if (error.name == "NoUpdateAvailableException") {
            finish(i, agent_rollout_outcome::already_newest, "", now);
        } else if (error.name == "MissingVersionException") {
            finish(i, agent_rollout_outcome::not_supported, error.message, now);
        } else if (error.name == "UpdateInProgressException") {
            watch(i, now);
        } else {
            fleet().at(i).reason = error.message;
            task.may_repeat = error.may_repeat();
            task.is_uncertain = task.is_uncertain || error.may_be_done;
            fleet().look_later(i);
        }
    }

    // The instance is DRAINING or ACTIVE, as was requested.
    void accept_state(std::size_t i, timestamp now) {
        fleet().task(i).is_outstanding = false;
        if (fleet().phase(i) == agent_rollout_phase::restoring) {
            fleet().enter(i, agent_rollout_phase::ended, now);
        } else if (stop_reason()) {
            finish(i, agent_rollout_outcome::skipped, *stop_reason(), now);
        } else {
            fleet().look_later(i);
        }
    }

    void refuse_state(std::size_t i, const std::string& reason, bool may_repeat, timestamp now) {
        rollout_task& task = fleet().task(i);
        task.is_outstanding = false;
        const bool is_restoring = fleet().phase(i) == agent_rollout_phase::restoring;
        if (is_restoring && is_gone(reason)) {
            fleet().enter(i, agent_rollout_phase::ended, now);
        } else if (is_gone(reason)) {
            finish(i, agent_rollout_outcome::vanished, reason, now);
        } else if (!is_restoring && stop_reason()) {
            finish(i, agent_rollout_outcome::skipped, *stop_reason(), now);
        } else if (may_repeat && ++task.tries != max_tries) {
            fleet().ask_later(i);
        } else if (is_restoring) {
            fleet().fail_restoring(i, reason, now);
            stop_after_failures(now);
        } else {
            finish(i, agent_rollout_outcome::failed, reason, now);
        }
    }

private:
    void drain(std::size_t i, timestamp now) {
        agent_rollout_instance& instance = fleet().at(i);
        if (instance.now && instance.now->is_draining) {
            look_again(i, "", now); // someone else drains it
        } else {
            instance.is_drained = true;
            fleet().ask(i);
        }
    }
};

} // namespace ecswire::inline v0_2::detail

#include <ecswire/ecs/detail/restore_macros.hpp>
