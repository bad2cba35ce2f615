// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/update_container_instances_state.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<UpdateContainerInstancesStateRequest>(
    optional_member<std::string>{"cluster"},
    optional_member<std::vector<std::string>>{"containerInstances"},
    optional_member<open_enum<ContainerInstanceStatus>>{"status"}));

static_assert(is_described_as<UpdateContainerInstancesStateResponse>(
    optional_member<std::vector<ContainerInstance>>{"containerInstances"},
    optional_member<std::vector<Failure>>{"failures"}));

TEST_CASE("UpdateContainerInstancesState has its messages, errors and name") {
    check_operation<UpdateContainerInstancesState, UpdateContainerInstancesStateRequest,
                    UpdateContainerInstancesStateResponse, ecs_errors<ClusterNotFoundException>>(
        "UpdateContainerInstancesState");
}

TEST_CASE(
    "The shapes of update_container_instances_state.hpp have their names in the service model") {
    CHECK(shape_name<UpdateContainerInstancesStateRequest> ==
          "UpdateContainerInstancesStateRequest");
    CHECK(shape_name<UpdateContainerInstancesStateResponse> ==
          "UpdateContainerInstancesStateResponse");
}

TEST_CASE("Every member of UpdateContainerInstancesState's messages takes part in comparison") {
    check_each_member_counts(
        UpdateContainerInstancesStateRequest{.cluster = "c",
                                             .containerInstances = {{"i"}},
                                             .status = ContainerInstanceStatus::DRAINING});
    check_each_member_counts(UpdateContainerInstancesStateResponse{
        .containerInstances = {{{.ec2InstanceId = "i-1"}}}, .failures = {{{.reason = "MISSING"}}}});
}

TEST_CASE("UpdateContainerInstancesStateRequest requires up to 10 instances and a status") {
    using enum ContainerInstanceStatus;
    const auto with = [](std::size_t count, ContainerInstanceStatus status) {
        return from_user(UpdateContainerInstancesStateRequest{
            .containerInstances = std::vector<std::string>(count, "i"), .status = status});
    };
    CHECK(from_user(UpdateContainerInstancesStateRequest{}) ==
          "/containerInstances required, /status required");
    CHECK(with(10, DRAINING) == valid);
    CHECK(with(11, DRAINING) == "/containerInstances length");
    CHECK(with(1, ACTIVE) == valid);
    for (const auto other : {REGISTERING, REGISTRATION_FAILED, INACTIVE, DEREGISTERING}) {
        CHECK(with(1, other) == "/status enum");
    }
}
