// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/tasks/execute_command.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<Session>(optional_member<std::string>{"sessionId"},
                                       optional_member<std::string>{"streamUrl"},
                                       optional_member<std::string>{"tokenValue"}));

static_assert(is_described_as<ExecuteCommandRequest>(optional_member<std::string>{"cluster"},
                                                     optional_member<std::string>{"container"},
                                                     optional_member<std::string>{"command"},
                                                     optional_member<bool>{"interactive"},
                                                     optional_member<std::string>{"task"}));

static_assert(is_described_as<ExecuteCommandResponse>(
    optional_member<std::string>{"clusterArn"}, optional_member<std::string>{"containerArn"},
    optional_member<std::string>{"containerName"}, optional_member<bool>{"interactive"},
    optional_member<Session>{"session"}, optional_member<std::string>{"taskArn"}));

TEST_CASE("ExecuteCommand has its messages, errors and name") {
    check_operation<ExecuteCommand, ExecuteCommandRequest, ExecuteCommandResponse,
                    ecs_errors<ClusterNotFoundException, TargetNotConnectedException>>(
        "ExecuteCommand");
}

TEST_CASE("The shapes of execute_command.hpp have their names in the service model") {
    CHECK(shape_name<Session> == "Session");
    CHECK(shape_name<ExecuteCommandRequest> == "ExecuteCommandRequest");
    CHECK(shape_name<ExecuteCommandResponse> == "ExecuteCommandResponse");
}

TEST_CASE("ExecuteCommandRequest requires a task and an interactive command") {
    const ExecuteCommandRequest full{
        .cluster = "c", .container = "web", .command = "sh", .interactive = true, .task = "id"};
    check_each_member_counts(full);
    CHECK(from_user(full) == valid);
    CHECK(from_user(ExecuteCommandRequest{}) ==
          "/command required, /interactive required, /task required");
    CHECK(from_user(ExecuteCommandRequest{.command = "sh", .interactive = false, .task = "id"}) ==
          "/interactive enum");
}

TEST_CASE("ExecuteCommandResponse has a session with a sensitive token") {
    const Session session{.sessionId = "s", .streamUrl = "wss://s", .tokenValue = "t"};
    check_each_member_counts(session);
    check_each_member_counts(ExecuteCommandResponse{.clusterArn = "cluster",
                                                    .containerArn = "container",
                                                    .containerName = "web",
                                                    .interactive = true,
                                                    .session = session,
                                                    .taskArn = "task"});
    STATIC_REQUIRE(is_sensitive<&Session::tokenValue>);
    STATIC_REQUIRE(!is_sensitive<&Session::sessionId>);
}
