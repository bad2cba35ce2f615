// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/tasks/container.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<NetworkInterface>(optional_member<std::string>{"attachmentId"},
                                                optional_member<std::string>{"privateIpv4Address"},
                                                optional_member<std::string>{"ipv6Address"}));

static_assert(is_described_as<ManagedAgent>(optional_member<timestamp>{"lastStartedAt"},
                                            optional_member<open_enum<ManagedAgentName>>{"name"},
                                            optional_member<std::string>{"reason"},
                                            optional_member<std::string>{"lastStatus"}));

static_assert(is_described_as<Container>(
    optional_member<std::string>{"containerArn"}, optional_member<std::string>{"taskArn"},
    optional_member<std::string>{"name"}, optional_member<std::string>{"image"},
    optional_member<std::string>{"imageDigest"}, optional_member<std::string>{"runtimeId"},
    optional_member<std::string>{"lastStatus"}, optional_member<std::int32_t>{"exitCode"},
    optional_member<std::string>{"reason"},
    optional_member<std::vector<NetworkBinding>>{"networkBindings"},
    optional_member<std::vector<NetworkInterface>>{"networkInterfaces"},
    optional_member<open_enum<HealthStatus>>{"healthStatus"},
    optional_member<std::vector<ManagedAgent>>{"managedAgents"},
    optional_member<std::string>{"cpu"}, optional_member<std::string>{"memory"},
    optional_member<std::string>{"memoryReservation"},
    optional_member<std::vector<std::string>>{"gpuIds"},
    optional_member<std::vector<std::string>>{"neuronDeviceIds"},
    optional_member<SharingStrategy>{"gpuSharingStrategy"}));

TEST_CASE("The shapes of container.hpp have their names in the service model") {
    CHECK(shape_name<NetworkInterface> == "NetworkInterface");
    CHECK(shape_name<ManagedAgent> == "ManagedAgent");
    CHECK(shape_name<Container> == "Container");
}

TEST_CASE("Every member of Container takes part in comparison") {
    const NetworkInterface interface_{
        .attachmentId = "a", .privateIpv4Address = "10.0.0.1", .ipv6Address = "::1"};
    check_each_member_counts(interface_);
    const ManagedAgent agent{.lastStartedAt = timestamp::from_seconds(1),
                             .name = ManagedAgentName::ExecuteCommandAgent,
                             .reason = "r",
                             .lastStatus = "RUNNING"};
    check_each_member_counts(agent);
    check_each_member_counts(Container{.containerArn = "arn",
                                       .taskArn = "task",
                                       .name = "web",
                                       .image = "web:1",
                                       .imageDigest = "sha256:0",
                                       .runtimeId = "id",
                                       .lastStatus = "RUNNING",
                                       .exitCode = 1,
                                       .reason = "r",
                                       .networkBindings = {{{.hostPort = 80}}},
                                       .networkInterfaces = {{interface_}},
                                       .healthStatus = HealthStatus::HEALTHY,
                                       .managedAgents = {{agent}},
                                       .cpu = "128",
                                       .memory = "256",
                                       .memoryReservation = "128",
                                       .gpuIds = {{"gpu"}},
                                       .neuronDeviceIds = {{"neuron"}},
                                       .gpuSharingStrategy = {{.nvidiaMps = {{.memory = 1}}}}});
}

TEST_CASE("Container has a reason of up to 1024 characters") {
    const auto with = [](std::size_t length) {
        return from_service(Container{.reason = std::string(length, 'a')});
    };
    CHECK(with(1024) == valid);
    CHECK(with(1025) == "/reason length");
}
