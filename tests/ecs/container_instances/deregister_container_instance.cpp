// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/deregister_container_instance.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<DeregisterContainerInstanceRequest>(
    optional_member<std::string>{"cluster"}, optional_member<std::string>{"containerInstance"},
    optional_member<bool>{"force"}));

static_assert(is_described_as<DeregisterContainerInstanceResponse>(
    optional_member<ContainerInstance>{"containerInstance"}));

TEST_CASE("DeregisterContainerInstance has its messages, errors and name") {
    check_operation<DeregisterContainerInstance, DeregisterContainerInstanceRequest,
                    DeregisterContainerInstanceResponse, ecs_errors<ClusterNotFoundException>>(
        "DeregisterContainerInstance");
}

TEST_CASE("The shapes of deregister_container_instance.hpp have their names in the service model") {
    CHECK(shape_name<DeregisterContainerInstanceRequest> == "DeregisterContainerInstanceRequest");
    CHECK(shape_name<DeregisterContainerInstanceResponse> == "DeregisterContainerInstanceResponse");
}

TEST_CASE("DeregisterContainerInstanceRequest requires a container instance") {
    check_each_member_counts(DeregisterContainerInstanceRequest{
        .cluster = "c", .containerInstance = "i", .force = true});
    check_each_member_counts(DeregisterContainerInstanceResponse{
        .containerInstance = {{.status = ContainerInstanceStatus::INACTIVE}}});
    CHECK(from_user(DeregisterContainerInstanceRequest{}) == "/containerInstance required");
    CHECK(from_user(DeregisterContainerInstanceRequest{.containerInstance = "i"}) == valid);
}
