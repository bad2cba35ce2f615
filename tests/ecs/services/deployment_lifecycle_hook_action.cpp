// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/services/deployment_lifecycle_hook_action.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<DeploymentLifecycleHookAction>({
    {DeploymentLifecycleHookAction::ROLLBACK, "ROLLBACK"},
    {DeploymentLifecycleHookAction::CONTINUE, "CONTINUE"},
}));

TEST_CASE(
    "The shapes of deployment_lifecycle_hook_action.hpp have their names in the service model") {
    CHECK(shape_name<DeploymentLifecycleHookAction> == "DeploymentLifecycleHookAction");
}
