// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "report.hpp"
#include "service.hpp"

#include <ecswire/ecs/container_instances/agent_rollout.hpp>

#include <functional>

namespace rollout {

/// The functions that `drive` calls during the rollout.
struct observer {
    std::function<bool()> save{};     ///< before requests that change something; false: not saved
    std::function<void(bool)> show{}; ///< after each answer; true while it waits for Ctrl-C's end
};

/// Drives the rollout to its end, or until Ctrl-C is pressed twice.
ending drive(ecswire::agent_rollout& rollout, const service& ecs, const observer& observer);

} // namespace rollout
