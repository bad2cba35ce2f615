// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The next step of a deployment that a lifecycle hook pauses.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContinueServiceDeployment.html
enum class DeploymentLifecycleHookAction {
    ROLLBACK, ///< back to the service revision before
    CONTINUE, ///< on to the next stage
};
BOOST_DESCRIBE_ENUM(DeploymentLifecycleHookAction, ROLLBACK, CONTINUE)

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
