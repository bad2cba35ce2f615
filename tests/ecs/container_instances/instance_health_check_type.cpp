// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/instance_health_check_type.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<InstanceHealthCheckType>({
    {InstanceHealthCheckType::CONTAINER_RUNTIME, "CONTAINER_RUNTIME"},
    {InstanceHealthCheckType::ACCELERATED_COMPUTE, "ACCELERATED_COMPUTE"},
    {InstanceHealthCheckType::DAEMON, "DAEMON"},
    {InstanceHealthCheckType::AGENT_CONNECTIVITY, "AGENT_CONNECTIVITY"},
}));

TEST_CASE("InstanceHealthCheckType: its name and its texts") {
    CHECK(shape_name<InstanceHealthCheckType> == "InstanceHealthCheckType");
}
