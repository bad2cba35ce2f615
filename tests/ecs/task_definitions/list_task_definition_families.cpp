// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/task_definitions/list_task_definition_families.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<TaskDefinitionFamilyStatus>({
    {TaskDefinitionFamilyStatus::ACTIVE, "ACTIVE"},
    {TaskDefinitionFamilyStatus::INACTIVE, "INACTIVE"},
    {TaskDefinitionFamilyStatus::ALL, "ALL"},
}));

static_assert(is_described_as<ListTaskDefinitionFamiliesRequest>(
    optional_member<std::string>{"familyPrefix"},
    optional_member<open_enum<TaskDefinitionFamilyStatus>>{"status"},
    optional_member<std::string>{"nextToken"}, optional_member<std::int32_t>{"maxResults"}));

static_assert(is_described_as<ListTaskDefinitionFamiliesResponse>(
    optional_member<std::vector<std::string>>{"families"},
    optional_member<std::string>{"nextToken"}));

TEST_CASE("ListTaskDefinitionFamilies has its messages, errors and name") {
    check_operation<ListTaskDefinitionFamilies, ListTaskDefinitionFamiliesRequest,
                    ListTaskDefinitionFamiliesResponse, ecs_errors<>>("ListTaskDefinitionFamilies");
}

TEST_CASE("The shapes of list_task_definition_families.hpp have their names in the service model") {
    CHECK(shape_name<TaskDefinitionFamilyStatus> == "TaskDefinitionFamilyStatus");
    CHECK(shape_name<ListTaskDefinitionFamiliesRequest> == "ListTaskDefinitionFamiliesRequest");
    CHECK(shape_name<ListTaskDefinitionFamiliesResponse> == "ListTaskDefinitionFamiliesResponse");
}

TEST_CASE("ListTaskDefinitionFamiliesRequest has 1 to 100 results per page") {
    check_each_member_counts(
        ListTaskDefinitionFamiliesRequest{.familyPrefix = "f",
                                          .status = TaskDefinitionFamilyStatus::INACTIVE,
                                          .nextToken = "t",
                                          .maxResults = 1});
    check_each_member_counts(
        ListTaskDefinitionFamiliesResponse{.families = {{"f"}}, .nextToken = "t"});
    const auto with = [](int max) {
        return from_user(ListTaskDefinitionFamiliesRequest{.maxResults = max});
    };
    CHECK(with(0) == "/maxResults range");
    CHECK(with(1) == valid);
    CHECK(with(100) == valid);
    CHECK(with(101) == "/maxResults range");
}
