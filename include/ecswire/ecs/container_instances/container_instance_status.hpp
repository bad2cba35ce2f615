// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The life cycle of a container instance.
///
/// REGISTERING, REGISTRATION_FAILED and DEREGISTERING occur only if the account uses awsvpc
/// trunking. The service model declares `ContainerInstance$status` as a string; the API reference
/// lists these values. The model's enumeration of this name, which filters requests, lacks
/// INACTIVE. https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerInstance.html
enum class ContainerInstanceStatus {
    REGISTERING,         ///< its trunk network interface is being created
    REGISTRATION_FAILED, ///< creating the interface failed; `statusReason` says why
    ACTIVE,              ///< accepts tasks
    INACTIVE,            ///< deregistered
    DEREGISTERING,       ///< its trunk network interface is being removed
    DRAINING,            ///< accepts no new tasks; tasks of services are moved away where possible
};
BOOST_DESCRIBE_ENUM(ContainerInstanceStatus, REGISTERING, REGISTRATION_FAILED, ACTIVE, INACTIVE,
                    DEREGISTERING, DRAINING)

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
