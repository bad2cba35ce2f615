// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/register_container_instance.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<PlatformDeviceType>({
    {PlatformDeviceType::GPU, "GPU"},
    {PlatformDeviceType::NEURON_DEVICE, "NEURON_DEVICE"},
}));

static_assert(is_described_as<PlatformDevice>(
    optional_member<std::string>{"id"}, optional_member<open_enum<PlatformDeviceType>>{"type"}));

static_assert(is_described_as<RegisterContainerInstanceRequest>(
    optional_member<std::string>{"cluster"},
    optional_member<std::string>{"instanceIdentityDocument"},
    optional_member<std::string>{"instanceIdentityDocumentSignature"},
    optional_member<std::vector<Resource>>{"totalResources"},
    optional_member<VersionInfo>{"versionInfo"},
    optional_member<std::string>{"containerInstanceArn"},
    optional_member<std::vector<Attribute>>{"attributes"},
    optional_member<std::vector<PlatformDevice>>{"platformDevices"},
    optional_member<std::vector<Tag>>{"tags"}));

static_assert(is_described_as<RegisterContainerInstanceResponse>(optional_member<ContainerInstance>{
    "containerInstance"}));

TEST_CASE("RegisterContainerInstance has its messages, errors and name") {
    check_operation<RegisterContainerInstance, RegisterContainerInstanceRequest,
                    RegisterContainerInstanceResponse, ecs_errors<ClusterNotFoundException>>(
        "RegisterContainerInstance");
}

TEST_CASE("The shapes of register_container_instance.hpp have their names in the service model") {
    CHECK(shape_name<PlatformDeviceType> == "PlatformDeviceType");
    CHECK(shape_name<PlatformDevice> == "PlatformDevice");
    CHECK(shape_name<RegisterContainerInstanceRequest> == "RegisterContainerInstanceRequest");
    CHECK(shape_name<RegisterContainerInstanceResponse> == "RegisterContainerInstanceResponse");
}

TEST_CASE("Every member of RegisterContainerInstance's messages takes part in comparison") {
    const PlatformDevice gpu{.id = "GPU-1", .type = PlatformDeviceType::GPU};
    check_each_member_counts(gpu);
    check_each_member_counts(
        RegisterContainerInstanceRequest{.cluster = "c",
                                         .instanceIdentityDocument = "{}",
                                         .instanceIdentityDocumentSignature = "c2ln",
                                         .totalResources = {{{.name = "CPU"}}},
                                         .versionInfo = {{.agentVersion = "1.0.0"}},
                                         .containerInstanceArn = "arn",
                                         .attributes = {{{.name = "ecs.os-type"}}},
                                         .platformDevices = {{gpu}},
                                         .tags = {{{.key = "k"}}}});
    check_each_member_counts(
        RegisterContainerInstanceResponse{.containerInstance = {{.ec2InstanceId = "i-1"}}});
}

TEST_CASE("RegisterContainerInstanceRequest requires nothing but whole devices") {
    CHECK(from_user(RegisterContainerInstanceRequest{.instanceIdentityDocument = ""}) == valid);
    CHECK(from_user(RegisterContainerInstanceRequest{.platformDevices = {{PlatformDevice{}}}}) ==
          "/platformDevices/0/id required, /platformDevices/0/type required");
}

TEST_CASE("RegisterContainerInstanceRequest has tags of different keys") {
    CHECK(from_user(RegisterContainerInstanceRequest{.tags = {{{.key = "a"}, {.key = "b"}}}}) ==
          valid);
    CHECK(from_user(RegisterContainerInstanceRequest{.tags = {{{.key = "a"}, {.key = "a"}}}}) ==
          "/tags/1/key uniqueItems");
}
