// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The kind of a lifecycle hook.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHook.html
enum class DeploymentLifecycleHookTargetType {
    AWS_LAMBDA, ///< calls a Lambda function
    PAUSE,      ///< waits for ContinueServiceDeployment
};
BOOST_DESCRIBE_ENUM(DeploymentLifecycleHookTargetType, AWS_LAMBDA, PAUSE)

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
