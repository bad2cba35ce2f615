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
    optional_member<ContainerInstanceHealthStatus>{"healthStatus"}));

TEST_CASE("ContainerInstance: each member counts") {
    CHECK(shape_name<ContainerInstance> == "ContainerInstance");
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
    });
    CHECK(present_members(
              ContainerInstance{.version = 4, .agentUpdateStatus = AgentUpdateStatus::STAGED}) ==
          std::vector<std::string_view>{"version", "agentUpdateStatus"});
}

TEST_CASE("ContainerInstance: a difference deep inside counts") {
    ContainerInstance one{.healthStatus = {{.details = {{{.statusReason = "stopped"}}}}}};
    ContainerInstance other = one;
    CHECK(one == other);
    other.healthStatus->details->front().statusReason = "started";
    CHECK(one != other);
}

TEST_CASE("ContainerInstance: lists of the same elements in another order differ") {
    const ContainerInstance one{.tags = {{{.key = "a"}, {.key = "b"}}}};
    const ContainerInstance other{.tags = {{{.key = "b"}, {.key = "a"}}}};
    CHECK(one != other);
}
