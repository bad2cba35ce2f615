// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/services/availability_zone_rebalancing.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<AvailabilityZoneRebalancing>({
    {AvailabilityZoneRebalancing::ENABLED, "ENABLED"},
    {AvailabilityZoneRebalancing::DISABLED, "DISABLED"},
}));

TEST_CASE("The shapes of availability_zone_rebalancing.hpp have their names in the service model") {
    CHECK(shape_name<AvailabilityZoneRebalancing> == "AvailabilityZoneRebalancing");
}
