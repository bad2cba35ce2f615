// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common.hpp>

#include "support/catch.hpp"
#include "support/rule_cases.hpp"

using namespace ecswire;
using namespace ecswire_test;

TEST_CASE("The shapes of common accept and reject what the facts say") {
    check_rule_cases<Attachment, Attribute, AwsVpcConfiguration, CapacityProviderStrategyItem,
                     EBSTagSpecification, EnvironmentFile, EphemeralStorage, InferenceAccelerator,
                     NetworkBinding, NvidiaMpsAllocation, PlacementConstraint, PlacementStrategy,
                     ResourceRequirement, SharingStrategy, Tag>();
}
