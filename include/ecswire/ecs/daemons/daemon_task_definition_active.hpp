// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/daemons/describe_daemon_task_definition.hpp>
#include <ecswire/service/waiter.hpp>

namespace ecswire::inline v0_2 {

/// Waits until the task definition is ACTIVE, up to 2 minutes. DELETE_IN_PROGRESS and DELETED are
/// failures.
///
/// Source: the waiter DaemonTaskDefinitionActive of the service model.
inline constexpr auto daemon_task_definition_active = waiter_of<DescribeDaemonTaskDefinition>(
    {.name = "DaemonTaskDefinitionActive", .min_delay = 15, .max_delay = 120, .max_attempts = 8},
    success_if(has<&DescribeDaemonTaskDefinitionResponse::daemonTaskDefinition,
                   &DaemonTaskDefinition::status>("ACTIVE")),
    failure_if(has<&DescribeDaemonTaskDefinitionResponse::daemonTaskDefinition,
                   &DaemonTaskDefinition::status>("DELETE_IN_PROGRESS")),
    failure_if(has<&DescribeDaemonTaskDefinitionResponse::daemonTaskDefinition,
                   &DaemonTaskDefinition::status>("DELETED")));

} // namespace ecswire::inline v0_2
