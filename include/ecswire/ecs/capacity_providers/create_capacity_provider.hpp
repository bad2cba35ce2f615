// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/character_set.hpp>
#include <ecswire/constraints/characters.hpp>
#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/required_when.hpp>
#include <ecswire/constraints/reserved_prefix.hpp>
#include <ecswire/ecs/capacity_providers/auto_repair_configuration.hpp>
#include <ecswire/ecs/capacity_providers/auto_scaling_group_provider.hpp>
#include <ecswire/ecs/capacity_providers/capacity_provider.hpp>
#include <ecswire/ecs/capacity_providers/infrastructure_optimization.hpp>
#include <ecswire/ecs/capacity_providers/instance_launch_template.hpp>
#include <ecswire/ecs/capacity_providers/propagate_mi_tags.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The configuration of a new managed instances provider, whose EC2 instances ECS launches, patches
/// and terminates itself.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateManagedInstancesProviderConfiguration.html
struct CreateManagedInstancesProviderConfiguration {
    std::optional<std::string> infrastructureRoleArn{};
    ///< required; role with which ECS manages the instances
    std::optional<InstanceLaunchTemplate> instanceLaunchTemplate{};
    ///< required; how ECS launches the instances
    std::optional<open_enum<PropagateMITags>> propagateTags{};
    ///< source of the tags of the instances
    std::optional<InfrastructureOptimization> infrastructureOptimization{};
    ///< when idle instances are removed
    std::optional<AutoRepairConfiguration> autoRepairConfiguration{};
    ///< whether impaired instances are replaced
};
BOOST_DESCRIBE_STRUCT(CreateManagedInstancesProviderConfiguration, (),
                      (infrastructureRoleArn, instanceLaunchTemplate, propagateTags,
                       infrastructureOptimization, autoRepairConfiguration))

constexpr auto constraints_of(shape<CreateManagedInstancesProviderConfiguration>) {
    return constraints(
        member<&CreateManagedInstancesProviderConfiguration::infrastructureRoleArn>(required),
        member<&CreateManagedInstancesProviderConfiguration::instanceLaunchTemplate>(required));
}

/// The capacity provider to create: of an Auto Scaling group or of managed instances.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCapacityProvider.html
struct CreateCapacityProviderRequest {
    std::optional<std::string> name{};    ///< required; at most 255 letters, digits, `_` and `-`
    std::optional<std::string> cluster{}; ///< required with `managedInstancesProvider`
    std::optional<AutoScalingGroupProvider> autoScalingGroupProvider{}; ///< the Auto Scaling group
    std::optional<CreateManagedInstancesProviderConfiguration> managedInstancesProvider{};
    ///< the instances that ECS manages
    std::optional<std::vector<Tag>> tags{}; ///< at most 50, keys unique
};
BOOST_DESCRIBE_STRUCT(CreateCapacityProviderRequest, (),
                      (name, cluster, autoScalingGroupProvider, managedInstancesProvider, tags))

constexpr auto constraints_of(shape<CreateCapacityProviderRequest>) {
    return constraints(
        member<&CreateCapacityProviderRequest::name>(
            required, length(at_most(255)), characters(ascii_letters + ascii_digits + "_-"),
            reserved_prefix("aws"), reserved_prefix("ecs"), reserved_prefix("fargate")),
        member<&CreateCapacityProviderRequest::cluster>(
            required_when<&CreateCapacityProviderRequest::managedInstancesProvider>(is_given)),
        member<&CreateCapacityProviderRequest::tags>(tag_list));
}

/// The capacity provider that was created.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCapacityProvider.html
struct CreateCapacityProviderResponse {
    std::optional<CapacityProvider> capacityProvider{}; ///< the new capacity provider
};
BOOST_DESCRIBE_STRUCT(CreateCapacityProviderResponse, (), (capacityProvider))

/// Creates a capacity provider. The service documents the operation as idempotent, so that it can
/// be repeated safely.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateCapacityProvider.html
struct CreateCapacityProvider : ecs_operation {
    using request_type = CreateCapacityProviderRequest;
    using response_type = CreateCapacityProviderResponse;
    using error_types = ecs_errors<ClusterNotFoundException, LimitExceededException,
                                   UnsupportedFeatureException, UpdateInProgressException>;

    static constexpr std::string_view name = "CreateCapacityProvider";
    static constexpr bool idempotent = true;
};

constexpr CreateCapacityProvider operation_of(shape<CreateCapacityProviderRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
