// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/task_definitions/task_definition_status.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<TaskDefinitionStatus>({
    {TaskDefinitionStatus::ACTIVE, "ACTIVE"},
    {TaskDefinitionStatus::INACTIVE, "INACTIVE"},
    {TaskDefinitionStatus::DELETE_IN_PROGRESS, "DELETE_IN_PROGRESS"},
}));

TEST_CASE("The shapes of task_definition_status.hpp have their names in the service model") {
    CHECK(shape_name<TaskDefinitionStatus> == "TaskDefinitionStatus");
}
