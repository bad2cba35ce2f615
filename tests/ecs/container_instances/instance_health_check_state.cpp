// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/instance_health_check_state.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<InstanceHealthCheckState>({
    {InstanceHealthCheckState::OK, "OK"},
    {InstanceHealthCheckState::IMPAIRED, "IMPAIRED"},
    {InstanceHealthCheckState::INSUFFICIENT_DATA, "INSUFFICIENT_DATA"},
    {InstanceHealthCheckState::INITIALIZING, "INITIALIZING"},
}));

TEST_CASE("InstanceHealthCheckState: its name and its texts") {
    CHECK(shape_name<InstanceHealthCheckState> == "InstanceHealthCheckState");
}
