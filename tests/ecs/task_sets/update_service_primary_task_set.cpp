// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/task_sets/update_service_primary_task_set.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<UpdateServicePrimaryTaskSetRequest>(
    optional_member<std::string>{"cluster"}, optional_member<std::string>{"service"},
    optional_member<std::string>{"primaryTaskSet"}));

static_assert(is_described_as<UpdateServicePrimaryTaskSetResponse>(optional_member<TaskSet>{
    "taskSet"}));

TEST_CASE("UpdateServicePrimaryTaskSet has its messages, errors and name") {
    check_operation<
        UpdateServicePrimaryTaskSet, UpdateServicePrimaryTaskSetRequest,
        UpdateServicePrimaryTaskSetResponse,
        ecs_errors<ClusterNotFoundException, ServiceNotActiveException, ServiceNotFoundException,
                   TaskSetNotFoundException, UnsupportedFeatureException>>(
        "UpdateServicePrimaryTaskSet");
}

TEST_CASE(
    "The shapes of update_service_primary_task_set.hpp have their names in the service model") {
    CHECK(shape_name<UpdateServicePrimaryTaskSetRequest> == "UpdateServicePrimaryTaskSetRequest");
    CHECK(shape_name<UpdateServicePrimaryTaskSetResponse> == "UpdateServicePrimaryTaskSetResponse");
}

TEST_CASE("Every member of UpdateServicePrimaryTaskSet's messages takes part in comparison") {
    check_each_member_counts(
        UpdateServicePrimaryTaskSetRequest{.cluster = "c", .service = "s", .primaryTaskSet = "t"});
    check_each_member_counts(
        UpdateServicePrimaryTaskSetResponse{.taskSet = {{.status = "PRIMARY"}}});
}

TEST_CASE("UpdateServicePrimaryTaskSetRequest requires a cluster, a service and a task set") {
    CHECK(from_user(UpdateServicePrimaryTaskSetRequest{}) ==
          "/cluster required, /service required, /primaryTaskSet required");
    CHECK(from_user(UpdateServicePrimaryTaskSetRequest{
              .cluster = "c", .service = "s", .primaryTaskSet = "t"}) == valid);
}
