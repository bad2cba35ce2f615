// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/capacity_providers/managed_instances_network_configuration.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ManagedInstancesNetworkConfiguration>(
    optional_member<std::vector<std::string>>{"subnets"},
    optional_member<std::vector<std::string>>{"securityGroups"}));

TEST_CASE("The shapes of managed_instances_network_configuration.hpp have their names in the "
          "service model") {
    CHECK(shape_name<ManagedInstancesNetworkConfiguration> ==
          "ManagedInstancesNetworkConfiguration");
}

TEST_CASE("Every member of ManagedInstancesNetworkConfiguration takes part in comparison") {
    check_each_member_counts(
        ManagedInstancesNetworkConfiguration{.subnets = {{"s"}}, .securityGroups = {{"g"}}});
}
