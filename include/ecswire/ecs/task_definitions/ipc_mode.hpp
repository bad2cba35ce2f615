// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

namespace ecswire::inline v0_2 {

/// The sharing of a container's IPC resources, such as shared memory.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RegisterTaskDefinition.html
enum class IpcMode {
    host, ///< with the container instance and its other containers of this mode
    task, ///< with the containers of its task
    none, ///< with nothing
};
BOOST_DESCRIBE_ENUM(IpcMode, host, task, none)

} // namespace ecswire::inline v0_2
