// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/tasks/task.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<Connectivity>({
    {Connectivity::CONNECTED, "CONNECTED"},
    {Connectivity::DISCONNECTED, "DISCONNECTED"},
}));

static_assert(has_wire_texts<TaskStopCode>({
    {TaskStopCode::TaskFailedToStart, "TaskFailedToStart"},
    {TaskStopCode::EssentialContainerExited, "EssentialContainerExited"},
    {TaskStopCode::UserInitiated, "UserInitiated"},
    {TaskStopCode::ServiceSchedulerInitiated, "ServiceSchedulerInitiated"},
    {TaskStopCode::SpotInterruption, "SpotInterruption"},
    {TaskStopCode::TerminationNotice, "TerminationNotice"},
    {TaskStopCode::InfrastructureHealth, "InfrastructureHealth"},
}));

static_assert(is_described_as<TaskEphemeralStorage>(optional_member<std::int32_t>{"sizeInGiB"},
                                                    optional_member<std::string>{"kmsKeyId"}));

static_assert(is_described_as<Task>(
    optional_member<std::vector<Attachment>>{"attachments"},
    optional_member<std::vector<Attribute>>{"attributes"},
    optional_member<std::string>{"availabilityZone"},
    optional_member<std::string>{"capacityProviderName"},
    optional_member<std::string>{"clusterArn"},
    optional_member<open_enum<Connectivity>>{"connectivity"},
    optional_member<timestamp>{"connectivityAt"},
    optional_member<std::string>{"containerInstanceArn"},
    optional_member<std::vector<Container>>{"containers"}, optional_member<std::string>{"cpu"},
    optional_member<timestamp>{"createdAt"}, optional_member<std::string>{"desiredStatus"},
    optional_member<bool>{"enableExecuteCommand"}, optional_member<timestamp>{"executionStoppedAt"},
    optional_member<std::string>{"group"}, optional_member<open_enum<HealthStatus>>{"healthStatus"},
    optional_member<std::vector<InferenceAccelerator>>{"inferenceAccelerators"},
    optional_member<std::string>{"lastStatus"},
    optional_member<open_enum<LaunchType>>{"launchType"}, optional_member<std::string>{"memory"},
    optional_member<TaskOverride>{"overrides"}, optional_member<std::string>{"platformVersion"},
    optional_member<std::string>{"platformFamily"}, optional_member<timestamp>{"pullStartedAt"},
    optional_member<timestamp>{"pullStoppedAt"}, optional_member<timestamp>{"startedAt"},
    optional_member<std::string>{"startedBy"}, optional_member<open_enum<TaskStopCode>>{"stopCode"},
    optional_member<timestamp>{"stoppedAt"}, optional_member<std::string>{"stoppedReason"},
    optional_member<timestamp>{"stoppingAt"}, optional_member<std::vector<Tag>>{"tags"},
    optional_member<std::string>{"taskArn"}, optional_member<std::string>{"taskDefinitionArn"},
    optional_member<std::int64_t>{"version"}, optional_member<EphemeralStorage>{"ephemeralStorage"},
    optional_member<TaskEphemeralStorage>{"fargateEphemeralStorage"}));

TEST_CASE("The shapes of task.hpp have their names in the service model") {
    CHECK(shape_name<Connectivity> == "Connectivity");
    CHECK(shape_name<TaskStopCode> == "TaskStopCode");
    CHECK(shape_name<TaskEphemeralStorage> == "TaskEphemeralStorage");
    CHECK(shape_name<Task> == "Task");
}

TEST_CASE("Every member of Task takes part in comparison") {
    const auto at = [](int seconds) { return timestamp::from_seconds(seconds); };
    check_each_member_counts(TaskEphemeralStorage{.sizeInGiB = 20, .kmsKeyId = "k"});
    check_each_member_counts(Task{.attachments = {{{.id = "a"}}},
                                  .attributes = {{{.name = "ecs.cpu-architecture"}}},
                                  .availabilityZone = "eu-west-1a",
                                  .capacityProviderName = "p",
                                  .clusterArn = "cluster",
                                  .connectivity = Connectivity::DISCONNECTED,
                                  .connectivityAt = at(1),
                                  .containerInstanceArn = "instance",
                                  .containers = {{{.name = "web"}}},
                                  .cpu = "256",
                                  .createdAt = at(2),
                                  .desiredStatus = "RUNNING",
                                  .enableExecuteCommand = true,
                                  .executionStoppedAt = at(3),
                                  .group = "family:f",
                                  .healthStatus = HealthStatus::UNHEALTHY,
                                  .inferenceAccelerators = {{{.deviceName = "d"}}},
                                  .lastStatus = "RUNNING",
                                  .launchType = LaunchType::FARGATE,
                                  .memory = "512",
                                  .overrides = {{.cpu = "256"}},
                                  .platformVersion = "1.4.0",
                                  .platformFamily = "Linux",
                                  .pullStartedAt = at(4),
                                  .pullStoppedAt = at(5),
                                  .startedAt = at(6),
                                  .startedBy = "me",
                                  .stopCode = TaskStopCode::UserInitiated,
                                  .stoppedAt = at(7),
                                  .stoppedReason = "r",
                                  .stoppingAt = at(8),
                                  .tags = {{{.key = "k"}}},
                                  .taskArn = "arn",
                                  .taskDefinitionArn = "definition",
                                  .version = 1,
                                  .ephemeralStorage = {{.sizeInGiB = 21}},
                                  .fargateEphemeralStorage = {{.sizeInGiB = 20}}});
}

TEST_CASE("TaskEphemeralStorage has 20 to 200 GiB") {
    const auto with = [](int size) {
        return from_service(TaskEphemeralStorage{.sizeInGiB = size});
    };
    CHECK(with(19) == "/sizeInGiB range");
    CHECK(with(20) == valid);
    CHECK(with(200) == valid);
    CHECK(with(201) == "/sizeInGiB range");
}

TEST_CASE("Task has tags with unique keys") {
    CHECK(from_service(Task{.tags = {{{.key = "k"}, {.key = "k"}}}}) == "/tags/1/key uniqueItems");
}

TEST_CASE("Task has a memory size on Fargate that is offered for its CPU") {
    const auto with = [](const char* cpu, const char* memory) {
        return from_service(Task{.cpu = cpu, .launchType = LaunchType::FARGATE, .memory = memory});
    };
    struct offer {
        const char* cpu;
        const char* min;
        const char* max;
        const char* below;
        const char* between;
        const char* above;
    };
    for (const offer& one : {offer{"256", "512", "2048", "511", "1536", "3072"},
                             offer{"512", "1024", "4096", "512", "1536", "5120"},
                             offer{"1024", "2048", "8192", "1024", "2560", "9216"},
                             offer{"2048", "4096", "16384", "3072", "4608", "17408"},
                             offer{"4096", "8192", "30720", "7168", "8704", "31744"},
                             offer{"8192", "16384", "61440", "12288", "17408", "65536"},
                             offer{"16384", "32768", "122880", "24576", "36864", "131072"}}) {
        INFO(one.cpu);
        CHECK(with(one.cpu, one.min) == valid);
        CHECK(with(one.cpu, one.max) == valid);
        CHECK(with(one.cpu, one.below) == "/memory combination");
        CHECK(with(one.cpu, one.between) == "/memory combination");
        CHECK(with(one.cpu, one.above) == "/memory combination");
    }
    CHECK(with("256", "1024") == valid);
    CHECK(with("32768", "1") == valid);
    CHECK(with("256", "") == valid);
    CHECK(from_service(Task{.cpu = "256", .launchType = LaunchType::EC2, .memory = "1"}) == valid);
}
