// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/task_definitions/container_definition.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<VersionConsistency>({
    {VersionConsistency::enabled, "enabled"},
    {VersionConsistency::disabled, "disabled"},
}));

static_assert(is_described_as<VolumeFrom>(optional_member<std::string>{"sourceContainer"},
                                          optional_member<bool>{"readOnly"}));

static_assert(is_described_as<LinuxParameters>(
    optional_member<KernelCapabilities>{"capabilities"},
    optional_member<std::vector<Device>>{"devices"}, optional_member<bool>{"initProcessEnabled"},
    optional_member<std::int32_t>{"sharedMemorySize"}, optional_member<std::vector<Tmpfs>>{"tmpfs"},
    optional_member<std::int32_t>{"maxSwap"}, optional_member<std::int32_t>{"swappiness"}));

static_assert(is_described_as<HostEntry>(optional_member<std::string>{"hostname"},
                                         optional_member<std::string>{"ipAddress"}));

static_assert(is_described_as<ContainerDefinition>(
    optional_member<std::string>{"name"}, optional_member<std::string>{"image"},
    optional_member<RepositoryCredentials>{"repositoryCredentials"},
    optional_member<std::int32_t>{"cpu"}, optional_member<std::int32_t>{"memory"},
    optional_member<std::int32_t>{"memoryReservation"},
    optional_member<std::vector<std::string>>{"links"},
    optional_member<std::vector<PortMapping>>{"portMappings"}, optional_member<bool>{"essential"},
    optional_member<ContainerRestartPolicy>{"restartPolicy"},
    optional_member<std::vector<std::string>>{"entryPoint"},
    optional_member<std::vector<std::string>>{"command"},
    optional_member<std::vector<KeyValuePair>>{"environment"},
    optional_member<std::vector<EnvironmentFile>>{"environmentFiles"},
    optional_member<std::vector<MountPoint>>{"mountPoints"},
    optional_member<std::vector<VolumeFrom>>{"volumesFrom"},
    optional_member<LinuxParameters>{"linuxParameters"},
    optional_member<std::vector<Secret>>{"secrets"},
    optional_member<std::vector<ContainerDependency>>{"dependsOn"},
    optional_member<std::int32_t>{"startTimeout"}, optional_member<std::int32_t>{"stopTimeout"},
    optional_member<open_enum<VersionConsistency>>{"versionConsistency"},
    optional_member<std::string>{"hostname"}, optional_member<std::string>{"user"},
    optional_member<std::string>{"workingDirectory"}, optional_member<bool>{"disableNetworking"},
    optional_member<bool>{"privileged"}, optional_member<bool>{"readonlyRootFilesystem"},
    optional_member<std::vector<std::string>>{"dnsServers"},
    optional_member<std::vector<std::string>>{"dnsSearchDomains"},
    optional_member<std::vector<HostEntry>>{"extraHosts"},
    optional_member<std::vector<std::string>>{"dockerSecurityOptions"},
    optional_member<bool>{"interactive"}, optional_member<bool>{"pseudoTerminal"},
    optional_member<std::map<std::string, std::string>>{"dockerLabels"},
    optional_member<std::vector<Ulimit>>{"ulimits"},
    optional_member<LogConfiguration>{"logConfiguration"},
    optional_member<HealthCheck>{"healthCheck"},
    optional_member<std::vector<SystemControl>>{"systemControls"},
    optional_member<std::vector<ResourceRequirement>>{"resourceRequirements"},
    optional_member<FirelensConfiguration>{"firelensConfiguration"},
    optional_member<std::vector<std::string>>{"credentialSpecs"}));

TEST_CASE("The shapes of container_definition.hpp have their names in the service model") {
    CHECK(shape_name<VolumeFrom> == "VolumeFrom");
    CHECK(shape_name<LinuxParameters> == "LinuxParameters");
    CHECK(shape_name<VersionConsistency> == "VersionConsistency");
    CHECK(shape_name<HostEntry> == "HostEntry");
    CHECK(shape_name<ContainerDefinition> == "ContainerDefinition");
}

TEST_CASE("Every member of the shapes of containers takes part in comparison") {
    check_each_member_counts(VolumeFrom{.sourceContainer = "c", .readOnly = true});
    check_each_member_counts(LinuxParameters{.capabilities = {{.add = {{"SYS_PTRACE"}}}},
                                             .devices = {{{.hostPath = "/dev/fuse"}}},
                                             .initProcessEnabled = true,
                                             .sharedMemorySize = 64,
                                             .tmpfs = {{{.containerPath = "/tmp"}}},
                                             .maxSwap = 1,
                                             .swappiness = 60});
    check_each_member_counts(HostEntry{.hostname = "h", .ipAddress = "10.0.0.1"});
    check_each_member_counts(
        ContainerDefinition{.name = "c",
                            .image = "nginx",
                            .repositoryCredentials = {{.credentialsParameter = "arn"}},
                            .cpu = 1,
                            .memory = 2,
                            .memoryReservation = 1,
                            .links = {{"db:db"}},
                            .portMappings = {{{.containerPort = 80}}},
                            .essential = true,
                            .restartPolicy = {{.enabled = true}},
                            .entryPoint = {{"sh"}},
                            .command = {{"-c"}},
                            .environment = {{{.name = "A", .value = "a"}}},
                            .environmentFiles = {{{.value = "arn"}}},
                            .mountPoints = {{{.sourceVolume = "v"}}},
                            .volumesFrom = {{{.sourceContainer = "d"}}},
                            .linuxParameters = {{.maxSwap = 1}},
                            .secrets = {{{.name = "S"}}},
                            .dependsOn = {{{.containerName = "d"}}},
                            .startTimeout = 2,
                            .stopTimeout = 2,
                            .versionConsistency = VersionConsistency::disabled,
                            .hostname = "h",
                            .user = "root",
                            .workingDirectory = "/",
                            .disableNetworking = true,
                            .privileged = true,
                            .readonlyRootFilesystem = true,
                            .dnsServers = {{"10.0.0.2"}},
                            .dnsSearchDomains = {{"local"}},
                            .extraHosts = {{{.hostname = "h"}}},
                            .dockerSecurityOptions = {{"no-new-privileges"}},
                            .interactive = true,
                            .pseudoTerminal = true,
                            .dockerLabels = std::map<std::string, std::string>{{"k", "v"}},
                            .ulimits = {{{.softLimit = 1}}},
                            .logConfiguration = {{.logDriver = LogDriver::syslog}},
                            .healthCheck = {{.command = {{"CMD"}}}},
                            .systemControls = {{{.namespace_ = "net.core.somaxconn"}}},
                            .resourceRequirements = {{{.value = "1"}}},
                            .firelensConfiguration = {{.type = FirelensConfigurationType::fluentd}},
                            .credentialSpecs = {{"credentialspec:arn"}}});
    STATIC_REQUIRE(is_sensitive<&ContainerDefinition::environment>);
}

TEST_CASE("LinuxParameters limits swap and swappiness") {
    const auto with = [](int max_swap, int swappiness) {
        return from_user(LinuxParameters{.maxSwap = max_swap, .swappiness = swappiness});
    };
    CHECK(with(0, 0) == valid);
    CHECK(with(0, 100) == valid);
    CHECK(with(-1, -1) == "/maxSwap range, /swappiness range");
    CHECK(with(0, 101) == "/swappiness range");
}

TEST_CASE("HostEntry requires its members") {
    CHECK(from_user(HostEntry{}) == "/hostname required, /ipAddress required");
    CHECK(from_user(HostEntry{.hostname = "h", .ipAddress = "10.0.0.1"}) == valid);
}

TEST_CASE("ContainerDefinition has a name of up to 255 letters, digits, underscores and hyphens") {
    const auto with = [](std::string name) {
        return from_user(ContainerDefinition{.name = std::move(name)});
    };
    CHECK(from_user(ContainerDefinition{}) == valid);
    CHECK(with(std::string(255, 'a')) == valid);
    CHECK(with(std::string(256, 'a')) == "/name length");
    CHECK(with("Aa0_-") == valid);
    CHECK(with("a.b") == "/name pattern");
}

TEST_CASE("ContainerDefinition has an image of up to 255 characters before its digest") {
    const auto with = [](std::string image) {
        return from_user(ContainerDefinition{.image = std::move(image)});
    };
    const std::string digest = "@sha256:" + std::string(64, '0');
    CHECK(with(std::string(255, 'a')) == valid);
    CHECK(with(std::string(256, 'a')) == "/image length");
    CHECK(with(std::string(255, 'a') + digest) == valid);
    CHECK(with(std::string(256, 'a') + digest) == "/image length");
    CHECK(with("example.com:443/Repo_1/image-2:latest#0") == valid);
    CHECK(with("image tag") == "/image pattern");
    CHECK(with("image+" + digest) == "/image pattern");
}

TEST_CASE("ContainerDefinition has more memory than it reserves") {
    CHECK(from_user(ContainerDefinition{.memory = 513, .memoryReservation = 512}) == valid);
    CHECK(from_user(ContainerDefinition{.memory = 512, .memoryReservation = 512}) ==
          "/memory relation");
    CHECK(from_user(ContainerDefinition{.memoryReservation = 512}) == valid);
}

TEST_CASE("ContainerDefinition has each container port in one mapping") {
    const auto with = [](std::vector<PortMapping> mappings) {
        return from_user(ContainerDefinition{.portMappings = std::move(mappings)});
    };
    const std::string repeated = "/portMappings distinctPorts";
    CHECK(with({{.containerPort = 80}, {.containerPort = 81}}) == valid);
    CHECK(with({{.containerPort = 80}, {.containerPort = 80}}) == repeated);
    CHECK(with({{.containerPort = 53, .protocol = TransportProtocol::tcp},
                {.containerPort = 53, .protocol = TransportProtocol::udp}}) == repeated);
    CHECK(with({{.containerPort = 80}, {.containerPortRange = "81-90"}}) == valid);
    CHECK(with({{.containerPort = 90}, {.containerPortRange = "81-90"}}) == repeated);
    CHECK(with({{.containerPortRange = "91-95"}, {.containerPortRange = "81-90"}}) == valid);
    CHECK(with({{.containerPortRange = "90-95"}, {.containerPortRange = "81-90"}}) == repeated);
    CHECK(with({{.containerPortRange = "unknown"}, {.containerPortRange = "9-1"}}) == valid);
}

TEST_CASE("ContainerDefinition has up to 100 port ranges") {
    ContainerDefinition one{.portMappings = std::vector<PortMapping>{}};
    for (int port = 1; port < 200; port += 2) {
        one.portMappings->push_back(
            {.containerPortRange = std::to_string(port) + '-' + std::to_string(port + 1)});
    }
    CHECK(one.portMappings->size() == 100);
    CHECK(from_user(one) == valid);
    one.portMappings->push_back({.containerPort = 1000});
    CHECK(from_user(one) == valid);
    one.portMappings->push_back({.containerPortRange = "201-202"});
    CHECK(from_user(one) == "/portMappings distinctPorts");
}

TEST_CASE("ContainerDefinition has up to 10 environment files and one credential specification") {
    const EnvironmentFile file{.value = "arn:aws:s3:::bucket/a.env",
                               .type = EnvironmentFileType::s3};
    ContainerDefinition one{.environmentFiles = std::vector(10, file),
                            .credentialSpecs = {{"credentialspec:arn"}}};
    CHECK(from_user(one) == valid);
    one.environmentFiles->push_back(file);
    one.credentialSpecs->push_back("credentialspec:arn");
    CHECK(from_user(one) == "/environmentFiles length, /credentialSpecs length");
}
