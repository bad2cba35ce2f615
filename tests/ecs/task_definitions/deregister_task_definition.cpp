// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/task_definitions/deregister_task_definition.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<DeregisterTaskDefinitionRequest>(optional_member<std::string>{
    "taskDefinition"}));

static_assert(is_described_as<DeregisterTaskDefinitionResponse>(optional_member<TaskDefinition>{
    "taskDefinition"}));

TEST_CASE("DeregisterTaskDefinition has its messages, errors and name") {
    check_operation<DeregisterTaskDefinition, DeregisterTaskDefinitionRequest,
                    DeregisterTaskDefinitionResponse, ecs_errors<>>("DeregisterTaskDefinition");
}

TEST_CASE("The shapes of deregister_task_definition.hpp have their names in the service model") {
    CHECK(shape_name<DeregisterTaskDefinitionRequest> == "DeregisterTaskDefinitionRequest");
    CHECK(shape_name<DeregisterTaskDefinitionResponse> == "DeregisterTaskDefinitionResponse");
}

TEST_CASE("DeregisterTaskDefinitionRequest requires a task definition") {
    check_each_member_counts(DeregisterTaskDefinitionRequest{.taskDefinition = "t:1"});
    check_each_member_counts(DeregisterTaskDefinitionResponse{.taskDefinition = {{.family = "t"}}});
    CHECK(from_user(DeregisterTaskDefinitionRequest{}) == "/taskDefinition required");
    CHECK(from_user(DeregisterTaskDefinitionRequest{.taskDefinition = "t:1"}) == valid);
}
