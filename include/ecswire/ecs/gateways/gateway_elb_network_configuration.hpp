// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// The kinds of IP addresses that a load balancer has.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayElbNetworkConfiguration.html
enum class GatewayElbIpAddressType {
    ipv4,                          ///< IPv4 addresses
    dualstack,                     ///< IPv4 and IPv6 addresses
    dualstack_without_public_ipv4, ///< public IPv6 addresses, private IPv4 and IPv6 addresses
};
BOOST_DESCRIBE_ENUM(GatewayElbIpAddressType, ipv4, dualstack, dualstack_without_public_ipv4)

constexpr auto traits_of(shape<GatewayElbIpAddressType>) {
    return traits(wire_name<GatewayElbIpAddressType::dualstack_without_public_ipv4>(
        "dualstack-without-public-ipv4"));
}

/// The network of the load balancers of a gateway.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayElbNetworkConfiguration.html
struct GatewayElbNetworkConfiguration {
    std::optional<std::string> inboundSecurityGroup{};
    ///< ID; if given, ECS adds no inbound rules to the security group that it manages
    std::optional<std::vector<std::string>> subnets{}; ///< IDs; absent: subnets of the default VPC
    std::optional<open_enum<GatewayElbIpAddressType>> ipAddressType{}; ///< absent: dualstack
};
BOOST_DESCRIBE_STRUCT(GatewayElbNetworkConfiguration, (),
                      (inboundSecurityGroup, subnets, ipAddressType))

} // namespace ecswire::inline v0_2
