// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/task_definitions/list_task_definitions.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ListTaskDefinitionsRequest>(
    optional_member<std::string>{"familyPrefix"},
    optional_member<open_enum<TaskDefinitionStatus>>{"status"},
    optional_member<open_enum<SortOrder>>{"sort"}, optional_member<std::string>{"nextToken"},
    optional_member<std::int32_t>{"maxResults"}));

static_assert(is_described_as<ListTaskDefinitionsResponse>(
    optional_member<std::vector<std::string>>{"taskDefinitionArns"},
    optional_member<std::string>{"nextToken"}));

TEST_CASE("ListTaskDefinitions has its messages, errors and name") {
    check_operation<ListTaskDefinitions, ListTaskDefinitionsRequest, ListTaskDefinitionsResponse,
                    ecs_errors<>>("ListTaskDefinitions");
}

TEST_CASE("The shapes of list_task_definitions.hpp have their names in the service model") {
    CHECK(shape_name<ListTaskDefinitionsRequest> == "ListTaskDefinitionsRequest");
    CHECK(shape_name<ListTaskDefinitionsResponse> == "ListTaskDefinitionsResponse");
}

TEST_CASE("ListTaskDefinitionsRequest has 1 to 100 results per page") {
    check_each_member_counts(ListTaskDefinitionsRequest{.familyPrefix = "f",
                                                        .status = TaskDefinitionStatus::INACTIVE,
                                                        .sort = SortOrder::DESC,
                                                        .nextToken = "t",
                                                        .maxResults = 1});
    check_each_member_counts(
        ListTaskDefinitionsResponse{.taskDefinitionArns = {{"arn"}}, .nextToken = "t"});
    const auto with = [](int max) {
        return from_user(ListTaskDefinitionsRequest{.maxResults = max});
    };
    CHECK(with(0) == "/maxResults range");
    CHECK(with(1) == valid);
    CHECK(with(100) == valid);
    CHECK(with(101) == "/maxResults range");
}
