// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/enumerators.hpp>
#include <ecswire/reflect/shape.hpp>

#include <array>

namespace ecswire::inline v0_2 {

/// Where a container instance stands in its life.
///
/// REGISTERING, REGISTRATION_FAILED and DEREGISTERING occur only where the account uses awsvpc
/// trunking. The service model types the member as a string, and its page lists these values; the
/// model's own shape of this name, with which requests filter, has all of them but INACTIVE.
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerInstance.html
enum class ContainerInstanceStatus {
    REGISTERING_,        ///< `REGISTERING`, a macro of <windows.h>: its trunk interface is set up
    REGISTRATION_FAILED, ///< that set-up failed; `statusReason` says why
    ACTIVE,              ///< takes tasks
    INACTIVE,            ///< no longer registered
    DEREGISTERING,       ///< terminated; its trunk network interface is being removed
    DRAINING,            ///< takes no new tasks; those of services move away where they can
};
BOOST_DESCRIBE_ENUM(ContainerInstanceStatus, REGISTERING_, REGISTRATION_FAILED, ACTIVE, INACTIVE,
                    DEREGISTERING, DRAINING)

constexpr auto wire_names_of(shape<ContainerInstanceStatus>) noexcept {
    return std::array{wire_name{ContainerInstanceStatus::REGISTERING_, "REGISTERING"}};
}

} // namespace ecswire::inline v0_2
