// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/common/failure.hpp>
#include <ecswire/ecs/daemons/describe_daemon_deployments.hpp>
#include <ecswire/service/waiter.hpp>

namespace ecswire::inline v0_2 {

/// Waits until each of the deployments is SUCCESSFUL, up to 2 minutes. One that is STOPPED,
/// ROLLBACK_SUCCESSFUL, ROLLBACK_FAILED or MISSING is a failure.
///
/// Source: the waiter DaemonDeploymentSuccessful of the service model.
inline constexpr auto daemon_deployment_successful = waiter_of<DescribeDaemonDeployments>(
    {.name = "DaemonDeploymentSuccessful", .min_delay = 15, .max_delay = 120, .max_attempts = 8},
    success_if(
        every<&DescribeDaemonDeploymentsResponse::daemonDeployments, &DaemonDeployment::status>(
            "SUCCESSFUL")),
    failure_if(
        some<&DescribeDaemonDeploymentsResponse::daemonDeployments, &DaemonDeployment::status>(
            "STOPPED")),
    failure_if(
        some<&DescribeDaemonDeploymentsResponse::daemonDeployments, &DaemonDeployment::status>(
            "ROLLBACK_FAILED")),
    failure_if(
        some<&DescribeDaemonDeploymentsResponse::daemonDeployments, &DaemonDeployment::status>(
            "ROLLBACK_SUCCESSFUL")),
    failure_if(some<&DescribeDaemonDeploymentsResponse::failures, &Failure::reason>("MISSING")));

} // namespace ecswire::inline v0_2
