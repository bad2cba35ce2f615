// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/service_deployments/managed_resource_status.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<ManagedResourceStatus>({
    {ManagedResourceStatus::PROVISIONING, "PROVISIONING"},
    {ManagedResourceStatus::ACTIVE, "ACTIVE"},
    {ManagedResourceStatus::DEPROVISIONING, "DEPROVISIONING"},
    {ManagedResourceStatus::DELETED, "DELETED"},
    {ManagedResourceStatus::FAILED, "FAILED"},
}));

TEST_CASE("The shapes of managed_resource_status.hpp have their names in the service model") {
    CHECK(shape_name<ManagedResourceStatus> == "ManagedResourceStatus");
}
