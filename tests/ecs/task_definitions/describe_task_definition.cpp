// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/task_definitions/describe_task_definition.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<TaskDefinitionField>({
    {TaskDefinitionField::TAGS, "TAGS"},
}));

static_assert(is_described_as<DescribeTaskDefinitionRequest>(
    optional_member<std::string>{"taskDefinition"},
    optional_member<std::vector<open_enum<TaskDefinitionField>>>{"include"}));

static_assert(is_described_as<DescribeTaskDefinitionResponse>(
    optional_member<TaskDefinition>{"taskDefinition"}, optional_member<std::vector<Tag>>{"tags"}));

TEST_CASE("DescribeTaskDefinition has its messages, errors and name") {
    check_operation<DescribeTaskDefinition, DescribeTaskDefinitionRequest,
                    DescribeTaskDefinitionResponse, ecs_errors<>>("DescribeTaskDefinition");
}

TEST_CASE("The shapes of describe_task_definition.hpp have their names in the service model") {
    CHECK(shape_name<TaskDefinitionField> == "TaskDefinitionField");
    CHECK(shape_name<DescribeTaskDefinitionRequest> == "DescribeTaskDefinitionRequest");
    CHECK(shape_name<DescribeTaskDefinitionResponse> == "DescribeTaskDefinitionResponse");
}

TEST_CASE("DescribeTaskDefinitionRequest requires a task definition") {
    check_each_member_counts(DescribeTaskDefinitionRequest{
        .taskDefinition = "t", .include = {{TaskDefinitionField::TAGS}}});
    CHECK(from_user(DescribeTaskDefinitionRequest{}) == "/taskDefinition required");
    CHECK(from_user(DescribeTaskDefinitionRequest{.taskDefinition = "t"}) == valid);
}

TEST_CASE("DescribeTaskDefinitionResponse has tags with unique keys") {
    check_each_member_counts(DescribeTaskDefinitionResponse{.taskDefinition = {{.family = "t"}},
                                                            .tags = {{{.key = "k"}}}});
    CHECK(from_service(DescribeTaskDefinitionResponse{.tags = {{{.key = "k"}, {.key = "l"}}}}) ==
          valid);
    CHECK(from_service(DescribeTaskDefinitionResponse{.tags = {{{.key = "k"}, {.key = "k"}}}}) ==
          "/tags/1/key uniqueItems");
}
