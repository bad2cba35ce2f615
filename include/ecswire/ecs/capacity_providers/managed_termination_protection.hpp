// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// Whether ECS protects instances that run tasks from the scale-in of the Auto Scaling group.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AutoScalingGroupProvider.html
enum class ManagedTerminationProtection {
    ENABLED,  ///< such instances are not terminated
    DISABLED, ///< any instance can be terminated
};
BOOST_DESCRIBE_ENUM(ManagedTerminationProtection, ENABLED, DISABLED)

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
