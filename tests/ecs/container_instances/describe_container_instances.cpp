// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/describe_container_instances.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<ContainerInstanceField>({
    {ContainerInstanceField::TAGS, "TAGS"},
    {ContainerInstanceField::CONTAINER_INSTANCE_HEALTH, "CONTAINER_INSTANCE_HEALTH"},
}));

static_assert(is_described_as<DescribeContainerInstancesRequest>(
    optional_member<std::string>{"cluster"},
    optional_member<std::vector<std::string>>{"containerInstances"},
    optional_member<std::vector<open_enum<ContainerInstanceField>>>{"include"}));

static_assert(is_described_as<DescribeContainerInstancesResponse>(
    optional_member<std::vector<ContainerInstance>>{"containerInstances"},
    optional_member<std::vector<Failure>>{"failures"}));

TEST_CASE("DescribeContainerInstances has its messages, errors and name") {
    check_operation<DescribeContainerInstances, DescribeContainerInstancesRequest,
                    DescribeContainerInstancesResponse, ecs_errors<ClusterNotFoundException>>(
        "DescribeContainerInstances");
}

TEST_CASE("The shapes of describe_container_instances.hpp have their names in the service model") {
    CHECK(shape_name<ContainerInstanceField> == "ContainerInstanceField");
    CHECK(shape_name<DescribeContainerInstancesRequest> == "DescribeContainerInstancesRequest");
    CHECK(shape_name<DescribeContainerInstancesResponse> == "DescribeContainerInstancesResponse");
}

TEST_CASE("Every member of DescribeContainerInstances' messages takes part in comparison") {
    check_each_member_counts(
        DescribeContainerInstancesRequest{.cluster = "c",
                                          .containerInstances = {{"i"}},
                                          .include = {{ContainerInstanceField::TAGS}}});
    check_each_member_counts(DescribeContainerInstancesResponse{
        .containerInstances = {{{.ec2InstanceId = "i-1"}}}, .failures = {{{.reason = "MISSING"}}}});
}

TEST_CASE("DescribeContainerInstancesRequest requires up to 100 container instances") {
    const auto with = [](std::size_t count) {
        return from_user(DescribeContainerInstancesRequest{
            .containerInstances = std::vector<std::string>(count, "i")});
    };
    CHECK(from_user(DescribeContainerInstancesRequest{}) == "/containerInstances required");
    CHECK(with(100) == valid);
    CHECK(with(101) == "/containerInstances length");
}
