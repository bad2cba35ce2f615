// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The life cycle of the association of a gateway with a cluster.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AssociateGatewayWithCluster.html
enum class GatewayClusterAssociationStatus {
    ACTIVE,         ///< services of the cluster can connect to the gateway
    DISASSOCIATING, ///< lasts until the last route to the cluster is gone
    INACTIVE,       ///< no longer in effect
};
BOOST_DESCRIBE_ENUM(GatewayClusterAssociationStatus, ACTIVE, DISASSOCIATING, INACTIVE)

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
