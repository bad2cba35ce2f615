// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The life cycle of a resource that Amazon ECS manages for a service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedApplicationAutoScalingPolicy.html
enum class ManagedResourceStatus {
    PROVISIONING,
    ACTIVE, ///< ready for use
    DEPROVISIONING,
    DELETED,
    FAILED,
};
BOOST_DESCRIBE_ENUM(ManagedResourceStatus, PROVISIONING, ACTIVE, DEPROVISIONING, DELETED, FAILED)

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
