// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/list_container_instances.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ListContainerInstancesRequest>(
    optional_member<std::string>{"cluster"}, optional_member<std::string>{"filter"},
    optional_member<std::string>{"nextToken"}, optional_member<std::int32_t>{"maxResults"},
    optional_member<open_enum<ContainerInstanceStatus>>{"status"}));

static_assert(is_described_as<ListContainerInstancesResponse>(
    optional_member<std::vector<std::string>>{"containerInstanceArns"},
    optional_member<std::string>{"nextToken"}));

TEST_CASE("ListContainerInstances has its messages, errors and name") {
    check_operation<ListContainerInstances, ListContainerInstancesRequest,
                    ListContainerInstancesResponse, ecs_errors<ClusterNotFoundException>>(
        "ListContainerInstances");
}

TEST_CASE("The shapes of list_container_instances.hpp have their names in the service model") {
    CHECK(shape_name<ListContainerInstancesRequest> == "ListContainerInstancesRequest");
    CHECK(shape_name<ListContainerInstancesResponse> == "ListContainerInstancesResponse");
}

TEST_CASE("Every member of ListContainerInstances' messages takes part in comparison") {
    check_each_member_counts(
        ListContainerInstancesRequest{.cluster = "c",
                                      .filter = "attribute:stack == production",
                                      .nextToken = "t",
                                      .maxResults = 1,
                                      .status = ContainerInstanceStatus::DRAINING});
    check_each_member_counts(
        ListContainerInstancesResponse{.containerInstanceArns = {{"arn"}}, .nextToken = "t"});
}

TEST_CASE("ListContainerInstancesRequest has 1 to 100 results per page") {
    const auto with = [](int max) {
        return from_user(ListContainerInstancesRequest{.maxResults = max});
    };
    CHECK(from_user(ListContainerInstancesRequest{}) == valid);
    CHECK(with(0) == "/maxResults range");
    CHECK(with(1) == valid);
    CHECK(with(100) == valid);
    CHECK(with(101) == "/maxResults range");
}

TEST_CASE("ListContainerInstancesRequest filters by any status but INACTIVE") {
    const auto with = [](ContainerInstanceStatus status) {
        return from_user(ListContainerInstancesRequest{.status = status});
    };
    CHECK(with(ContainerInstanceStatus::ACTIVE) == valid);
    CHECK(with(ContainerInstanceStatus::REGISTRATION_FAILED) == valid);
    CHECK(with(ContainerInstanceStatus::INACTIVE) == "/status forbiddenValues");
}
