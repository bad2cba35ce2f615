// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/capacity_providers/auto_repair_configuration.hpp>
#include <ecswire/ecs/capacity_providers/capacity_provider.hpp>
#include <ecswire/ecs/capacity_providers/capacity_reservation_request.hpp>
#include <ecswire/ecs/capacity_providers/infrastructure_optimization.hpp>
#include <ecswire/ecs/capacity_providers/instance_requirements_request.hpp>
#include <ecswire/ecs/capacity_providers/managed_draining.hpp>
#include <ecswire/ecs/capacity_providers/managed_instances_local_storage_configuration.hpp>
#include <ecswire/ecs/capacity_providers/managed_instances_monitoring_options.hpp>
#include <ecswire/ecs/capacity_providers/managed_instances_network_configuration.hpp>
#include <ecswire/ecs/capacity_providers/managed_instances_storage_configuration.hpp>
#include <ecswire/ecs/capacity_providers/managed_scaling.hpp>
#include <ecswire/ecs/capacity_providers/managed_termination_protection.hpp>
#include <ecswire/ecs/capacity_providers/propagate_mi_tags.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// The new settings of the Auto Scaling group of a capacity provider; the group itself cannot be
/// changed.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AutoScalingGroupProviderUpdate.html
struct AutoScalingGroupProviderUpdate {
    std::optional<ManagedScaling> managedScaling{}; ///< how ECS scales the group
    std::optional<open_enum<ManagedTerminationProtection>> managedTerminationProtection{};
    ///< needs `managedScaling`
    std::optional<open_enum<ManagedDraining>> managedDraining{};
    ///< whether ECS drains instances that terminate
};
BOOST_DESCRIBE_STRUCT(AutoScalingGroupProviderUpdate, (),
                      (managedScaling, managedTerminationProtection, managedDraining))

/// How ECS launches further instances of a managed instances provider. The purchase option cannot
/// be changed.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceLaunchTemplateUpdate.html
struct InstanceLaunchTemplateUpdate {
    std::optional<std::string> ec2InstanceProfileArn{}; ///< instance profile of the instances
    std::optional<ManagedInstancesNetworkConfiguration> networkConfiguration{};
    ///< subnets and security groups of the instances
    std::optional<ManagedInstancesStorageConfiguration> storageConfiguration{};
    ///< size of the data volume of the instances
    std::optional<bool> instanceMetadataTagsPropagation{}; ///< tags in the instance metadata
    std::optional<ManagedInstancesLocalStorageConfiguration> localStorageConfiguration{};
    ///< whether the instance store holds data
    std::optional<open_enum<ManagedInstancesMonitoringOptions>> monitoring{};
    ///< detail of the metrics in CloudWatch
    std::optional<InstanceRequirementsRequest> instanceRequirements{};
    ///< attributes that select the instance types
    std::optional<CapacityReservationRequest> capacityReservations{};
    ///< Capacity Reservations of the instances
};
BOOST_DESCRIBE_STRUCT(InstanceLaunchTemplateUpdate, (),
                      (ec2InstanceProfileArn, networkConfiguration, storageConfiguration,
                       instanceMetadataTagsPropagation, localStorageConfiguration, monitoring,
                       instanceRequirements, capacityReservations))

/// The new configuration of a managed instances provider.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateManagedInstancesProviderConfiguration.html
struct UpdateManagedInstancesProviderConfiguration {
    std::optional<std::string> infrastructureRoleArn{};
    ///< required; role with which ECS manages the instances
    std::optional<InstanceLaunchTemplateUpdate> instanceLaunchTemplate{};
    ///< required; how ECS launches the instances
    std::optional<open_enum<PropagateMITags>> propagateTags{};
    ///< source of the tags of the instances
    std::optional<InfrastructureOptimization> infrastructureOptimization{};
    ///< when idle instances are removed
    std::optional<AutoRepairConfiguration> autoRepairConfiguration{};
    ///< whether impaired instances are replaced
};
BOOST_DESCRIBE_STRUCT(UpdateManagedInstancesProviderConfiguration, (),
                      (infrastructureRoleArn, instanceLaunchTemplate, propagateTags,
                       infrastructureOptimization, autoRepairConfiguration))

constexpr auto constraints_of(shape<UpdateManagedInstancesProviderConfiguration>) {
    return constraints(
        member<&UpdateManagedInstancesProviderConfiguration::infrastructureRoleArn>(required),
        member<&UpdateManagedInstancesProviderConfiguration::instanceLaunchTemplate>(required));
}

/// The capacity provider to update, and its new configuration.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateCapacityProvider.html
struct UpdateCapacityProviderRequest {
    std::optional<std::string> name{};    ///< required
    std::optional<std::string> cluster{}; ///< the cluster of a managed instances provider
    std::optional<AutoScalingGroupProviderUpdate> autoScalingGroupProvider{};
    ///< for one of an Auto Scaling group
    std::optional<UpdateManagedInstancesProviderConfiguration> managedInstancesProvider{};
    ///< for one of managed instances
};
BOOST_DESCRIBE_STRUCT(UpdateCapacityProviderRequest, (),
                      (name, cluster, autoScalingGroupProvider, managedInstancesProvider))

constexpr auto constraints_of(shape<UpdateCapacityProviderRequest>) {
    return constraints(member<&UpdateCapacityProviderRequest::name>(required));
}

/// The capacity provider as it is updated.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateCapacityProvider.html
struct UpdateCapacityProviderResponse {
    std::optional<CapacityProvider> capacityProvider{}; ///< its `updateStatus` shows the progress
};
BOOST_DESCRIBE_STRUCT(UpdateCapacityProviderResponse, (), (capacityProvider))

/// Updates the configuration of a capacity provider.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateCapacityProvider.html
struct UpdateCapacityProvider : ecs_operation {
    using request_type = UpdateCapacityProviderRequest;
    using response_type = UpdateCapacityProviderResponse;
    using error_types = ecs_errors<ClusterNotFoundException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "UpdateCapacityProvider";
};

constexpr UpdateCapacityProvider operation_of(shape<UpdateCapacityProviderRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
