// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The state of a daemon task definition in its life cycle.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonTaskDefinition.html
enum class DaemonTaskDefinitionStatus {
    ACTIVE,             ///< daemons can use it
    DELETE_IN_PROGRESS, ///< being deleted
    DELETED,            ///< no daemon can use it any more
};
BOOST_DESCRIBE_ENUM(DaemonTaskDefinitionStatus, ACTIVE, DELETE_IN_PROGRESS, DELETED)

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
