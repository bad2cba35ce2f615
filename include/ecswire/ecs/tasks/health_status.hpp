// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The health of a container or a task. A task is as healthy as the worst of its essential
/// containers with a health check.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Container.html
enum class HealthStatus {
    HEALTHY,   ///< health checks pass
    UNHEALTHY, ///< health checks fail
    UNKNOWN,   ///< health checks are not evaluated, or there are none
};
BOOST_DESCRIBE_ENUM(HealthStatus, HEALTHY, UNHEALTHY, UNKNOWN)

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
