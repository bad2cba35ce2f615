// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/task_sets/describe_task_sets.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<TaskSetField>({
    {TaskSetField::TAGS, "TAGS"},
}));

static_assert(is_described_as<DescribeTaskSetsRequest>(
    optional_member<std::string>{"cluster"}, optional_member<std::string>{"service"},
    optional_member<std::vector<std::string>>{"taskSets"},
    optional_member<std::vector<open_enum<TaskSetField>>>{"include"}));

static_assert(
    is_described_as<DescribeTaskSetsResponse>(optional_member<std::vector<TaskSet>>{"taskSets"},
                                              optional_member<std::vector<Failure>>{"failures"}));

TEST_CASE("DescribeTaskSets has its messages, errors and name") {
    check_operation<DescribeTaskSets, DescribeTaskSetsRequest, DescribeTaskSetsResponse,
                    ecs_errors<ClusterNotFoundException, ServiceNotActiveException,
                               ServiceNotFoundException, UnsupportedFeatureException>>(
        "DescribeTaskSets");
}

TEST_CASE("The shapes of describe_task_sets.hpp have their names in the service model") {
    CHECK(shape_name<TaskSetField> == "TaskSetField");
    CHECK(shape_name<DescribeTaskSetsRequest> == "DescribeTaskSetsRequest");
    CHECK(shape_name<DescribeTaskSetsResponse> == "DescribeTaskSetsResponse");
}

TEST_CASE("Every member of DescribeTaskSets' messages takes part in comparison") {
    check_each_member_counts(DescribeTaskSetsRequest{
        .cluster = "c", .service = "s", .taskSets = {{"t"}}, .include = {{TaskSetField::TAGS}}});
    check_each_member_counts(DescribeTaskSetsResponse{.taskSets = {{{.status = "ACTIVE"}}},
                                                      .failures = {{{.reason = "MISSING"}}}});
}

TEST_CASE("DescribeTaskSetsRequest requires a cluster and a service") {
    CHECK(from_user(DescribeTaskSetsRequest{}) == "/cluster required, /service required");
    CHECK(from_user(DescribeTaskSetsRequest{.cluster = "c", .service = "s"}) == valid);
}
