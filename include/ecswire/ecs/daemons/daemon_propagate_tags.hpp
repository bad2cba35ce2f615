// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The source of the tags of a daemon's tasks.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateDaemon.html
enum class DaemonPropagateTags {
    DAEMON, ///< the tags of the daemon
    NONE,   ///< no tags
};
BOOST_DESCRIBE_ENUM(DaemonPropagateTags, DAEMON, NONE)

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
