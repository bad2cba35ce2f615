// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/capacity_providers/create_capacity_provider.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <utility>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<CreateManagedInstancesProviderConfiguration>(
    optional_member<std::string>{"infrastructureRoleArn"},
    optional_member<InstanceLaunchTemplate>{"instanceLaunchTemplate"},
    optional_member<open_enum<PropagateMITags>>{"propagateTags"},
    optional_member<InfrastructureOptimization>{"infrastructureOptimization"},
    optional_member<AutoRepairConfiguration>{"autoRepairConfiguration"}));

static_assert(is_described_as<CreateCapacityProviderRequest>(
    optional_member<std::string>{"name"}, optional_member<std::string>{"cluster"},
    optional_member<AutoScalingGroupProvider>{"autoScalingGroupProvider"},
    optional_member<CreateManagedInstancesProviderConfiguration>{"managedInstancesProvider"},
    optional_member<std::vector<Tag>>{"tags"}));

static_assert(is_described_as<CreateCapacityProviderResponse>(optional_member<CapacityProvider>{
    "capacityProvider"}));

TEST_CASE("CreateCapacityProvider has its messages, errors and name") {
    check_operation<CreateCapacityProvider, CreateCapacityProviderRequest,
                    CreateCapacityProviderResponse,
                    ecs_errors<ClusterNotFoundException, LimitExceededException,
                               UnsupportedFeatureException, UpdateInProgressException>>(
        "CreateCapacityProvider");
}

TEST_CASE("The shapes of create_capacity_provider.hpp have their names in the service model") {
    CHECK(shape_name<CreateManagedInstancesProviderConfiguration> ==
          "CreateManagedInstancesProviderConfiguration");
    CHECK(shape_name<CreateCapacityProviderRequest> == "CreateCapacityProviderRequest");
    CHECK(shape_name<CreateCapacityProviderResponse> == "CreateCapacityProviderResponse");
}

TEST_CASE("CreateManagedInstancesProviderConfiguration requires a role and a launch template") {
    const CreateManagedInstancesProviderConfiguration full{
        .infrastructureRoleArn = "role",
        .instanceLaunchTemplate = {{.ec2InstanceProfileArn = "profile",
                                    .networkConfiguration = {{.subnets = {{"s"}}}}}},
        .propagateTags = PropagateMITags::CAPACITY_PROVIDER,
        .infrastructureOptimization = {{.scaleInAfter = 60}},
        .autoRepairConfiguration = {{.actionsStatus = AutoRepairActionsStatus::ENABLED}}};
    check_each_member_counts(full);
    CHECK(from_user(full) == valid);
    CHECK(from_user(CreateManagedInstancesProviderConfiguration{}) ==
          "/infrastructureRoleArn required, /instanceLaunchTemplate required");
}

TEST_CASE("CreateCapacityProviderRequest requires a name without a reserved prefix") {
    const auto with = [](std::string name) {
        return from_user(CreateCapacityProviderRequest{.name = std::move(name)});
    };
    CHECK(from_user(CreateCapacityProviderRequest{}) == "/name required");
    CHECK(with(std::string(255, 'a')) == valid);
    CHECK(with(std::string(256, 'a')) == "/name length");
    CHECK(with("my_Provider-1") == valid);
    CHECK(with("my provider") == "/name pattern");
    for (const char* prefix : {"aws", "ecs", "fargate"}) {
        CHECK(with(std::string(prefix) + "1") == "/name reservedPrefix");
        CHECK(with(std::string("my-") + prefix) == valid);
    }
}

TEST_CASE("CreateCapacityProviderRequest requires a cluster for managed instances") {
    CreateCapacityProviderRequest request{
        .name = "p",
        .managedInstancesProvider = {
            {.infrastructureRoleArn = "role",
             .instanceLaunchTemplate = {{.ec2InstanceProfileArn = "profile",
                                         .networkConfiguration = {{.subnets = {{"s"}}}}}}}}};
    CHECK(from_user(request) == "/cluster required");
    request.cluster = "c";
    CHECK(from_user(request) == valid);
    request.tags = {{{.key = "a"}, {.key = "a"}}};
    CHECK(from_user(request) == "/tags/1/key uniqueItems");
    request.autoScalingGroupProvider = {{.autoScalingGroupArn = "g"}};
    check_each_member_counts(request);
    check_each_member_counts(CreateCapacityProviderResponse{.capacityProvider = {{.name = "p"}}});
}
