// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/task_definitions/delete_task_definitions.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<DeleteTaskDefinitionsRequest>(
    optional_member<std::vector<std::string>>{"taskDefinitions"}));

static_assert(is_described_as<DeleteTaskDefinitionsResponse>(
    optional_member<std::vector<TaskDefinition>>{"taskDefinitions"},
    optional_member<std::vector<Failure>>{"failures"}));

TEST_CASE("DeleteTaskDefinitions has its messages, errors and name") {
    check_operation<DeleteTaskDefinitions, DeleteTaskDefinitionsRequest,
                    DeleteTaskDefinitionsResponse, ecs_errors<>>("DeleteTaskDefinitions");
}

TEST_CASE("The shapes of delete_task_definitions.hpp have their names in the service model") {
    CHECK(shape_name<DeleteTaskDefinitionsRequest> == "DeleteTaskDefinitionsRequest");
    CHECK(shape_name<DeleteTaskDefinitionsResponse> == "DeleteTaskDefinitionsResponse");
}

TEST_CASE("DeleteTaskDefinitionsRequest has up to 10 task definitions") {
    check_each_member_counts(DeleteTaskDefinitionsRequest{.taskDefinitions = {{"t:1"}}});
    check_each_member_counts(DeleteTaskDefinitionsResponse{.taskDefinitions = {{{.family = "t"}}},
                                                           .failures = {{{.reason = "MISSING"}}}});
    const auto with = [](std::size_t count) {
        return from_user(DeleteTaskDefinitionsRequest{.taskDefinitions =
                                                          std::vector<std::string>(count, "t:1")});
    };
    CHECK(from_user(DeleteTaskDefinitionsRequest{}) == "/taskDefinitions required");
    CHECK(with(10) == valid);
    CHECK(with(11) == "/taskDefinitions length");
}
