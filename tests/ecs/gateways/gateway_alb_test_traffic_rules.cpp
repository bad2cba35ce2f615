// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/gateways/gateway_alb_test_traffic_rules.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<GatewayTestTrafficHeader>(
    optional_member<std::string>{"name"}, optional_member<std::vector<std::string>>{"values"}));

static_assert(is_described_as<GatewayAlbTestTrafficRules>(optional_member<GatewayTestTrafficHeader>{
    "header"}));

TEST_CASE(
    "The shapes of gateway_alb_test_traffic_rules.hpp have their names in the service model") {
    CHECK(shape_name<GatewayTestTrafficHeader> == "GatewayTestTrafficHeader");
    CHECK(shape_name<GatewayAlbTestTrafficRules> == "GatewayAlbTestTrafficRules");
}

TEST_CASE("GatewayTestTrafficHeader requires a name and values") {
    const GatewayTestTrafficHeader header{.name = "x-test", .values = {{"true"}}};
    check_each_member_counts(header);
    check_each_member_counts(GatewayAlbTestTrafficRules{.header = header});
    CHECK(from_user(GatewayAlbTestTrafficRules{.header = header}) == valid);
    CHECK(from_user(GatewayAlbTestTrafficRules{.header = GatewayTestTrafficHeader{}}) ==
          "/header/name required, /header/values required");
}
