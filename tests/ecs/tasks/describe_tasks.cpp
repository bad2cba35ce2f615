// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/tasks/describe_tasks.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<TaskField>({
    {TaskField::TAGS, "TAGS"},
}));

static_assert(is_described_as<DescribeTasksRequest>(
    optional_member<std::string>{"cluster"}, optional_member<std::vector<std::string>>{"tasks"},
    optional_member<std::vector<open_enum<TaskField>>>{"include"}));

static_assert(is_described_as<DescribeTasksResponse>(optional_member<std::vector<Task>>{"tasks"},
                                                     optional_member<std::vector<Failure>>{
                                                         "failures"}));

TEST_CASE("DescribeTasks has its messages, errors and name") {
    check_operation<DescribeTasks, DescribeTasksRequest, DescribeTasksResponse,
                    ecs_errors<ClusterNotFoundException>>("DescribeTasks");
}

TEST_CASE("The shapes of describe_tasks.hpp have their names in the service model") {
    CHECK(shape_name<TaskField> == "TaskField");
    CHECK(shape_name<DescribeTasksRequest> == "DescribeTasksRequest");
    CHECK(shape_name<DescribeTasksResponse> == "DescribeTasksResponse");
}

TEST_CASE("DescribeTasksRequest requires up to 100 tasks") {
    check_each_member_counts(
        DescribeTasksRequest{.cluster = "c", .tasks = {{"id"}}, .include = {{TaskField::TAGS}}});
    check_each_member_counts(DescribeTasksResponse{.tasks = {{{.taskArn = "arn"}}},
                                                   .failures = {{{.reason = "MISSING"}}}});
    const auto with = [](std::size_t count) {
        return from_user(DescribeTasksRequest{.tasks = std::vector<std::string>(count, "id")});
    };
    CHECK(with(100) == valid);
    CHECK(with(101) == "/tasks length");
    CHECK(from_user(DescribeTasksRequest{}) == "/tasks required");
}
