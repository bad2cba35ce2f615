// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/daemons/describe_daemon_task_definition.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<DaemonTaskDefinition>(
    optional_member<std::string>{"daemonTaskDefinitionArn"}, optional_member<std::string>{"family"},
    optional_member<std::int32_t>{"revision"}, optional_member<std::string>{"taskRoleArn"},
    optional_member<std::string>{"executionRoleArn"},
    optional_member<std::vector<DaemonContainerDefinition>>{"containerDefinitions"},
    optional_member<std::vector<DaemonVolume>>{"volumes"}, optional_member<std::string>{"cpu"},
    optional_member<std::string>{"memory"},
    optional_member<open_enum<DaemonTaskDefinitionStatus>>{"status"},
    optional_member<timestamp>{"registeredAt"}, optional_member<timestamp>{"deleteRequestedAt"},
    optional_member<std::string>{"registeredBy"},
    optional_member<open_enum<DaemonPidMode>>{"pidMode"},
    optional_member<open_enum<DaemonIpcMode>>{"ipcMode"}));

static_assert(is_described_as<DescribeDaemonTaskDefinitionRequest>(optional_member<std::string>{
    "daemonTaskDefinition"}));

static_assert(is_described_as<DescribeDaemonTaskDefinitionResponse>(
    optional_member<DaemonTaskDefinition>{"daemonTaskDefinition"}));

TEST_CASE("DescribeDaemonTaskDefinition has its messages, errors and name") {
    check_operation<DescribeDaemonTaskDefinition, DescribeDaemonTaskDefinitionRequest,
                    DescribeDaemonTaskDefinitionResponse, ecs_errors<>>(
        "DescribeDaemonTaskDefinition");
}

TEST_CASE(
    "The shapes of describe_daemon_task_definition.hpp have their names in the service model") {
    CHECK(shape_name<DaemonTaskDefinition> == "DaemonTaskDefinition");
    CHECK(shape_name<DescribeDaemonTaskDefinitionRequest> == "DescribeDaemonTaskDefinitionRequest");
    CHECK(shape_name<DescribeDaemonTaskDefinitionResponse> ==
          "DescribeDaemonTaskDefinitionResponse");
}

TEST_CASE("DescribeDaemonTaskDefinitionRequest requires a daemon task definition") {
    const DescribeDaemonTaskDefinitionRequest full{.daemonTaskDefinition = "f"};
    check_each_member_counts(full);
    CHECK(from_user(DescribeDaemonTaskDefinitionRequest{}) == "/daemonTaskDefinition required");
    CHECK(from_user(full) == valid);
}

TEST_CASE("Every member of DaemonTaskDefinition takes part in comparison") {
    const DaemonTaskDefinition definition{.daemonTaskDefinitionArn = "arn",
                                          .family = "f",
                                          .revision = 1,
                                          .taskRoleArn = "task",
                                          .executionRoleArn = "execution",
                                          .containerDefinitions = {{{.image = "agent:1"}}},
                                          .volumes = {{{.name = "v"}}},
                                          .cpu = "128",
                                          .memory = "256",
                                          .status = DaemonTaskDefinitionStatus::ACTIVE,
                                          .registeredAt = timestamp::from_seconds(1),
                                          .deleteRequestedAt = timestamp::from_seconds(2),
                                          .registeredBy = "arn",
                                          .pidMode = DaemonPidMode::shared,
                                          .ipcMode = DaemonIpcMode::none};
    check_each_member_counts(definition);
    check_each_member_counts(
        DescribeDaemonTaskDefinitionResponse{.daemonTaskDefinition = definition});
}
