// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/capacity_providers/update_capacity_provider.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<AutoScalingGroupProviderUpdate>(
    optional_member<ManagedScaling>{"managedScaling"},
    optional_member<open_enum<ManagedTerminationProtection>>{"managedTerminationProtection"},
    optional_member<open_enum<ManagedDraining>>{"managedDraining"}));

static_assert(is_described_as<InstanceLaunchTemplateUpdate>(
    optional_member<std::string>{"ec2InstanceProfileArn"},
    optional_member<ManagedInstancesNetworkConfiguration>{"networkConfiguration"},
    optional_member<ManagedInstancesStorageConfiguration>{"storageConfiguration"},
    optional_member<bool>{"instanceMetadataTagsPropagation"},
    optional_member<ManagedInstancesLocalStorageConfiguration>{"localStorageConfiguration"},
    optional_member<open_enum<ManagedInstancesMonitoringOptions>>{"monitoring"},
    optional_member<InstanceRequirementsRequest>{"instanceRequirements"},
    optional_member<CapacityReservationRequest>{"capacityReservations"}));

static_assert(is_described_as<UpdateManagedInstancesProviderConfiguration>(
    optional_member<std::string>{"infrastructureRoleArn"},
    optional_member<InstanceLaunchTemplateUpdate>{"instanceLaunchTemplate"},
    optional_member<open_enum<PropagateMITags>>{"propagateTags"},
    optional_member<InfrastructureOptimization>{"infrastructureOptimization"},
    optional_member<AutoRepairConfiguration>{"autoRepairConfiguration"}));

static_assert(is_described_as<UpdateCapacityProviderRequest>(
    optional_member<std::string>{"name"}, optional_member<std::string>{"cluster"},
    optional_member<AutoScalingGroupProviderUpdate>{"autoScalingGroupProvider"},
    optional_member<UpdateManagedInstancesProviderConfiguration>{"managedInstancesProvider"}));

static_assert(is_described_as<UpdateCapacityProviderResponse>(optional_member<CapacityProvider>{
    "capacityProvider"}));

TEST_CASE("UpdateCapacityProvider has its messages, errors and name") {
    check_operation<UpdateCapacityProvider, UpdateCapacityProviderRequest,
                    UpdateCapacityProviderResponse,
                    ecs_errors<ClusterNotFoundException, UnsupportedFeatureException>>(
        "UpdateCapacityProvider");
}

TEST_CASE("The shapes of update_capacity_provider.hpp have their names in the service model") {
    CHECK(shape_name<AutoScalingGroupProviderUpdate> == "AutoScalingGroupProviderUpdate");
    CHECK(shape_name<InstanceLaunchTemplateUpdate> == "InstanceLaunchTemplateUpdate");
    CHECK(shape_name<UpdateManagedInstancesProviderConfiguration> ==
          "UpdateManagedInstancesProviderConfiguration");
    CHECK(shape_name<UpdateCapacityProviderRequest> == "UpdateCapacityProviderRequest");
    CHECK(shape_name<UpdateCapacityProviderResponse> == "UpdateCapacityProviderResponse");
}

TEST_CASE("Every member of the updates of a capacity provider takes part in comparison") {
    check_each_member_counts(AutoScalingGroupProviderUpdate{
        .managedScaling = {{.targetCapacity = 90}},
        .managedTerminationProtection = ManagedTerminationProtection::ENABLED,
        .managedDraining = ManagedDraining::ENABLED});
    check_each_member_counts(
        InstanceLaunchTemplateUpdate{.ec2InstanceProfileArn = "profile",
                                     .networkConfiguration = {{.subnets = {{"s"}}}},
                                     .storageConfiguration = {{.storageSizeGiB = 30}},
                                     .instanceMetadataTagsPropagation = true,
                                     .localStorageConfiguration = {{.useLocalStorage = true}},
                                     .monitoring = ManagedInstancesMonitoringOptions::DETAILED,
                                     .instanceRequirements = {{.vCpuCount = {{.min = 1}}}},
                                     .capacityReservations = {{.reservationGroupArn = "group"}}});
    check_each_member_counts(UpdateCapacityProviderResponse{.capacityProvider = {{.name = "p"}}});
}

TEST_CASE("UpdateManagedInstancesProviderConfiguration requires a role and a launch template") {
    const UpdateManagedInstancesProviderConfiguration full{
        .infrastructureRoleArn = "role",
        .instanceLaunchTemplate = {{.ec2InstanceProfileArn = "profile"}},
        .propagateTags = PropagateMITags::CAPACITY_PROVIDER,
        .infrastructureOptimization = {{.scaleInAfter = 60}},
        .autoRepairConfiguration = {{.actionsStatus = AutoRepairActionsStatus::ENABLED}}};
    check_each_member_counts(full);
    CHECK(from_user(full) == valid);
    CHECK(from_user(UpdateManagedInstancesProviderConfiguration{}) ==
          "/infrastructureRoleArn required, /instanceLaunchTemplate required");
}

TEST_CASE("UpdateCapacityProviderRequest requires a name") {
    check_each_member_counts(UpdateCapacityProviderRequest{
        .name = "p",
        .cluster = "c",
        .autoScalingGroupProvider = {{.managedDraining = ManagedDraining::ENABLED}},
        .managedInstancesProvider = {{.infrastructureRoleArn = "role"}}});
    CHECK(from_user(UpdateCapacityProviderRequest{}) == "/name required");
    CHECK(from_user(UpdateCapacityProviderRequest{.name = "p"}) == valid);
}
