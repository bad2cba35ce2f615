// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/tasks/stop_task.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<StopTaskRequest>(optional_member<std::string>{"cluster"},
                                               optional_member<std::string>{"task"},
                                               optional_member<std::string>{"reason"}));

static_assert(is_described_as<StopTaskResponse>(optional_member<Task>{"task"}));

TEST_CASE("StopTask has its messages, errors and name") {
    check_operation<StopTask, StopTaskRequest, StopTaskResponse,
                    ecs_errors<ClusterNotFoundException>>("StopTask");
}

TEST_CASE("The shapes of stop_task.hpp have their names in the service model") {
    CHECK(shape_name<StopTaskRequest> == "StopTaskRequest");
    CHECK(shape_name<StopTaskResponse> == "StopTaskResponse");
}

TEST_CASE("StopTaskRequest requires a task") {
    const StopTaskRequest full{.cluster = "c", .task = "id", .reason = "r"};
    check_each_member_counts(full);
    check_each_member_counts(StopTaskResponse{.task = {{.taskArn = "arn"}}});
    CHECK(from_user(full) == valid);
    CHECK(from_user(StopTaskRequest{}) == "/task required");
}
