// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The state of a daemon in its life cycle.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateDaemon.html
enum class DaemonStatus {
    ACTIVE,             ///< can be updated and deleted
    DELETE_IN_PROGRESS, ///< being deleted
};
BOOST_DESCRIBE_ENUM(DaemonStatus, ACTIVE, DELETE_IN_PROGRESS)

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
