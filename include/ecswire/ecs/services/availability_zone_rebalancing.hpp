// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// Whether Amazon ECS moves the tasks of a service to even out their number in the Availability
/// Zones.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
enum class AvailabilityZoneRebalancing {
    ENABLED,
    DISABLED,
};
BOOST_DESCRIBE_ENUM(AvailabilityZoneRebalancing, ENABLED, DISABLED)

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
