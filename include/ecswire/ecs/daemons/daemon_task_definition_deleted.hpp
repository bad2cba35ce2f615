// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/daemons/describe_daemon_task_definition.hpp>
#include <ecswire/service/waiter.hpp>

namespace ecswire::inline v0_2 {

/// Waits until the task definition is DELETED, up to 2 minutes.
///
/// Source: the waiter DaemonTaskDefinitionDeleted of the service model.
inline constexpr auto daemon_task_definition_deleted = waiter_of<DescribeDaemonTaskDefinition>(
    {.name = "DaemonTaskDefinitionDeleted", .min_delay = 15, .max_delay = 120, .max_attempts = 8},
    success_if(has<&DescribeDaemonTaskDefinitionResponse::daemonTaskDefinition,
                   &DaemonTaskDefinition::status>("DELETED")));

} // namespace ecswire::inline v0_2
