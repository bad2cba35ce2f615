// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/container_instances/container_instance.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

/// The state of an `agent_rollout`: shapes of this library, to be encoded, kept and decoded again.
namespace ecswire::inline v0_2 {

/// The phases of a container instance in a rollout. From `draining` to `restoring` it is under way.
enum class agent_rollout_phase {
    found,     ///< listed; to be described
    waiting,   ///< to be updated
    draining,  ///< becoming DRAINING, or DRAINING with tasks
    starting,  ///< the update is requested; whether it has begun isn't known
    updating,  ///< the update is in progress
    restoring, ///< has its outcome; returning from DRAINING to ACTIVE
    ended,     ///< has its outcome
};
BOOST_DESCRIBE_ENUM(agent_rollout_phase, found, waiting, draining, starting, updating, restoring,
                    ended)

/// Whether an instance in this phase is under way.
[[nodiscard]] constexpr bool is_under_way(agent_rollout_phase phase) noexcept {
    return phase >= agent_rollout_phase::draining && phase <= agent_rollout_phase::restoring;
}

/// The outcome of a container instance in a rollout.
enum class agent_rollout_outcome {
    updated,        ///< the update ended as UPDATED
    already_newest, ///< NoUpdateAvailableException, or no older than the target version
    failed,         ///< the update ended as FAILED, or can't be requested
    not_supported,  ///< MissingVersionException: the service doesn't know the agent's version
    vanished,       ///< MISSING or INACTIVE
    timed_out,      ///< not ended within the time limit; the update may still end
    skipped,        ///< not updated, because the rollout was stopped before
};
BOOST_DESCRIBE_ENUM(agent_rollout_outcome, updated, already_newest, failed, not_supported, vanished,
                    timed_out, skipped)

/// The members of a container instance that show whether an update took place.
struct agent_rollout_facts {
    std::optional<std::string> agent_version{};                  ///< `versionInfo.agentVersion`
    std::optional<open_enum<AgentUpdateStatus>> update_status{}; ///< `agentUpdateStatus`
    std::optional<std::int64_t> version{}; ///< `version`, which grows with each change
    bool is_draining = false;              ///< whether `status` is DRAINING
};
BOOST_DESCRIBE_STRUCT(agent_rollout_facts, (), (agent_version, update_status, version, is_draining))

/// A container instance in a rollout.
struct agent_rollout_instance {
    std::string arn{};             ///< its ARN, as it was listed
    std::string ec2_instance_id{}; ///< of EC2 or Systems Manager; empty until it is described
    open_enum<agent_rollout_phase> phase = agent_rollout_phase::found; ///< an unknown one: `found`
    std::optional<open_enum<agent_rollout_outcome>> outcome{}; ///< of `restoring` and `ended`
    std::string reason{}; ///< for the outcome or the last problem, for people
    std::optional<agent_rollout_facts> before{}; ///< as first described
    std::optional<agent_rollout_facts> now{};    ///< as last described
    std::optional<timestamp> started_at{};       ///< when it came under way, or was resumed
    std::optional<timestamp> ended_at{};         ///< when it got its outcome
    std::int32_t requests = 0;                   ///< how often its update was requested
    bool is_drained = false; ///< whether the rollout drains it, and makes it ACTIVE in the end
};
BOOST_DESCRIBE_STRUCT(agent_rollout_instance, (),
                      (arn, ec2_instance_id, phase, outcome, reason, before, now, started_at,
                       ended_at, requests, is_drained))

/// A change of a container instance in an `agent_rollout`, with the values at that time.
struct agent_rollout_event {
    timestamp time{};         ///< as given with the response that brought the change
    std::size_t instance = 0; ///< the index in `agent_rollout_state::instances`
    agent_rollout_phase phase = agent_rollout_phase::found;      ///< the phase that begins
    std::optional<open_enum<AgentUpdateStatus>> update_status{}; ///< as last described

    friend bool operator==(const agent_rollout_event&, const agent_rollout_event&) = default;
};

/// A rollout, so that another process can resume it.
struct agent_rollout_state {
    std::optional<std::string> cluster{};            ///< short name or ARN; absent: `default`
    std::optional<timestamp> started_at{};           ///< when the first request was made
    bool is_listed = false;                          ///< whether every page of the list was read
    std::vector<agent_rollout_instance> instances{}; ///< as listed; none is ever removed
};
BOOST_DESCRIBE_STRUCT(agent_rollout_state, (), (cluster, started_at, is_listed, instances))

} // namespace ecswire::inline v0_2
