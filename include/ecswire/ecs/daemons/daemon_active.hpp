// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/daemons/daemon_status.hpp>
#include <ecswire/ecs/daemons/describe_daemon.hpp>
#include <ecswire/service/waiter.hpp>

namespace ecswire::inline v0_2 {

/// Waits until the daemon is ACTIVE, up to 2 minutes. DELETE_IN_PROGRESS is a failure.
///
/// Source: the waiter DaemonActive of the service model.
inline constexpr auto daemon_active = waiter_of<DescribeDaemon>(
    {.name = "DaemonActive", .min_delay = 15, .max_delay = 120, .max_attempts = 8},
    success_if(has<&DescribeDaemonResponse::daemon, &DaemonDetail::status>("ACTIVE")),
    failure_if(has<&DescribeDaemonResponse::daemon, &DaemonDetail::status>("DELETE_IN_PROGRESS")));

} // namespace ecswire::inline v0_2
