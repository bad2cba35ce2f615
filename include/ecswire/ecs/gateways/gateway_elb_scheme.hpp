// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>

namespace ecswire::inline v0_2 {

/// The reach of the load balancers of a gateway.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeGatewayAlbConfiguration.html
enum class GatewayElbScheme {
    internet_facing, ///< public addresses
    internal,        ///< private addresses only
};
BOOST_DESCRIBE_ENUM(GatewayElbScheme, internet_facing, internal)

constexpr auto traits_of(shape<GatewayElbScheme>) {
    return traits(wire_name<GatewayElbScheme::internet_facing>("internet-facing"));
}

} // namespace ecswire::inline v0_2
