// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/ecs/capacity_providers/auto_repair_configuration.hpp>
#include <ecswire/ecs/capacity_providers/auto_scaling_group_provider.hpp>
#include <ecswire/ecs/capacity_providers/infrastructure_optimization.hpp>
#include <ecswire/ecs/capacity_providers/instance_launch_template.hpp>
#include <ecswire/ecs/capacity_providers/propagate_mi_tags.hpp>
#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <vector>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The state of a capacity provider in its life cycle.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProvider.html
enum class CapacityProviderStatus {
    PROVISIONING,   ///< being created
    ACTIVE,         ///< the only state in which clusters can use it
    DEPROVISIONING, ///< being deleted
    INACTIVE,       ///< deleted
};
BOOST_DESCRIBE_ENUM(CapacityProviderStatus, PROVISIONING, ACTIVE, DEPROVISIONING, INACTIVE)

/// A capacity provider whose EC2 instances ECS launches, patches and terminates itself, as the
/// service describes it.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedInstancesProvider.html
struct ManagedInstancesProvider {
    std::optional<std::string> infrastructureRoleArn{};
    ///< role with which ECS manages the instances
    std::optional<InstanceLaunchTemplate> instanceLaunchTemplate{};
    ///< how ECS launches the instances
    std::optional<open_enum<PropagateMITags>> propagateTags{};
    ///< source of the tags of the instances
    std::optional<InfrastructureOptimization> infrastructureOptimization{};
    ///< when idle instances are removed
    std::optional<AutoRepairConfiguration> autoRepairConfiguration{};
    ///< whether impaired instances are replaced
};
BOOST_DESCRIBE_STRUCT(ManagedInstancesProvider, (),
                      (infrastructureRoleArn, instanceLaunchTemplate, propagateTags,
                       infrastructureOptimization, autoRepairConfiguration))

/// The progress of the latest change of a capacity provider.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProvider.html
enum class CapacityProviderUpdateStatus {
    CREATE_IN_PROGRESS,
    CREATE_COMPLETE,
    CREATE_FAILED,
    DELETE_IN_PROGRESS,
    DELETE_COMPLETE, ///< the capacity provider is INACTIVE
    DELETE_FAILED,
    UPDATE_IN_PROGRESS,
    UPDATE_COMPLETE, ///< the new configuration is in force
    UPDATE_FAILED,
};
BOOST_DESCRIBE_ENUM(CapacityProviderUpdateStatus, CREATE_IN_PROGRESS, CREATE_COMPLETE,
                    CREATE_FAILED, DELETE_IN_PROGRESS, DELETE_COMPLETE, DELETE_FAILED,
                    UPDATE_IN_PROGRESS, UPDATE_COMPLETE, UPDATE_FAILED)

/// The kind of capacity of a capacity provider.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProvider.html
enum class CapacityProviderType {
    EC2_AUTOSCALING,   ///< EC2 instances of an Auto Scaling group
    MANAGED_INSTANCES, ///< EC2 instances that ECS manages
    FARGATE,           ///< Fargate
    FARGATE_SPOT,      ///< spare capacity of Fargate, which AWS can take back
};
BOOST_DESCRIBE_ENUM(CapacityProviderType, EC2_AUTOSCALING, MANAGED_INSTANCES, FARGATE, FARGATE_SPOT)

/// A source of capacity for tasks: an Auto Scaling group, instances that ECS manages, or Fargate.
/// The service includes `tags` where DescribeCapacityProviders asks for them.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProvider.html
struct CapacityProvider {
    std::optional<std::string> capacityProviderArn{}; ///< its Amazon Resource Name
    std::optional<std::string> name{};                ///< its short name
    std::optional<std::string> cluster{}; ///< the cluster of a managed instances provider
    std::optional<open_enum<CapacityProviderStatus>> status{}; ///< its state in the life cycle
    std::optional<AutoScalingGroupProvider> autoScalingGroupProvider{}; ///< absent for other kinds
    std::optional<ManagedInstancesProvider> managedInstancesProvider{}; ///< absent for other kinds
    std::optional<open_enum<CapacityProviderUpdateStatus>> updateStatus{};
    ///< progress of its latest change
    std::optional<std::string> updateStatusReason{};       ///< explains `updateStatus`
    std::optional<std::vector<Tag>> tags{};                ///< at most 50, keys unique
    std::optional<open_enum<CapacityProviderType>> type{}; ///< its kind of capacity
};
BOOST_DESCRIBE_STRUCT(CapacityProvider, (),
                      (capacityProviderArn, name, cluster, status, autoScalingGroupProvider,
                       managedInstancesProvider, updateStatus, updateStatusReason, tags, type))

constexpr auto constraints_of(shape<CapacityProvider>) {
    return constraints(member<&CapacityProvider::tags>(tag_list));
}

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
