// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/services/vpc_lattice_configuration.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<VpcLatticeAdvancedConfiguration>(
    optional_member<std::string>{"alternateTargetGroupArn"},
    optional_member<std::string>{"productionListenerRule"},
    optional_member<std::string>{"testListenerRule"}));

static_assert(is_described_as<VpcLatticeConfiguration>(
    optional_member<std::string>{"roleArn"}, optional_member<std::string>{"targetGroupArn"},
    optional_member<std::string>{"portName"},
    optional_member<VpcLatticeAdvancedConfiguration>{"advancedConfiguration"}));

TEST_CASE("The shapes of vpc_lattice_configuration.hpp have their names in the service model") {
    CHECK(shape_name<VpcLatticeAdvancedConfiguration> == "VpcLatticeAdvancedConfiguration");
    CHECK(shape_name<VpcLatticeConfiguration> == "VpcLatticeConfiguration");
}

TEST_CASE("Every member of VpcLatticeConfiguration takes part in comparison") {
    const VpcLatticeAdvancedConfiguration advanced{
        .alternateTargetGroupArn = "a", .productionListenerRule = "p", .testListenerRule = "t"};
    check_each_member_counts(advanced);
    check_each_member_counts(VpcLatticeConfiguration{
        .roleArn = "r", .targetGroupArn = "g", .portName = "p", .advancedConfiguration = advanced});
}

TEST_CASE("VpcLatticeConfiguration requires a role, a target group and a port name") {
    CHECK(from_user(VpcLatticeConfiguration{}) ==
          "/roleArn required, /targetGroupArn required, /portName required");
    CHECK(from_user(VpcLatticeConfiguration{
              .roleArn = "r", .targetGroupArn = "g", .portName = "p"}) == valid);
}
