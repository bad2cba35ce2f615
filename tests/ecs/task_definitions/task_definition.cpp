// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/task_definitions/task_definition.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<TaskDefinition>(
    optional_member<std::string>{"taskDefinitionArn"},
    optional_member<std::vector<ContainerDefinition>>{"containerDefinitions"},
    optional_member<std::string>{"family"}, optional_member<std::string>{"taskRoleArn"},
    optional_member<std::string>{"executionRoleArn"},
    optional_member<open_enum<NetworkMode>>{"networkMode"},
    optional_member<std::int32_t>{"revision"}, optional_member<std::vector<Volume>>{"volumes"},
    optional_member<open_enum<TaskDefinitionStatus>>{"status"},
    optional_member<std::vector<Attribute>>{"requiresAttributes"},
    optional_member<std::vector<TaskDefinitionPlacementConstraint>>{"placementConstraints"},
    optional_member<std::vector<open_enum<Compatibility>>>{"compatibilities"},
    optional_member<RuntimePlatform>{"runtimePlatform"},
    optional_member<std::vector<open_enum<Compatibility>>>{"requiresCompatibilities"},
    optional_member<std::string>{"cpu"}, optional_member<std::string>{"memory"},
    optional_member<std::vector<InferenceAccelerator>>{"inferenceAccelerators"},
    optional_member<open_enum<PidMode>>{"pidMode"}, optional_member<open_enum<IpcMode>>{"ipcMode"},
    optional_member<ProxyConfiguration>{"proxyConfiguration"},
    optional_member<timestamp>{"registeredAt"}, optional_member<timestamp>{"deregisteredAt"},
    optional_member<timestamp>{"deleteRequestedAt"}, optional_member<std::string>{"registeredBy"},
    optional_member<EphemeralStorage>{"ephemeralStorage"},
    optional_member<bool>{"enableFaultInjection"}));

TEST_CASE("The shapes of task_definition.hpp have their names in the service model") {
    CHECK(shape_name<TaskDefinition> == "TaskDefinition");
}

TEST_CASE("Every member of TaskDefinition takes part in comparison") {
    check_each_member_counts(
        TaskDefinition{.taskDefinitionArn = "arn",
                       .containerDefinitions = {{{.name = "c"}}},
                       .family = "f",
                       .taskRoleArn = "r",
                       .executionRoleArn = "e",
                       .networkMode = NetworkMode::awsvpc,
                       .revision = 1,
                       .volumes = {{{.name = "v"}}},
                       .status = TaskDefinitionStatus::INACTIVE,
                       .requiresAttributes = {{{.name = "a"}}},
                       .placementConstraints = {{{.expression = "e"}}},
                       .compatibilities = {{Compatibility::EC2}},
                       .runtimePlatform = {{.cpuArchitecture = CPUArchitecture::ARM64}},
                       .requiresCompatibilities = {{Compatibility::FARGATE}},
                       .cpu = "256",
                       .memory = "512",
                       .inferenceAccelerators = {{{.deviceName = "d"}}},
                       .pidMode = PidMode::task,
                       .ipcMode = IpcMode::none,
                       .proxyConfiguration = {{.containerName = "envoy"}},
                       .registeredAt = timestamp::from_seconds(1),
                       .deregisteredAt = timestamp::from_seconds(2),
                       .deleteRequestedAt = timestamp::from_seconds(3),
                       .registeredBy = "me",
                       .ephemeralStorage = {{.sizeInGiB = 20}},
                       .enableFaultInjection = true});
}

TEST_CASE("TaskDefinition has a family of up to 255 letters, digits, underscores and hyphens") {
    const auto with = [](std::string family) {
        return from_service(TaskDefinition{.family = std::move(family)});
    };
    CHECK(with(std::string(255, 'a')) == valid);
    CHECK(with(std::string(256, 'a')) == "/family length");
    CHECK(with("Aa0_-") == valid);
    CHECK(with("a:1") == "/family pattern");
}

TEST_CASE("TaskDefinition for Fargate has a memory size that is offered for its CPU") {
    TaskDefinition one{.requiresCompatibilities = {{Compatibility::EC2, Compatibility::FARGATE}},
                       .cpu = "256",
                       .memory = "2048"};
    CHECK(from_service(one) == valid);
    one.memory = "4096";
    CHECK(from_service(one) == "/memory combination");
    one.requiresCompatibilities = {{Compatibility::EC2}};
    CHECK(from_service(one) == valid);
}

TEST_CASE("TaskDefinition for Fargate has any memory with CPU that is not known") {
    TaskDefinition one{
        .requiresCompatibilities = {{Compatibility::FARGATE}}, .cpu = "65536", .memory = "1"};
    CHECK(from_service(one) == valid);
    one.cpu = "16 vCPU";
    CHECK(from_service(one) == "/memory combination");
}
