// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/express/express_gateway_service_network_configuration.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ExpressGatewayServiceNetworkConfiguration>(
    optional_member<std::vector<std::string>>{"securityGroups"},
    optional_member<std::vector<std::string>>{"subnets"}));

TEST_CASE("The shapes of express_gateway_service_network_configuration.hpp have their names in the "
          "service model") {
    CHECK(shape_name<ExpressGatewayServiceNetworkConfiguration> ==
          "ExpressGatewayServiceNetworkConfiguration");
}

TEST_CASE("Every member of ExpressGatewayServiceNetworkConfiguration takes part in comparison") {
    check_each_member_counts(
        ExpressGatewayServiceNetworkConfiguration{.securityGroups = {{"g"}}, .subnets = {{"s"}}});
}
