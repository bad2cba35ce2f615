// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/container_instance.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<AgentUpdateStatus>({
    {AgentUpdateStatus::PENDING, "PENDING"},
    {AgentUpdateStatus::STAGING, "STAGING"},
    {AgentUpdateStatus::STAGED, "STAGED"},
    {AgentUpdateStatus::UPDATING, "UPDATING"},
    {AgentUpdateStatus::UPDATED, "UPDATED"},
    {AgentUpdateStatus::FAILED, "FAILED"},
}));

static_assert(has_wire_texts<InstanceHealthCheckType>({
    {InstanceHealthCheckType::CONTAINER_RUNTIME, "CONTAINER_RUNTIME"},
    {InstanceHealthCheckType::ACCELERATED_COMPUTE, "ACCELERATED_COMPUTE"},
    {InstanceHealthCheckType::DAEMON, "DAEMON"},
    {InstanceHealthCheckType::AGENT_CONNECTIVITY, "AGENT_CONNECTIVITY"},
}));

static_assert(has_wire_texts<InstanceHealthCheckState>({
    {InstanceHealthCheckState::OK, "OK"},
    {InstanceHealthCheckState::IMPAIRED, "IMPAIRED"},
    {InstanceHealthCheckState::INSUFFICIENT_DATA, "INSUFFICIENT_DATA"},
    {InstanceHealthCheckState::INITIALIZING, "INITIALIZING"},
}));

static_assert(is_described_as<InstanceHealthCheckResult>(
    optional_member<open_enum<InstanceHealthCheckType>>{"type"},
    optional_member<open_enum<InstanceHealthCheckState>>{"status"},
    optional_member<std::string>{"statusReason"}, optional_member<timestamp>{"lastUpdated"},
    optional_member<timestamp>{"lastStatusChange"}));

static_assert(is_described_as<ContainerInstanceHealthStatus>(
    optional_member<open_enum<InstanceHealthCheckState>>{"overallStatus"},
    optional_member<std::vector<InstanceHealthCheckResult>>{"details"}));

static_assert(has_wire_texts<GpuSharingMode>({
    {GpuSharingMode::IDLE, "IDLE"},
    {GpuSharingMode::NVIDIA_MPS, "NVIDIA_MPS"},
    {GpuSharingMode::DEDICATED, "DEDICATED"},
}));

static_assert(is_described_as<GpuDevice>(optional_member<std::string>{"gpuId"},
                                         optional_member<open_enum<GpuSharingMode>>{"sharingMode"},
                                         optional_member<std::int32_t>{"totalMemoryInMiB"},
                                         optional_member<std::int32_t>{"remainingMemoryInMiB"},
                                         optional_member<std::int32_t>{"containerCount"}));

static_assert(is_described_as<ContainerInstance>(
    optional_member<std::string>{"containerInstanceArn"},
    optional_member<std::string>{"ec2InstanceId"},
    optional_member<std::string>{"capacityProviderName"}, optional_member<std::int64_t>{"version"},
    optional_member<VersionInfo>{"versionInfo"},
    optional_member<std::vector<Resource>>{"remainingResources"},
    optional_member<std::vector<Resource>>{"registeredResources"},
    optional_member<open_enum<ContainerInstanceStatus>>{"status"},
    optional_member<std::string>{"statusReason"}, optional_member<bool>{"agentConnected"},
    optional_member<std::int32_t>{"runningTasksCount"},
    optional_member<std::int32_t>{"pendingTasksCount"},
    optional_member<open_enum<AgentUpdateStatus>>{"agentUpdateStatus"},
    optional_member<std::vector<Attribute>>{"attributes"},
    optional_member<timestamp>{"registeredAt"},
    optional_member<std::vector<Attachment>>{"attachments"},
    optional_member<std::vector<Tag>>{"tags"},
    optional_member<ContainerInstanceHealthStatus>{"healthStatus"},
    optional_member<std::vector<GpuDevice>>{"gpuDevices"}));

TEST_CASE("ContainerInstance and the shapes of its members have their names on the wire") {
    CHECK(shape_name<ContainerInstance> == "ContainerInstance");
    CHECK(shape_name<AgentUpdateStatus> == "AgentUpdateStatus");
    CHECK(shape_name<InstanceHealthCheckType> == "InstanceHealthCheckType");
    CHECK(shape_name<InstanceHealthCheckState> == "InstanceHealthCheckState");
    CHECK(shape_name<InstanceHealthCheckResult> == "InstanceHealthCheckResult");
    CHECK(shape_name<ContainerInstanceHealthStatus> == "ContainerInstanceHealthStatus");
}

TEST_CASE("Every member of ContainerInstance takes part in comparison") {
    check_each_member_counts(ContainerInstance{
        .containerInstanceArn = "arn:aws:ecs:us-east-1:644160558196:container-instance/a8a469ef",
        .ec2InstanceId = "i-0efbe8e0a73bc95b9",
        .capacityProviderName = "spot",
        .version = 4,
        .versionInfo = {{.agentVersion = "1.16.2"}},
        .remainingResources = {{{.name = "CPU", .integerValue = 512}}},
        .registeredResources = {{{.name = "CPU", .integerValue = 1024}}},
        .status = ContainerInstanceStatus::ACTIVE,
        .statusReason = "as usual",
        .agentConnected = true,
        .runningTasksCount = 3,
        .pendingTasksCount = 1,
        .agentUpdateStatus = AgentUpdateStatus::PENDING,
        .attributes = {{{.name = "ecs.os-type", .value = "linux"}}},
        .registeredAt = timestamp::from_milliseconds(1519211729431),
        .attachments = {{{.status = AttachmentStatus::ATTACHED}}},
        .tags = {{{.key = "stack", .value = "production"}}},
        .healthStatus = {{.overallStatus = InstanceHealthCheckState::OK}},
        .gpuDevices = {{{.gpuId = "GPU-4d8e", .sharingMode = GpuSharingMode::IDLE}}},
    });
    CHECK(present_members(
              ContainerInstance{.version = 4, .agentUpdateStatus = AgentUpdateStatus::STAGED}) ==
          std::vector<std::string_view>{"version", "agentUpdateStatus"});
}

TEST_CASE("Container instances that differ in a nested member are unequal") {
    ContainerInstance one{.healthStatus = {{.details = {{{.statusReason = "stopped"}}}}}};
    ContainerInstance other = one;
    CHECK(one == other);
    other.healthStatus->details->front().statusReason = "started";
    CHECK(one != other);
}

TEST_CASE("Container instances whose tags differ in order are unequal") {
    const ContainerInstance one{.tags = {{{.key = "a"}, {.key = "b"}}}};
    const ContainerInstance other{.tags = {{{.key = "b"}, {.key = "a"}}}};
    CHECK(one != other);
}

TEST_CASE("Every member of InstanceHealthCheckResult takes part in comparison") {
    check_each_member_counts(
        InstanceHealthCheckResult{.type = InstanceHealthCheckType::DAEMON,
                                  .status = InstanceHealthCheckState::IMPAIRED,
                                  .statusReason = "stopped",
                                  .lastUpdated = timestamp::from_seconds(1636515026),
                                  .lastStatusChange = timestamp::from_seconds(1636514801)});
    CHECK(present_members(InstanceHealthCheckResult{.statusReason = "stopped"}) ==
          std::vector<std::string_view>{"statusReason"});
}

TEST_CASE("Every member of ContainerInstanceHealthStatus takes part in comparison") {
    check_each_member_counts(
        ContainerInstanceHealthStatus{.overallStatus = InstanceHealthCheckState::OK,
                                      .details = {{{.status = InstanceHealthCheckState::OK}}}});
    CHECK(present_members(
              ContainerInstanceHealthStatus{.overallStatus = InstanceHealthCheckState::OK}) ==
          std::vector<std::string_view>{"overallStatus"});
}

TEST_CASE("AgentUpdateStatus keeps unknown text whose hash in an AWS SDK is that of a known one") {
    for (const std::string_view text : {"PENDJ/G", "STAGDc"}) {
        const open_enum<AgentUpdateStatus> status(text);
        CHECK_FALSE(status.is_known());
        CHECK(status.text() == text);
    }
}
