// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/task_sets/update_task_set.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<UpdateTaskSetRequest>(optional_member<std::string>{"cluster"},
                                                    optional_member<std::string>{"service"},
                                                    optional_member<std::string>{"taskSet"},
                                                    optional_member<Scale>{"scale"}));

static_assert(is_described_as<UpdateTaskSetResponse>(optional_member<TaskSet>{"taskSet"}));

TEST_CASE("UpdateTaskSet has its messages, errors and name") {
    check_operation<UpdateTaskSet, UpdateTaskSetRequest, UpdateTaskSetResponse,
                    ecs_errors<ClusterNotFoundException, LimitExceededException,
                               ServiceNotActiveException, ServiceNotFoundException,
                               TaskSetNotFoundException, UnsupportedFeatureException>>(
        "UpdateTaskSet");
}

TEST_CASE("The shapes of update_task_set.hpp have their names in the service model") {
    CHECK(shape_name<UpdateTaskSetRequest> == "UpdateTaskSetRequest");
    CHECK(shape_name<UpdateTaskSetResponse> == "UpdateTaskSetResponse");
}

TEST_CASE("Every member of UpdateTaskSet's messages takes part in comparison") {
    check_each_member_counts(UpdateTaskSetRequest{
        .cluster = "c", .service = "s", .taskSet = "t", .scale = {{.value = 50.0}}});
    check_each_member_counts(UpdateTaskSetResponse{.taskSet = {{.status = "ACTIVE"}}});
}

TEST_CASE("UpdateTaskSetRequest requires a cluster, a service, a task set and a scale") {
    CHECK(from_user(UpdateTaskSetRequest{}) ==
          "/cluster required, /service required, /taskSet required, /scale required");
    CHECK(from_user(UpdateTaskSetRequest{
              .cluster = "c", .service = "s", .taskSet = "t", .scale = Scale{}}) == valid);
}
