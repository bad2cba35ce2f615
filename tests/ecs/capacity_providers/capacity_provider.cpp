// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/capacity_providers/capacity_provider.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<CapacityProviderStatus>({
    {CapacityProviderStatus::PROVISIONING, "PROVISIONING"},
    {CapacityProviderStatus::ACTIVE, "ACTIVE"},
    {CapacityProviderStatus::DEPROVISIONING, "DEPROVISIONING"},
    {CapacityProviderStatus::INACTIVE, "INACTIVE"},
}));

static_assert(has_wire_texts<CapacityProviderUpdateStatus>({
    {CapacityProviderUpdateStatus::CREATE_IN_PROGRESS, "CREATE_IN_PROGRESS"},
    {CapacityProviderUpdateStatus::CREATE_COMPLETE, "CREATE_COMPLETE"},
    {CapacityProviderUpdateStatus::CREATE_FAILED, "CREATE_FAILED"},
    {CapacityProviderUpdateStatus::DELETE_IN_PROGRESS, "DELETE_IN_PROGRESS"},
    {CapacityProviderUpdateStatus::DELETE_COMPLETE, "DELETE_COMPLETE"},
    {CapacityProviderUpdateStatus::DELETE_FAILED, "DELETE_FAILED"},
    {CapacityProviderUpdateStatus::UPDATE_IN_PROGRESS, "UPDATE_IN_PROGRESS"},
    {CapacityProviderUpdateStatus::UPDATE_COMPLETE, "UPDATE_COMPLETE"},
    {CapacityProviderUpdateStatus::UPDATE_FAILED, "UPDATE_FAILED"},
}));

static_assert(has_wire_texts<CapacityProviderType>({
    {CapacityProviderType::EC2_AUTOSCALING, "EC2_AUTOSCALING"},
    {CapacityProviderType::MANAGED_INSTANCES, "MANAGED_INSTANCES"},
    {CapacityProviderType::FARGATE, "FARGATE"},
    {CapacityProviderType::FARGATE_SPOT, "FARGATE_SPOT"},
}));

static_assert(is_described_as<ManagedInstancesProvider>(
    optional_member<std::string>{"infrastructureRoleArn"},
    optional_member<InstanceLaunchTemplate>{"instanceLaunchTemplate"},
    optional_member<open_enum<PropagateMITags>>{"propagateTags"},
    optional_member<InfrastructureOptimization>{"infrastructureOptimization"},
    optional_member<AutoRepairConfiguration>{"autoRepairConfiguration"}));

static_assert(is_described_as<CapacityProvider>(
    optional_member<std::string>{"capacityProviderArn"}, optional_member<std::string>{"name"},
    optional_member<std::string>{"cluster"},
    optional_member<open_enum<CapacityProviderStatus>>{"status"},
    optional_member<AutoScalingGroupProvider>{"autoScalingGroupProvider"},
    optional_member<ManagedInstancesProvider>{"managedInstancesProvider"},
    optional_member<open_enum<CapacityProviderUpdateStatus>>{"updateStatus"},
    optional_member<std::string>{"updateStatusReason"}, optional_member<std::vector<Tag>>{"tags"},
    optional_member<open_enum<CapacityProviderType>>{"type"}));

TEST_CASE("The shapes of capacity_provider.hpp have their names in the service model") {
    CHECK(shape_name<CapacityProviderStatus> == "CapacityProviderStatus");
    CHECK(shape_name<ManagedInstancesProvider> == "ManagedInstancesProvider");
    CHECK(shape_name<CapacityProviderUpdateStatus> == "CapacityProviderUpdateStatus");
    CHECK(shape_name<CapacityProviderType> == "CapacityProviderType");
    CHECK(shape_name<CapacityProvider> == "CapacityProvider");
}

TEST_CASE("Every member of CapacityProvider takes part in comparison") {
    const ManagedInstancesProvider managed{
        .infrastructureRoleArn = "role",
        .instanceLaunchTemplate = {{.ec2InstanceProfileArn = "profile"}},
        .propagateTags = PropagateMITags::NONE,
        .infrastructureOptimization = {{.scaleInAfter = 60}},
        .autoRepairConfiguration = {{.actionsStatus = AutoRepairActionsStatus::DISABLED}}};
    check_each_member_counts(managed);
    check_each_member_counts(
        CapacityProvider{.capacityProviderArn = "arn",
                         .name = "p",
                         .cluster = "c",
                         .status = CapacityProviderStatus::ACTIVE,
                         .autoScalingGroupProvider = {{.autoScalingGroupArn = "g"}},
                         .managedInstancesProvider = managed,
                         .updateStatus = CapacityProviderUpdateStatus::UPDATE_COMPLETE,
                         .updateStatusReason = "done",
                         .tags = {{{.key = "k"}}},
                         .type = CapacityProviderType::MANAGED_INSTANCES});
}

TEST_CASE("CapacityProvider has tags of different keys") {
    CHECK(from_service(CapacityProvider{.tags = {{{.key = "a"}, {.key = "b"}}}}) == valid);
    CHECK(from_service(CapacityProvider{.tags = {{{.key = "a"}, {.key = "a"}}}}) ==
          "/tags/1/key uniqueItems");
}
