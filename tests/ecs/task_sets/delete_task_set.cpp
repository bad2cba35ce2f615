// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/task_sets/delete_task_set.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<DeleteTaskSetRequest>(optional_member<std::string>{"cluster"},
                                                    optional_member<std::string>{"service"},
                                                    optional_member<std::string>{"taskSet"},
                                                    optional_member<bool>{"force"}));

static_assert(is_described_as<DeleteTaskSetResponse>(optional_member<TaskSet>{"taskSet"}));

TEST_CASE("DeleteTaskSet has its messages, errors and name") {
    check_operation<DeleteTaskSet, DeleteTaskSetRequest, DeleteTaskSetResponse,
                    ecs_errors<ClusterNotFoundException, LimitExceededException,
                               ServiceNotActiveException, ServiceNotFoundException,
                               TaskSetNotFoundException, UnsupportedFeatureException>>(
        "DeleteTaskSet");
}

TEST_CASE("The shapes of delete_task_set.hpp have their names in the service model") {
    CHECK(shape_name<DeleteTaskSetRequest> == "DeleteTaskSetRequest");
    CHECK(shape_name<DeleteTaskSetResponse> == "DeleteTaskSetResponse");
}

TEST_CASE("Every member of DeleteTaskSet's messages takes part in comparison") {
    check_each_member_counts(
        DeleteTaskSetRequest{.cluster = "c", .service = "s", .taskSet = "t", .force = true});
    check_each_member_counts(DeleteTaskSetResponse{.taskSet = {{.status = "DRAINING"}}});
}

TEST_CASE("DeleteTaskSetRequest requires a cluster, a service and a task set") {
    CHECK(from_user(DeleteTaskSetRequest{}) ==
          "/cluster required, /service required, /taskSet required");
    CHECK(from_user(DeleteTaskSetRequest{.cluster = "c", .service = "s", .taskSet = "t"}) == valid);
}
