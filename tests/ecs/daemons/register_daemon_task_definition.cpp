// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/daemons/register_daemon_task_definition.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<RegisterDaemonTaskDefinitionRequest>(
    optional_member<std::string>{"family"}, optional_member<std::string>{"taskRoleArn"},
    optional_member<std::string>{"executionRoleArn"},
    optional_member<std::vector<DaemonContainerDefinition>>{"containerDefinitions"},
    optional_member<std::string>{"cpu"}, optional_member<std::string>{"memory"},
    optional_member<std::vector<DaemonVolume>>{"volumes"},
    optional_member<std::vector<Tag>>{"tags"}, optional_member<open_enum<DaemonPidMode>>{"pidMode"},
    optional_member<open_enum<DaemonIpcMode>>{"ipcMode"}));

static_assert(is_described_as<RegisterDaemonTaskDefinitionResponse>(optional_member<std::string>{
    "daemonTaskDefinitionArn"}));

TEST_CASE("RegisterDaemonTaskDefinition has its messages, errors and name") {
    check_operation<RegisterDaemonTaskDefinition, RegisterDaemonTaskDefinitionRequest,
                    RegisterDaemonTaskDefinitionResponse, ecs_errors<LimitExceededException>>(
        "RegisterDaemonTaskDefinition");
}

TEST_CASE(
    "The shapes of register_daemon_task_definition.hpp have their names in the service model") {
    CHECK(shape_name<RegisterDaemonTaskDefinitionRequest> == "RegisterDaemonTaskDefinitionRequest");
    CHECK(shape_name<RegisterDaemonTaskDefinitionResponse> ==
          "RegisterDaemonTaskDefinitionResponse");
}

TEST_CASE("RegisterDaemonTaskDefinitionRequest requires a family and containers") {
    RegisterDaemonTaskDefinitionRequest request{.family = "f",
                                                .taskRoleArn = "task",
                                                .executionRoleArn = "execution",
                                                .containerDefinitions = {{{.image = "agent:1"}}},
                                                .cpu = "128",
                                                .memory = "256",
                                                .volumes = {{{.name = "v"}}},
                                                .tags = {{{.key = "k"}}},
                                                .pidMode = DaemonPidMode::none,
                                                .ipcMode = DaemonIpcMode::shared};
    check_each_member_counts(request);
    check_each_member_counts(
        RegisterDaemonTaskDefinitionResponse{.daemonTaskDefinitionArn = "arn"});
    CHECK(from_user(RegisterDaemonTaskDefinitionRequest{}) ==
          "/family required, /containerDefinitions required");
    CHECK(from_user(request) == valid);
    request.family = std::string(255, 'a');
    CHECK(from_user(request) == valid);
    request.family = std::string(256, 'a');
    CHECK(from_user(request) == "/family length");
    request.family = "my family";
    CHECK(from_user(request) == "/family pattern");
    request.family = "my_Family-1";
    request.tags = {{{.key = "a"}, {.key = "a"}}};
    CHECK(from_user(request) == "/tags/1/key uniqueItems");
}
