// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/agent/submit_task_state_change.hpp>

#include "support/catch.hpp"
#include "support/constraint_checks.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ContainerStateChange>(
    optional_member<std::string>{"containerName"}, optional_member<std::string>{"imageDigest"},
    optional_member<std::string>{"runtimeId"}, optional_member<std::int32_t>{"exitCode"},
    optional_member<std::vector<NetworkBinding>>{"networkBindings"},
    optional_member<std::string>{"reason"}, optional_member<std::string>{"status"}));

static_assert(is_described_as<ManagedAgentStateChange>(
    optional_member<std::string>{"containerName"},
    optional_member<open_enum<ManagedAgentName>>{"managedAgentName"},
    optional_member<std::string>{"status"}, optional_member<std::string>{"reason"}));

static_assert(is_described_as<SubmitTaskStateChangeRequest>(
    optional_member<std::string>{"cluster"}, optional_member<std::string>{"task"},
    optional_member<std::string>{"status"}, optional_member<std::string>{"reason"},
    optional_member<std::vector<ContainerStateChange>>{"containers"},
    optional_member<std::vector<AttachmentStateChange>>{"attachments"},
    optional_member<std::vector<ManagedAgentStateChange>>{"managedAgents"},
    optional_member<timestamp>{"pullStartedAt"}, optional_member<timestamp>{"pullStoppedAt"},
    optional_member<timestamp>{"executionStoppedAt"}));

static_assert(is_described_as<SubmitTaskStateChangeResponse>(optional_member<std::string>{
    "acknowledgment"}));

TEST_CASE("SubmitTaskStateChange has its messages, errors and name") {
    check_operation<SubmitTaskStateChange, SubmitTaskStateChangeRequest,
                    SubmitTaskStateChangeResponse, ecs_errors<ClusterNotFoundException>>(
        "SubmitTaskStateChange");
}

TEST_CASE("The shapes of submit_task_state_change.hpp have their names in the service model") {
    CHECK(shape_name<ContainerStateChange> == "ContainerStateChange");
    CHECK(shape_name<ManagedAgentStateChange> == "ManagedAgentStateChange");
    CHECK(shape_name<SubmitTaskStateChangeRequest> == "SubmitTaskStateChangeRequest");
    CHECK(shape_name<SubmitTaskStateChangeResponse> == "SubmitTaskStateChangeResponse");
}

TEST_CASE("Every member of SubmitTaskStateChange's messages takes part in comparison") {
    const ContainerStateChange container{.containerName = "web",
                                         .imageDigest = "sha256:0",
                                         .runtimeId = "3c1b8a",
                                         .exitCode = 137,
                                         .networkBindings = {{{.hostPort = 1}}},
                                         .reason = "r",
                                         .status = "STOPPED"};
    const ManagedAgentStateChange agent{.containerName = "web",
                                        .managedAgentName = ManagedAgentName::ExecuteCommandAgent,
                                        .status = "RUNNING",
                                        .reason = "r"};
    check_each_member_counts(container);
    check_each_member_counts(agent);
    check_each_member_counts(SubmitTaskStateChangeRequest{
        .cluster = "c",
        .task = "t",
        .status = "STOPPED",
        .reason = "r",
        .containers = {{container}},
        .attachments = {{{.attachmentArn = "arn", .status = "ATTACHED"}}},
        .managedAgents = {{agent}},
        .pullStartedAt = timestamp::from_seconds(1),
        .pullStoppedAt = timestamp::from_seconds(2),
        .executionStoppedAt = timestamp::from_seconds(3)});
    check_each_member_counts(SubmitTaskStateChangeResponse{.acknowledgment = "a"});
}

TEST_CASE("ContainerStateChange bounds texts in bytes, and has up to 100 network bindings") {
    const auto with = [](std::size_t id, std::size_t reason, std::size_t bindings) {
        return from_user(
            ContainerStateChange{.imageDigest = times(id, "d"),
                                 .runtimeId = times(id, "i"),
                                 .networkBindings = std::vector<NetworkBinding>(bindings),
                                 .reason = times(reason, two_bytes)});
    };
    CHECK(with(255, 512, 100) == valid);
    CHECK(with(256, 512, 100) == "/imageDigest length, /runtimeId length");
    CHECK(with(255, 513, 100) == "/reason length");
    CHECK(with(255, 512, 101) == "/networkBindings length");
}

TEST_CASE("ManagedAgentStateChange requires all but a reason, which it bounds in bytes") {
    const auto with = [](std::size_t reason) {
        return from_user(
            ManagedAgentStateChange{.containerName = "web",
                                    .managedAgentName = ManagedAgentName::ExecuteCommandAgent,
                                    .status = "RUNNING",
                                    .reason = times(reason, two_bytes)});
    };
    CHECK(from_user(ManagedAgentStateChange{}) ==
          "/containerName required, /managedAgentName required, /status required");
    CHECK(with(512) == valid);
    CHECK(with(513) == "/reason length");
}

TEST_CASE("SubmitTaskStateChangeRequest bounds its reason in bytes") {
    const auto with = [](std::size_t reason) {
        return from_user(SubmitTaskStateChangeRequest{.reason = times(reason, two_bytes)});
    };
    CHECK(from_user(SubmitTaskStateChangeRequest{}) == valid);
    CHECK(with(512) == valid);
    CHECK(with(513) == "/reason length");
}
