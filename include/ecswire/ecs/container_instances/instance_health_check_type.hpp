// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

namespace ecswire::inline v0_2 {

/// What a container instance's health check looks at.
///
/// The operation's older page has only CONTAINER_RUNTIME; the service model has all four.
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceHealthCheckResult.html
enum class InstanceHealthCheckType {
    CONTAINER_RUNTIME,   ///< the container runtime, such as Docker
    ACCELERATED_COMPUTE, ///< accelerated compute devices, such as GPUs
    DAEMON,              ///< the daemon tasks that the instance must run
    AGENT_CONNECTIVITY,  ///< the agent's connection to the service
};
BOOST_DESCRIBE_ENUM(InstanceHealthCheckType, CONTAINER_RUNTIME, ACCELERATED_COMPUTE, DAEMON,
                    AGENT_CONNECTIVITY)

} // namespace ecswire::inline v0_2
