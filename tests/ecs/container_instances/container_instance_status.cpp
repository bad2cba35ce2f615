// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/container_instance_status.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<ContainerInstanceStatus>({
    {ContainerInstanceStatus::REGISTERING, "REGISTERING"},
    {ContainerInstanceStatus::REGISTRATION_FAILED, "REGISTRATION_FAILED"},
    {ContainerInstanceStatus::ACTIVE, "ACTIVE"},
    {ContainerInstanceStatus::INACTIVE, "INACTIVE"},
    {ContainerInstanceStatus::DEREGISTERING, "DEREGISTERING"},
    {ContainerInstanceStatus::DRAINING, "DRAINING"},
}));

TEST_CASE("ContainerInstanceStatus has its name on the wire") {
    CHECK(shape_name<ContainerInstanceStatus> == "ContainerInstanceStatus");
}
