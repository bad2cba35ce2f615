// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/daemons/daemon_container_definition.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<DaemonLinuxParameters>(
    optional_member<KernelCapabilities>{"capabilities"},
    optional_member<std::vector<Device>>{"devices"}, optional_member<bool>{"initProcessEnabled"},
    optional_member<std::vector<Tmpfs>>{"tmpfs"}));

static_assert(is_described_as<DaemonContainerDefinition>(
    optional_member<std::string>{"name"}, optional_member<std::string>{"image"},
    optional_member<std::int32_t>{"memory"}, optional_member<std::int32_t>{"memoryReservation"},
    optional_member<RepositoryCredentials>{"repositoryCredentials"},
    optional_member<HealthCheck>{"healthCheck"}, optional_member<std::int32_t>{"cpu"},
    optional_member<bool>{"essential"}, optional_member<std::vector<std::string>>{"entryPoint"},
    optional_member<std::vector<std::string>>{"command"},
    optional_member<std::string>{"workingDirectory"},
    optional_member<std::vector<EnvironmentFile>>{"environmentFiles"},
    optional_member<std::vector<KeyValuePair>>{"environment"},
    optional_member<std::vector<Secret>>{"secrets"},
    optional_member<bool>{"readonlyRootFilesystem"},
    optional_member<std::vector<MountPoint>>{"mountPoints"},
    optional_member<LogConfiguration>{"logConfiguration"},
    optional_member<FirelensConfiguration>{"firelensConfiguration"},
    optional_member<bool>{"privileged"}, optional_member<std::string>{"user"},
    optional_member<std::vector<Ulimit>>{"ulimits"},
    optional_member<DaemonLinuxParameters>{"linuxParameters"},
    optional_member<std::vector<ContainerDependency>>{"dependsOn"},
    optional_member<std::int32_t>{"startTimeout"}, optional_member<std::int32_t>{"stopTimeout"},
    optional_member<std::vector<SystemControl>>{"systemControls"},
    optional_member<bool>{"interactive"}, optional_member<bool>{"pseudoTerminal"},
    optional_member<ContainerRestartPolicy>{"restartPolicy"}));

TEST_CASE("The shapes of daemon_container_definition.hpp have their names in the service model") {
    CHECK(shape_name<DaemonLinuxParameters> == "DaemonLinuxParameters");
    CHECK(shape_name<DaemonContainerDefinition> == "DaemonContainerDefinition");
}

TEST_CASE("DaemonContainerDefinition requires an image") {
    check_each_member_counts(DaemonLinuxParameters{.capabilities = {{.add = {{"SYS_PTRACE"}}}},
                                                   .devices = {{{.hostPath = "/dev/a"}}},
                                                   .initProcessEnabled = true,
                                                   .tmpfs = {{{.containerPath = "/tmp"}}}});
    check_each_member_counts(DaemonContainerDefinition{
        .name = "agent",
        .image = "agent:1",
        .memory = 512,
        .memoryReservation = 256,
        .repositoryCredentials = {{.credentialsParameter = "arn"}},
        .healthCheck = {{.command = {{"CMD", "true"}}}},
        .cpu = 128,
        .essential = true,
        .entryPoint = {{"sh"}},
        .command = {{"run"}},
        .workingDirectory = "/",
        .environmentFiles = {{{.value = "arn"}}},
        .environment = {{{.name = "n", .value = "v"}}},
        .secrets = {{{.name = "n", .valueFrom = "arn"}}},
        .readonlyRootFilesystem = true,
        .mountPoints = {{{.sourceVolume = "v"}}},
        .logConfiguration = {{.logDriver = LogDriver::awslogs}},
        .firelensConfiguration = {{.type = FirelensConfigurationType::fluentbit}},
        .privileged = true,
        .user = "root",
        .ulimits = {{{.softLimit = 1, .hardLimit = 2}}},
        .linuxParameters = {{.initProcessEnabled = true}},
        .dependsOn = {{{.containerName = "c"}}},
        .startTimeout = 30,
        .stopTimeout = 30,
        .systemControls = {{{.value = "1"}}},
        .interactive = true,
        .pseudoTerminal = true,
        .restartPolicy = {{.enabled = true}}});
    CHECK(from_user(DaemonContainerDefinition{}) == "/image required");
    CHECK(from_user(DaemonContainerDefinition{.image = "agent:1"}) == valid);
}

TEST_CASE("DaemonContainerDefinition has a name of up to 255 characters") {
    const auto with = [](std::string name) {
        return from_user(DaemonContainerDefinition{.name = std::move(name), .image = "agent:1"});
    };
    CHECK(with(std::string(255, 'a')) == valid);
    CHECK(with(std::string(256, 'a')) == "/name length");
    CHECK(with("my_Agent-1") == valid);
    CHECK(with("my agent") == "/name pattern");
}

TEST_CASE("DaemonContainerDefinition has a sensitive environment") {
    STATIC_REQUIRE(is_sensitive<&DaemonContainerDefinition::environment>);
    STATIC_REQUIRE(!is_sensitive<&DaemonContainerDefinition::image>);
}
