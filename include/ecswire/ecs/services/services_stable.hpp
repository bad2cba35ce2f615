// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/common/failure.hpp>
#include <ecswire/ecs/services/describe_services.hpp>
#include <ecswire/ecs/services/service.hpp>
#include <ecswire/service/waiter.hpp>

#include <algorithm>

namespace ecswire::inline v0_2 {

/// Waits until each of the services is stable: it has one deployment, and as many tasks run as are
/// desired. Up to 10 minutes. A service that is DRAINING, INACTIVE or MISSING is a failure.
///
/// Source: the waiter ServicesStable of the service model.
inline constexpr auto services_stable = waiter_of<DescribeServices>(
    {.name = "ServicesStable", .min_delay = 15, .max_delay = 600, .max_attempts = 40},
    failure_if(some<&DescribeServicesResponse::failures, &Failure::reason>("MISSING")),
    failure_if(some<&DescribeServicesResponse::services, &Service::status>("DRAINING")),
    failure_if(some<&DescribeServicesResponse::services, &Service::status>("INACTIVE")),
    success_if(satisfies<DescribeServicesResponse>(
        [](const DescribeServicesResponse& output) {
            return output.services &&
                   std::all_of(output.services->begin(), output.services->end(),
                               [](const Service& service) {
                                   return service.deployments && service.deployments->size() == 1 &&
                                          service.runningCount == service.desiredCount;
                               });
        },
        "each service has one deployment and runs the desired count of tasks")));

} // namespace ecswire::inline v0_2
