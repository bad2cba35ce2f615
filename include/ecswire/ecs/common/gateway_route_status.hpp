// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The life cycle of a gateway route.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayConnection.html
enum class GatewayRouteStatus {
    ACTIVE, ///< in effect
    CREATE_IN_PROGRESS,
    CREATE_FAILED,
    UPDATE_IN_PROGRESS,
    UPDATE_FAILED,
    DELETE_IN_PROGRESS,
    DELETE_FAILED,
};
BOOST_DESCRIBE_ENUM(GatewayRouteStatus, ACTIVE, CREATE_IN_PROGRESS, CREATE_FAILED,
                    UPDATE_IN_PROGRESS, UPDATE_FAILED, DELETE_IN_PROGRESS, DELETE_FAILED)

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
