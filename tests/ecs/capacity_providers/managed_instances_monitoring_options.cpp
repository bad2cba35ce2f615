// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/capacity_providers/managed_instances_monitoring_options.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<ManagedInstancesMonitoringOptions>({
    {ManagedInstancesMonitoringOptions::BASIC, "BASIC"},
    {ManagedInstancesMonitoringOptions::DETAILED, "DETAILED"},
}));

TEST_CASE("The shapes of managed_instances_monitoring_options.hpp have their names in the service "
          "model") {
    CHECK(shape_name<ManagedInstancesMonitoringOptions> == "ManagedInstancesMonitoringOptions");
}
