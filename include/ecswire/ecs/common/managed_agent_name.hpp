// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

namespace ecswire::inline v0_2 {

/// An agent that Amazon ECS runs inside a container.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedAgent.html
enum class ManagedAgentName {
    ExecuteCommandAgent, ///< serves ExecuteCommand
};
BOOST_DESCRIBE_ENUM(ManagedAgentName, ExecuteCommandAgent)

} // namespace ecswire::inline v0_2
