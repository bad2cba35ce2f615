// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// Whether ECS drains the instances of an Auto Scaling group before they terminate.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AutoScalingGroupProvider.html
enum class ManagedDraining {
    ENABLED,  ///< tasks are stopped gracefully first
    DISABLED, ///< instances terminate without draining
};
BOOST_DESCRIBE_ENUM(ManagedDraining, ENABLED, DISABLED)

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
