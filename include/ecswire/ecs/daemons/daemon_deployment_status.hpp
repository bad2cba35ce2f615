// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The state of a deployment of a daemon.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonDeployment.html
enum class DaemonDeploymentStatus {
    PENDING,              ///< not yet started
    SUCCESSFUL,           ///< the new revision is in place
    STOPPED,              ///< stopped before its end
    STOP_REQUESTED,       ///< being stopped
    IN_PROGRESS,          ///< instances are being replaced
    ROLLBACK_IN_PROGRESS, ///< returning to the earlier revision
    ROLLBACK_SUCCESSFUL,  ///< the earlier revision is in place again
    ROLLBACK_FAILED,      ///< the return to the earlier revision failed
};
BOOST_DESCRIBE_ENUM(DaemonDeploymentStatus, PENDING, SUCCESSFUL, STOPPED, STOP_REQUESTED,
                    IN_PROGRESS, ROLLBACK_IN_PROGRESS, ROLLBACK_SUCCESSFUL, ROLLBACK_FAILED)

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
