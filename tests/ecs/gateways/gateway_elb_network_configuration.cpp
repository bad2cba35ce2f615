// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/gateways/gateway_elb_network_configuration.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<GatewayElbIpAddressType>({
    {GatewayElbIpAddressType::ipv4, "ipv4"},
    {GatewayElbIpAddressType::dualstack, "dualstack"},
    {GatewayElbIpAddressType::dualstack_without_public_ipv4, "dualstack-without-public-ipv4"},
}));

static_assert(is_described_as<GatewayElbNetworkConfiguration>(
    optional_member<std::string>{"inboundSecurityGroup"},
    optional_member<std::vector<std::string>>{"subnets"},
    optional_member<open_enum<GatewayElbIpAddressType>>{"ipAddressType"}));

TEST_CASE(
    "The shapes of gateway_elb_network_configuration.hpp have their names in the service model") {
    CHECK(shape_name<GatewayElbIpAddressType> == "GatewayElbIpAddressType");
    CHECK(shape_name<GatewayElbNetworkConfiguration> == "GatewayElbNetworkConfiguration");
}

TEST_CASE("Every member of GatewayElbNetworkConfiguration takes part in comparison") {
    check_each_member_counts(
        GatewayElbNetworkConfiguration{.inboundSecurityGroup = "sg-1",
                                       .subnets = {{"subnet-1"}},
                                       .ipAddressType = GatewayElbIpAddressType::dualstack});
}
