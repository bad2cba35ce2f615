// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/forbidden_when.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/capacity_providers/capacity_reservation_request.hpp>
#include <ecswire/ecs/capacity_providers/instance_requirements_request.hpp>
#include <ecswire/ecs/capacity_providers/managed_instances_local_storage_configuration.hpp>
#include <ecswire/ecs/capacity_providers/managed_instances_monitoring_options.hpp>
#include <ecswire/ecs/capacity_providers/managed_instances_network_configuration.hpp>
#include <ecswire/ecs/capacity_providers/managed_instances_storage_configuration.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The purchase option of the instances of a managed instances provider.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceLaunchTemplate.html
enum class CapacityOptionType {
    ON_DEMAND, ///< On-Demand Instances
    SPOT,      ///< Spot Instances, which EC2 can interrupt
    RESERVED,  ///< EC2 Capacity Reservations
};
BOOST_DESCRIBE_ENUM(CapacityOptionType, ON_DEMAND, SPOT, RESERVED)

/// How ECS launches the instances of a managed instances provider.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceLaunchTemplate.html
struct InstanceLaunchTemplate {
    std::optional<std::string> ec2InstanceProfileArn{};
    ///< required; instance profile of the instances
    std::optional<ManagedInstancesNetworkConfiguration> networkConfiguration{};
    ///< required; subnets and security groups of the instances
    std::optional<ManagedInstancesStorageConfiguration> storageConfiguration{};
    ///< size of the data volume of the instances
    std::optional<ManagedInstancesLocalStorageConfiguration> localStorageConfiguration{};
    ///< whether the instance store holds data
    std::optional<open_enum<ManagedInstancesMonitoringOptions>> monitoring{}; ///< absent: BASIC
    std::optional<open_enum<CapacityOptionType>> capacityOptionType{};        ///< absent: ON_DEMAND
    std::optional<bool> instanceMetadataTagsPropagation{};
    ///< tags in the instance metadata; absent: true
    std::optional<InstanceRequirementsRequest> instanceRequirements{};
    ///< attributes that select the instance types
    std::optional<bool> fipsEnabled{};
    ///< FIPS-compliant mode; absent: true in GovCloud Regions, else false
    std::optional<CapacityReservationRequest> capacityReservations{}; ///< only for RESERVED
};
BOOST_DESCRIBE_STRUCT(InstanceLaunchTemplate, (),
                      (ec2InstanceProfileArn, networkConfiguration, storageConfiguration,
                       localStorageConfiguration, monitoring, capacityOptionType,
                       instanceMetadataTagsPropagation, instanceRequirements, fipsEnabled,
                       capacityReservations))

constexpr auto constraints_of(shape<InstanceLaunchTemplate>) {
    return constraints(member<&InstanceLaunchTemplate::ec2InstanceProfileArn>(required),
                       member<&InstanceLaunchTemplate::networkConfiguration>(required),
                       member<&InstanceLaunchTemplate::capacityReservations>(
                           forbidden_when<&InstanceLaunchTemplate::capacityOptionType>(
                               is_not(CapacityOptionType::RESERVED))));
}

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
