// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/tasks/task_override.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ContainerOverride>(
    optional_member<std::string>{"name"}, optional_member<std::vector<std::string>>{"command"},
    optional_member<std::vector<KeyValuePair>>{"environment"},
    optional_member<std::vector<EnvironmentFile>>{"environmentFiles"},
    optional_member<std::int32_t>{"cpu"}, optional_member<std::int32_t>{"memory"},
    optional_member<std::int32_t>{"memoryReservation"},
    optional_member<std::vector<ResourceRequirement>>{"resourceRequirements"}));

static_assert(is_described_as<InferenceAcceleratorOverride>(
    optional_member<std::string>{"deviceName"}, optional_member<std::string>{"deviceType"}));

static_assert(is_described_as<TaskOverride>(
    optional_member<std::vector<ContainerOverride>>{"containerOverrides"},
    optional_member<std::string>{"cpu"},
    optional_member<std::vector<InferenceAcceleratorOverride>>{"inferenceAcceleratorOverrides"},
    optional_member<std::string>{"executionRoleArn"}, optional_member<std::string>{"memory"},
    optional_member<std::string>{"taskRoleArn"},
    optional_member<EphemeralStorage>{"ephemeralStorage"}));

TEST_CASE("The shapes of task_override.hpp have their names in the service model") {
    CHECK(shape_name<ContainerOverride> == "ContainerOverride");
    CHECK(shape_name<InferenceAcceleratorOverride> == "InferenceAcceleratorOverride");
    CHECK(shape_name<TaskOverride> == "TaskOverride");
}

TEST_CASE("Every member of TaskOverride takes part in comparison") {
    const ContainerOverride container{
        .name = "web",
        .command = {{"run"}},
        .environment = {{{.name = "n", .value = "v"}}},
        .environmentFiles = {{{.value = "arn"}}},
        .cpu = 128,
        .memory = 256,
        .memoryReservation = 128,
        .resourceRequirements = {{{.value = "1", .type = ResourceType::GPU}}}};
    check_each_member_counts(container);
    const InferenceAcceleratorOverride accelerator{.deviceName = "d", .deviceType = "t"};
    check_each_member_counts(accelerator);
    check_each_member_counts(TaskOverride{.containerOverrides = {{container}},
                                          .cpu = "256",
                                          .inferenceAcceleratorOverrides = {{accelerator}},
                                          .executionRoleArn = "execution",
                                          .memory = "512",
                                          .taskRoleArn = "task",
                                          .ephemeralStorage = {{.sizeInGiB = 21}}});
    STATIC_REQUIRE(is_sensitive<&ContainerOverride::environment>);
}

TEST_CASE("ContainerOverride requires a name with any other member") {
    CHECK(from_user(ContainerOverride{}) == valid);
    CHECK(from_user(ContainerOverride{.name = "web"}) == valid);
    CHECK(from_user(ContainerOverride{.command = {{"run"}}}) == "/name required");
    CHECK(from_user(ContainerOverride{.environment = {{{.name = "n"}}}}) == "/name required");
    CHECK(from_user(ContainerOverride{.environmentFiles = std::vector<EnvironmentFile>()}) ==
          "/name required");
    CHECK(from_user(ContainerOverride{.cpu = 1}) == "/name required");
    CHECK(from_user(ContainerOverride{.memory = 1}) == "/name required");
    CHECK(from_user(ContainerOverride{.memoryReservation = 1}) == "/name required");
    CHECK(from_user(ContainerOverride{.resourceRequirements =
                                          std::vector<ResourceRequirement>()}) == "/name required");
    CHECK(from_user(ContainerOverride{.name = "web", .cpu = 1}) == valid);
}
