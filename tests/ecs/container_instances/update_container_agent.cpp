// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/update_container_agent.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <ecswire/service/operation.hpp>

#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<UpdateContainerAgentRequest>(
    optional_member<std::string>{"cluster"}, optional_member<std::string>{"containerInstance"}));
static_assert(is_described_as<UpdateContainerAgentResponse>(optional_member<ContainerInstance>{
    "containerInstance"}));

TEST_CASE("Every member of UpdateContainerAgent's request and response takes part in comparison") {
    CHECK(shape_name<UpdateContainerAgentRequest> == "UpdateContainerAgentRequest");
    CHECK(shape_name<UpdateContainerAgentResponse> == "UpdateContainerAgentResponse");
    check_each_member_counts(
        UpdateContainerAgentRequest{.cluster = "default", .containerInstance = "a8a469ef"});
    check_each_member_counts(UpdateContainerAgentResponse{
        .containerInstance = {{.agentUpdateStatus = AgentUpdateStatus::PENDING}}});
    CHECK(present_members(UpdateContainerAgentRequest{.containerInstance = "a8a469ef"}) ==
          std::vector<std::string_view>{"containerInstance"});
}

TEST_CASE("UpdateContainerAgent is an operation, found by its request") {
    STATIC_REQUIRE(operation<UpdateContainerAgent>);
    STATIC_REQUIRE(
        std::is_same_v<operation_for<UpdateContainerAgentRequest>, UpdateContainerAgent>);
    STATIC_REQUIRE(UpdateContainerAgent::service == "AmazonEC2ContainerServiceV20141113");
    STATIC_REQUIRE(UpdateContainerAgent::name == "UpdateContainerAgent");
}

TEST_CASE("UpdateContainerAgent fails with the errors that its page lists") {
    STATIC_REQUIRE(
        std::is_same_v<UpdateContainerAgent::error_types,
                       ecs_errors<ClusterNotFoundException, MissingVersionException,
                                  NoUpdateAvailableException, UpdateInProgressException>>);
    STATIC_REQUIRE(
        std::is_same_v<UpdateContainerAgent::invalid_request_type, InvalidParameterException>);
}
