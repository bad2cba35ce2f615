// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/tasks/health_status.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<HealthStatus>({
    {HealthStatus::HEALTHY, "HEALTHY"},
    {HealthStatus::UNHEALTHY, "UNHEALTHY"},
    {HealthStatus::UNKNOWN, "UNKNOWN"},
}));

TEST_CASE("The shapes of health_status.hpp have their names in the service model") {
    CHECK(shape_name<HealthStatus> == "HealthStatus");
}
