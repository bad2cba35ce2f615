// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

namespace ecswire::inline v0_2 {

/// The network of a task's containers.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
enum class NetworkMode {
    bridge, ///< Docker's virtual network on the container instance
    host,   ///< that of the container instance
    awsvpc, ///< an elastic network interface of the task
    none,   ///< no connection to the outside
};
BOOST_DESCRIBE_ENUM(NetworkMode, bridge, host, awsvpc, none)

} // namespace ecswire::inline v0_2
