// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/capacity_providers/managed_termination_protection.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<ManagedTerminationProtection>({
    {ManagedTerminationProtection::ENABLED, "ENABLED"},
    {ManagedTerminationProtection::DISABLED, "DISABLED"},
}));

TEST_CASE(
    "The shapes of managed_termination_protection.hpp have their names in the service model") {
    CHECK(shape_name<ManagedTerminationProtection> == "ManagedTerminationProtection");
}
