// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/container_instances/agent_rollout_state.hpp>
#include <ecswire/ecs/container_instances/container_instance.hpp>
#include <ecswire/reflect/open_enum.hpp>

#include <optional>
#include <string_view>

#include <ecswire/ecs/detail/hide_macros.hpp>

/// Interprets the members of a container instance that concern the update of its agent.
namespace ecswire::inline v0_2::detail {

constexpr bool is_in_progress(const std::optional<open_enum<AgentUpdateStatus>>& status) noexcept {
    using enum AgentUpdateStatus;
    return status == PENDING || status == STAGING || status == STAGED || status == UPDATING;
}

inline agent_rollout_facts facts_of(const ContainerInstance& instance) {
    return {.agent_version =
                instance.versionInfo ? instance.versionInfo->agentVersion : std::nullopt,
            .update_status = instance.agentUpdateStatus,
            .version = instance.version,
            .is_draining = instance.status == ContainerInstanceStatus::DRAINING};
}

// Whether the reason of a failure says that the instance doesn't exist.
constexpr bool is_gone(std::string_view reason) noexcept {
    return reason == "MISSING" || reason == "INACTIVE";
}

constexpr bool is_failure(agent_rollout_outcome outcome) noexcept {
    return outcome == agent_rollout_outcome::failed || outcome == agent_rollout_outcome::timed_out;
}

// The end of an update that began after `before`; empty if the members show no such update.
inline std::optional<agent_rollout_outcome> find_end(const agent_rollout_facts& before,
                                                     const agent_rollout_facts& now) {
    using enum AgentUpdateStatus;
    if (now.update_status == UPDATED &&
        (before.update_status != UPDATED || before.agent_version != now.agent_version)) {
        return agent_rollout_outcome::updated;
    }
    if (now.update_status == FAILED && before.update_status != FAILED) {
        return agent_rollout_outcome::failed;
    }
    return std::nullopt;
}

// Whether an update may have failed after `before`, if an update had already failed before.
inline bool may_have_failed_again(const agent_rollout_facts& before,
                                  const agent_rollout_facts& now) {
    return now.update_status == AgentUpdateStatus::FAILED && now.version != before.version;
}

} // namespace ecswire::inline v0_2::detail

#include <ecswire/ecs/detail/restore_macros.hpp>
