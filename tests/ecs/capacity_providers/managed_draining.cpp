// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/capacity_providers/managed_draining.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<ManagedDraining>({
    {ManagedDraining::ENABLED, "ENABLED"},
    {ManagedDraining::DISABLED, "DISABLED"},
}));

TEST_CASE("The shapes of managed_draining.hpp have their names in the service model") {
    CHECK(shape_name<ManagedDraining> == "ManagedDraining");
}
