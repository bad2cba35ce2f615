// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The life cycle of a service deployment.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListServiceDeployments.html
enum class ServiceDeploymentStatus {
    PENDING,        ///< created, not started
    SUCCESSFUL,     ///< the target service revision is in use
    STOPPED,        ///< stopped without a rollback
    STOP_REQUESTED, ///< StopServiceDeployment has been called
    IN_PROGRESS,
    ROLLBACK_REQUESTED, ///< StopServiceDeployment has asked for a rollback
    ROLLBACK_IN_PROGRESS,
    ROLLBACK_SUCCESSFUL, ///< an earlier service revision is in use again
    ROLLBACK_FAILED,
};
BOOST_DESCRIBE_ENUM(ServiceDeploymentStatus, PENDING, SUCCESSFUL, STOPPED, STOP_REQUESTED,
                    IN_PROGRESS, ROLLBACK_REQUESTED, ROLLBACK_IN_PROGRESS, ROLLBACK_SUCCESSFUL,
                    ROLLBACK_FAILED)

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
