// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The life cycle of a gateway.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateGateway.html
enum class GatewayStatus {
    ACTIVE, ///< ready for use
    UPDATE_IN_PROGRESS,
    UPDATE_COMPLETE, ///< the latest update succeeded
    UPDATE_FAILED,   ///< the latest update failed; `statusReason` tells the cause
    DELETED,         ///< can no longer be described
};
BOOST_DESCRIBE_ENUM(GatewayStatus, ACTIVE, UPDATE_IN_PROGRESS, UPDATE_COMPLETE, UPDATE_FAILED,
                    DELETED)

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
