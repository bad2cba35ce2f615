// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The source of the tags of the resources that ECS creates for a gateway.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateGateway.html
enum class PropagateGatewayTags {
    NONE,    ///< no tags
    GATEWAY, ///< the tags of the gateway
};
BOOST_DESCRIBE_ENUM(PropagateGatewayTags, NONE, GATEWAY)

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
