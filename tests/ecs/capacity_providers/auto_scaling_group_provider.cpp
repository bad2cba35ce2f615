// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/capacity_providers/auto_scaling_group_provider.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<AutoScalingGroupProvider>(
    optional_member<std::string>{"autoScalingGroupArn"},
    optional_member<ManagedScaling>{"managedScaling"},
    optional_member<open_enum<ManagedTerminationProtection>>{"managedTerminationProtection"},
    optional_member<open_enum<ManagedDraining>>{"managedDraining"}));

TEST_CASE("The shapes of auto_scaling_group_provider.hpp have their names in the service model") {
    CHECK(shape_name<AutoScalingGroupProvider> == "AutoScalingGroupProvider");
}

TEST_CASE("AutoScalingGroupProvider requires a group") {
    check_each_member_counts(AutoScalingGroupProvider{.autoScalingGroupArn = "g",
                                                      .managedScaling = {{.targetCapacity = 90}},
                                                      .managedTerminationProtection =
                                                          ManagedTerminationProtection::ENABLED,
                                                      .managedDraining = ManagedDraining::ENABLED});
    CHECK(from_user(AutoScalingGroupProvider{}) == "/autoScalingGroupArn required");
    CHECK(from_user(AutoScalingGroupProvider{.autoScalingGroupArn = "g"}) == valid);
}

TEST_CASE("AutoScalingGroupProvider requires managed scaling for termination protection") {
    AutoScalingGroupProvider provider{.autoScalingGroupArn = "g",
                                      .managedTerminationProtection =
                                          ManagedTerminationProtection::ENABLED};
    CHECK(from_user(provider) == "/managedScaling required");
    provider.managedScaling.emplace();
    CHECK(from_user(provider) == valid);
    provider.managedScaling.reset();
    provider.managedTerminationProtection = ManagedTerminationProtection::DISABLED;
    CHECK(from_user(provider) == valid);
}
