// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

namespace ecswire::inline v0_2 {

/// The sharing of a container's process namespace.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
enum class PidMode {
    host, ///< with the container instance and its other containers of this mode
    task, ///< with the containers of its task
};
BOOST_DESCRIBE_ENUM(PidMode, host, task)

} // namespace ecswire::inline v0_2
