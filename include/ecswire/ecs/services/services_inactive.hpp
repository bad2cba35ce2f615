// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/common/failure.hpp>
#include <ecswire/ecs/services/describe_services.hpp>
#include <ecswire/ecs/services/service.hpp>
#include <ecswire/service/waiter.hpp>

namespace ecswire::inline v0_2 {

/// Waits until one of the services is INACTIVE, up to 10 minutes: give it one service, or call it
/// for each. A service that is MISSING is a failure.
///
/// Source: the waiter ServicesInactive of the service model.
inline constexpr auto services_inactive = waiter_of<DescribeServices>(
    {.name = "ServicesInactive", .min_delay = 15, .max_delay = 600, .max_attempts = 40},
    failure_if(some<&DescribeServicesResponse::failures, &Failure::reason>("MISSING")),
    success_if(some<&DescribeServicesResponse::services, &Service::status>("INACTIVE")));

} // namespace ecswire::inline v0_2
