// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/task_definitions/task_definition_placement_constraint.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<TaskDefinitionPlacementConstraintType>({
    {TaskDefinitionPlacementConstraintType::memberOf, "memberOf"},
}));

static_assert(is_described_as<TaskDefinitionPlacementConstraint>(
    optional_member<open_enum<TaskDefinitionPlacementConstraintType>>{"type"},
    optional_member<std::string>{"expression"}));

TEST_CASE("The shapes of task_definition_placement_constraint.hpp have their names in the service "
          "model") {
    CHECK(shape_name<TaskDefinitionPlacementConstraintType> ==
          "TaskDefinitionPlacementConstraintType");
    CHECK(shape_name<TaskDefinitionPlacementConstraint> == "TaskDefinitionPlacementConstraint");
}

TEST_CASE("TaskDefinitionPlacementConstraint has the type memberOf") {
    check_each_member_counts(
        TaskDefinitionPlacementConstraint{.type = TaskDefinitionPlacementConstraintType::memberOf,
                                          .expression = "attribute:ecs.os-type == linux"});
    CHECK(from_user(TaskDefinitionPlacementConstraint{
              .type = TaskDefinitionPlacementConstraintType::memberOf}) == valid);
    CHECK(from_user(TaskDefinitionPlacementConstraint{
              .type = open_enum<TaskDefinitionPlacementConstraintType>("distinctInstance")}) ==
          "/type enum");
}
