// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/task_definitions/register_task_definition.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<RegisterTaskDefinitionRequest>(
    optional_member<std::string>{"family"}, optional_member<std::string>{"taskRoleArn"},
    optional_member<std::string>{"executionRoleArn"},
    optional_member<open_enum<NetworkMode>>{"networkMode"},
    optional_member<std::vector<ContainerDefinition>>{"containerDefinitions"},
    optional_member<std::vector<Volume>>{"volumes"},
    optional_member<std::vector<TaskDefinitionPlacementConstraint>>{"placementConstraints"},
    optional_member<std::vector<open_enum<Compatibility>>>{"requiresCompatibilities"},
    optional_member<std::string>{"cpu"}, optional_member<std::string>{"memory"},
    optional_member<std::vector<Tag>>{"tags"}, optional_member<open_enum<PidMode>>{"pidMode"},
    optional_member<open_enum<IpcMode>>{"ipcMode"},
    optional_member<ProxyConfiguration>{"proxyConfiguration"},
    optional_member<std::vector<InferenceAccelerator>>{"inferenceAccelerators"},
    optional_member<EphemeralStorage>{"ephemeralStorage"},
    optional_member<RuntimePlatform>{"runtimePlatform"},
    optional_member<bool>{"enableFaultInjection"}));

static_assert(is_described_as<RegisterTaskDefinitionResponse>(
    optional_member<TaskDefinition>{"taskDefinition"}, optional_member<std::vector<Tag>>{"tags"}));

TEST_CASE("RegisterTaskDefinition has its messages, errors and name") {
    check_operation<RegisterTaskDefinition, RegisterTaskDefinitionRequest,
                    RegisterTaskDefinitionResponse, ecs_errors<LimitExceededException>>(
        "RegisterTaskDefinition");
}

TEST_CASE("The shapes of register_task_definition.hpp have their names in the service model") {
    CHECK(shape_name<RegisterTaskDefinitionRequest> == "RegisterTaskDefinitionRequest");
    CHECK(shape_name<RegisterTaskDefinitionResponse> == "RegisterTaskDefinitionResponse");
}

TEST_CASE("Every member of RegisterTaskDefinition's messages takes part in comparison") {
    check_each_member_counts(RegisterTaskDefinitionRequest{
        .family = "f",
        .taskRoleArn = "r",
        .executionRoleArn = "e",
        .networkMode = NetworkMode::awsvpc,
        .containerDefinitions = {{{.name = "c"}}},
        .volumes = {{{.name = "v"}}},
        .placementConstraints = {{{.expression = "e"}}},
        .requiresCompatibilities = {{Compatibility::FARGATE}},
        .cpu = "256",
        .memory = "512",
        .tags = {{{.key = "k"}}},
        .pidMode = PidMode::task,
        .ipcMode = IpcMode::none,
        .proxyConfiguration = {{.containerName = "envoy"}},
        .inferenceAccelerators = {{{.deviceName = "d"}}},
        .ephemeralStorage = {{.sizeInGiB = 21}},
        .runtimePlatform = {{.cpuArchitecture = CPUArchitecture::ARM64}},
        .enableFaultInjection = true});
    check_each_member_counts(RegisterTaskDefinitionResponse{.taskDefinition = {{.family = "f"}},
                                                            .tags = {{{.key = "k"}}}});
}

namespace {

// Requests without violations, to be spoilt.
RegisterTaskDefinitionRequest request() {
    return {.family = "f", .containerDefinitions = {{{.name = "c", .image = "nginx"}}}};
}

RegisterTaskDefinitionRequest for_fargate() {
    RegisterTaskDefinitionRequest one = request();
    one.networkMode = NetworkMode::awsvpc;
    one.requiresCompatibilities = {{Compatibility::EC2, Compatibility::FARGATE}};
    one.cpu = "256";
    one.memory = "512";
    return one;
}

// The violations of a request with these containers and network mode.
std::string with_containers(std::vector<ContainerDefinition> containers,
                            std::optional<open_enum<NetworkMode>> mode = {}) {
    RegisterTaskDefinitionRequest one = request();
    one.networkMode = mode;
    one.containerDefinitions = std::move(containers);
    return from_user(one);
}

std::string with_port(PortMapping mapping, std::optional<open_enum<NetworkMode>> mode) {
    return with_containers({{.portMappings = {{std::move(mapping)}}}}, std::move(mode));
}

} // namespace

TEST_CASE("RegisterTaskDefinitionRequest requires a family and containers") {
    CHECK(from_user(request()) == valid);
    CHECK(from_user(RegisterTaskDefinitionRequest{}) ==
          "/family required, /containerDefinitions required");
    RegisterTaskDefinitionRequest one = request();
    one.family = std::string(255, 'a');
    CHECK(from_user(one) == valid);
    one.family = std::string(256, 'a');
    CHECK(from_user(one) == "/family length");
    one.family = "a:1";
    CHECK(from_user(one) == "/family pattern");
}

TEST_CASE("RegisterTaskDefinitionRequest has 1 to 10 containers, one of them essential") {
    CHECK(with_containers({}) == "/containerDefinitions length");
    CHECK(with_containers(std::vector<ContainerDefinition>(10)) == valid);
    CHECK(with_containers(std::vector<ContainerDefinition>(11)) == "/containerDefinitions length");
    CHECK(with_containers({{.essential = false}, {.essential = true}}) == valid);
    CHECK(with_containers({{.essential = false}, {}}) == valid);
    CHECK(with_containers({{.essential = false}, {.essential = false}}) ==
          "/containerDefinitions someEssential");
}

TEST_CASE("RegisterTaskDefinitionRequest has no host names and entries in awsvpc") {
    const ContainerDefinition named{.hostname = "h"};
    CHECK(with_containers({named}, NetworkMode::bridge) == valid);
    CHECK(with_containers({named}, NetworkMode::awsvpc) ==
          "/containerDefinitions forbiddenHostname");
    const ContainerDefinition known{.extraHosts = {{{.hostname = "h", .ipAddress = "10.0.0.1"}}}};
    CHECK(with_containers({known}, NetworkMode::bridge) == valid);
    CHECK(with_containers({known}, NetworkMode::awsvpc) ==
          "/containerDefinitions forbiddenExtraHosts");
}

TEST_CASE("RegisterTaskDefinitionRequest has links in bridge only") {
    const ContainerDefinition linked{.links = {{"db:db"}}};
    CHECK(with_containers({linked}) == valid);
    CHECK(with_containers({linked}, NetworkMode::bridge) == valid);
    CHECK(with_containers({linked}, NetworkMode::host) == "/containerDefinitions forbiddenLinks");
    CHECK(with_containers({{.links = std::vector<std::string>{}}}, NetworkMode::host) == valid);
}

TEST_CASE("RegisterTaskDefinitionRequest has ports by its network mode") {
    const PortMapping port{.containerPort = 80};
    CHECK(with_port(port, NetworkMode::host) == valid);
    CHECK(with_port(port, NetworkMode::none) == "/containerDefinitions forbiddenPortMappings");
    const PortMapping range{.containerPortRange = "80-90"};
    CHECK(with_port(range, {}) == valid);
    CHECK(with_port(range, NetworkMode::bridge) == valid);
    CHECK(with_port(range, NetworkMode::awsvpc) == valid);
    CHECK(with_port(range, NetworkMode::host) == "/containerDefinitions forbiddenPortRanges");
    CHECK(with_port(range, NetworkMode::none) == "/containerDefinitions forbiddenPortMappings, "
                                                 "/containerDefinitions forbiddenPortRanges");
    const PortMapping mapped{.containerPort = 80, .hostPort = 8080};
    CHECK(with_port(mapped, {}) == valid);
    CHECK(with_port(mapped, NetworkMode::awsvpc) == "/containerDefinitions hostPorts");
    CHECK(with_port(mapped, NetworkMode::host) == "/containerDefinitions hostPorts");
    CHECK(with_port({.containerPort = 80, .hostPort = 80}, NetworkMode::host) == valid);
    CHECK(with_port({.containerPort = 80, .hostPort = 0}, NetworkMode::host) == valid);
}

TEST_CASE("RegisterTaskDefinitionRequest has no more CPU and memory in containers than in all") {
    RegisterTaskDefinitionRequest one = for_fargate();
    one.containerDefinitions = {{{.cpu = 128, .memory = 256}, {.cpu = 128, .memory = 256}, {}}};
    CHECK(from_user(one) == valid);
    one.containerDefinitions->back().cpu = 1;
    CHECK(from_user(one) == "/containerDefinitions cpuSum");
    one.containerDefinitions->back() = {.memory = 1};
    CHECK(from_user(one) == "/containerDefinitions memorySum");
    one = request();
    one.cpu = "0.25 vCPU";
    one.memory = "0.5 GB";
    one.containerDefinitions = {{{.cpu = 257, .memory = 512}}};
    CHECK(from_user(one) == valid); // CPU is shared on EC2
    one.containerDefinitions = {{{.memory = 513}}};
    CHECK(from_user(one) == "/containerDefinitions memorySum");
    one.memory.reset();
    CHECK(from_user(one) == valid);
}

TEST_CASE("RegisterTaskDefinitionRequest has GPUs that are all shared, or none of them") {
    const ContainerDefinition whole{
        .resourceRequirements = {{{.value = "1", .type = ResourceType::GPU}}}};
    const ContainerDefinition shared{
        .resourceRequirements = {
            {{.type = ResourceType::GPU, .sharingStrategy = {{.nvidiaMps = {{.memory = 1024}}}}}}}};
    CHECK(with_containers({whole, whole}) == valid);
    CHECK(with_containers({shared, shared, {}}) == valid);
    CHECK(with_containers({shared, whole}) == "/containerDefinitions gpuSharing");
    const ContainerDefinition other{
        .resourceRequirements = {{{.value = "ALL", .type = ResourceType::NeuronDevice}}}};
    CHECK(with_containers({shared, other}) == valid);
}

TEST_CASE("RegisterTaskDefinitionRequest has up to 65536 characters of JSON") {
    RegisterTaskDefinitionRequest one = request();
    constexpr std::string_view rest =
        R"({"family":"f","containerDefinitions":[{"name":"c","image":"nginx","user":""}]})";
    one.containerDefinitions->front().user = std::string(65536 - rest.size(), 'a');
    CHECK(from_user(one) == valid);
    one.containerDefinitions->front().user->push_back('a');
    CHECK(from_user(one) == "/containerDefinitions serializedLength");
}

TEST_CASE("RegisterTaskDefinitionRequest leaves one volume to the launch of the task") {
    RegisterTaskDefinitionRequest one = request();
    one.volumes = {
        {{.name = "a", .configuredAtLaunch = true}, {.name = "b", .configuredAtLaunch = false}}};
    CHECK(from_user(one) == valid);
    one.volumes->back().configuredAtLaunch = true;
    CHECK(from_user(one) == "/volumes oneVolumeAtLaunch");
}

TEST_CASE("RegisterTaskDefinitionRequest has a role where a volume is of S3 Files") {
    RegisterTaskDefinitionRequest one = request();
    one.volumes = {{{.name = "a", .s3filesVolumeConfiguration = {{.fileSystemArn = "arn"}}}}};
    CHECK(from_user(one) == "/taskRoleArn required");
    one.taskRoleArn = "role";
    CHECK(from_user(one) == valid);
}

TEST_CASE("RegisterTaskDefinitionRequest has up to 10 placement constraints, and unique tags") {
    RegisterTaskDefinitionRequest one = request();
    one.placementConstraints = std::vector<TaskDefinitionPlacementConstraint>(10);
    CHECK(from_user(one) == valid);
    one.placementConstraints->emplace_back();
    one.tags = {{{.key = "k"}, {.key = "k"}}};
    CHECK(from_user(one) == "/placementConstraints length, /tags/1/key uniqueItems");
    CHECK(from_service(RegisterTaskDefinitionResponse{.tags = {{{.key = "k"}, {.key = "k"}}}}) ==
          "/tags/1/key uniqueItems");
}

TEST_CASE("RegisterTaskDefinitionRequest for Fargate requires a network, CPU and memory") {
    CHECK(from_user(for_fargate()) == valid);
    RegisterTaskDefinitionRequest one = request();
    one.requiresCompatibilities = {{Compatibility::FARGATE}};
    CHECK(from_user(one) == "/networkMode required, /cpu required, /memory required");
    one.requiresCompatibilities = {{Compatibility::EC2}};
    CHECK(from_user(one) == valid);
    one = for_fargate();
    one.networkMode = NetworkMode::bridge;
    CHECK(from_user(one) == "/networkMode enum");
}

TEST_CASE("RegisterTaskDefinitionRequest for Fargate has CPU and memory that are offered") {
    const auto with = [](std::string cpu, std::string memory) {
        RegisterTaskDefinitionRequest one = for_fargate();
        one.cpu = std::move(cpu);
        one.memory = std::move(memory);
        return from_user(one);
    };
    CHECK(with("1 vCPU", "8 GB") == valid);
    CHECK(with("1 vCPU", "9 GB") == "/memory combination");
    CHECK(with("1024", "1024") == "/memory combination");
    CHECK(with("300", "2048") == "/memory combination");
    RegisterTaskDefinitionRequest one = for_fargate();
    one.memory = "4096";
    CHECK(from_user(one) == "/memory combination");
    one.requiresCompatibilities = {{Compatibility::EC2}};
    CHECK(from_user(one) == valid);
}

TEST_CASE("RegisterTaskDefinitionRequest for Fargate on Windows has 1 to 4 vCPUs") {
    const auto with = [](std::string cpu, std::string memory, open_enum<OSFamily> system) {
        RegisterTaskDefinitionRequest one = for_fargate();
        one.cpu = std::move(cpu);
        one.memory = std::move(memory);
        one.runtimePlatform = {{.operatingSystemFamily = std::move(system)}};
        return from_user(one);
    };
    CHECK(with("1024", "2048", OSFamily::WINDOWS_SERVER_2022_CORE) == valid);
    CHECK(with("4 vCPU", "8 GB", OSFamily::WINDOWS_SERVER_2022_CORE) == valid);
    CHECK(with("512", "1024", OSFamily::WINDOWS_SERVER_2022_CORE) == "/cpu windowsCpu");
    CHECK(with("8192", "16384", OSFamily::WINDOWS_SERVER_2022_CORE) == "/cpu windowsCpu");
    CHECK(with("8192", "16384", OSFamily::LINUX) == valid);
}

TEST_CASE("RegisterTaskDefinitionRequest for Fargate shares processes in the task, and no IPC") {
    RegisterTaskDefinitionRequest one = for_fargate();
    one.pidMode = PidMode::task;
    CHECK(from_user(one) == valid);
    one.pidMode = PidMode::host;
    one.ipcMode = IpcMode::task;
    CHECK(from_user(one) == "/pidMode enum, /ipcMode forbidden");
    one = request();
    one.pidMode = PidMode::host;
    one.ipcMode = IpcMode::task;
    CHECK(from_user(one) == valid);
}

TEST_CASE("RegisterTaskDefinitionRequest has ephemeral storage on Fargate only") {
    RegisterTaskDefinitionRequest one = for_fargate();
    one.ephemeralStorage = {{.sizeInGiB = 21}};
    CHECK(from_user(one) == valid);
    one.requiresCompatibilities = {{Compatibility::EC2}};
    CHECK(from_user(one) == "/ephemeralStorage forbidden");
}
