// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

namespace ecswire::inline v0_2 {

/// The way in which a service places its tasks.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
enum class SchedulingStrategy {
    REPLICA, ///< keeps the desired number of tasks
    DAEMON,  ///< one task on each container instance that meets the placement constraints
};
BOOST_DESCRIBE_ENUM(SchedulingStrategy, REPLICA, DAEMON)

} // namespace ecswire::inline v0_2
