// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/capacity_provider_strategy_item.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/network_configuration.hpp>
#include <ecswire/ecs/common/placement_constraint.hpp>
#include <ecswire/ecs/common/placement_strategy.hpp>
#include <ecswire/ecs/common/propagate_tags.hpp>
#include <ecswire/ecs/services/availability_zone_rebalancing.hpp>
#include <ecswire/ecs/services/deployment_configuration.hpp>
#include <ecswire/ecs/services/deployment_controller.hpp>
#include <ecswire/ecs/services/gateway_connector.hpp>
#include <ecswire/ecs/services/load_balancer.hpp>
#include <ecswire/ecs/services/monitoring_configuration.hpp>
#include <ecswire/ecs/services/service.hpp>
#include <ecswire/ecs/services/service_connect_configuration.hpp>
#include <ecswire/ecs/services/service_registry.hpp>
#include <ecswire/ecs/services/service_volume_configuration.hpp>
#include <ecswire/ecs/services/vpc_lattice_configuration.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The changes to a service. An absent member leaves its part of the service unchanged, unless its
/// comment says otherwise. The members that start a deployment, which replaces the tasks, say so.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html
struct UpdateServiceRequest {
    std::optional<std::string> cluster{};       ///< short name or ARN; absent: `default`
    std::optional<std::string> service{};       ///< required; name or ARN
    std::optional<std::int32_t> desiredCount{}; ///< tasks to keep running
    std::optional<std::string> taskDefinition{};
    ///< `family`, `family:revision` or ARN; starts a deployment
    std::optional<std::vector<CapacityProviderStrategyItem>> capacityProviderStrategy{};
    ///< empty: back to the launch type
    std::optional<DeploymentConfiguration> deploymentConfiguration{};
    ///< for this deployment and later ones
    std::optional<open_enum<AvailabilityZoneRebalancing>> availabilityZoneRebalancing{};
    ///< absent where it was never set: DISABLED
    std::optional<NetworkConfiguration> networkConfiguration{}; ///< starts a deployment
    std::optional<std::vector<PlacementConstraint>> placementConstraints{};
    ///< at most 10; empty: removes them
    std::optional<std::vector<PlacementStrategy>> placementStrategy{};
    ///< at most 5 rules; empty: removes them
    std::optional<std::string> platformVersion{};
    ///< on Fargate; absent: LATEST; starts a deployment
    std::optional<bool> forceNewDeployment{};
    ///< starts a deployment even without a change; absent: false
    std::optional<std::int32_t> healthCheckGracePeriodSeconds{};
    ///< seconds in which a new task may fail health checks
    std::optional<DeploymentController> deploymentController{}; ///< the new one
    std::optional<bool> enableExecuteCommand{};
    ///< whether ExecuteCommand can run commands in new tasks
    std::optional<bool> enableECSManagedTags{};
    ///< whether new tasks get tags with the cluster and the service
    std::optional<std::vector<LoadBalancer>> loadBalancers{};
    ///< empty: removes them; starts a deployment
    std::optional<open_enum<PropagateTags>> propagateTags{}; ///< source of the tags of new tasks
    std::optional<std::vector<ServiceRegistry>> serviceRegistries{};
    ///< at most one; empty: removes it; starts a deployment
    std::optional<ServiceConnectConfiguration> serviceConnectConfiguration{};
    ///< starts a deployment
    std::optional<std::vector<ServiceVolumeConfiguration>> volumeConfigurations{};
    ///< of REPLICA services only; starts a deployment
    std::optional<std::vector<VpcLatticeConfiguration>> vpcLatticeConfigurations{};
    ///< starts a deployment
    std::optional<std::vector<GatewayConnector>> gatewayConnectors{};
    ///< at most one
    std::optional<MonitoringConfiguration> monitoring{}; ///< resolution of metrics
};
BOOST_DESCRIBE_STRUCT(UpdateServiceRequest, (),
                      (cluster, service, desiredCount, taskDefinition, capacityProviderStrategy,
                       deploymentConfiguration, availabilityZoneRebalancing, networkConfiguration,
                       placementConstraints, placementStrategy, platformVersion, forceNewDeployment,
                       healthCheckGracePeriodSeconds, deploymentController, enableExecuteCommand,
                       enableECSManagedTags, loadBalancers, propagateTags, serviceRegistries,
                       serviceConnectConfiguration, volumeConfigurations, vpcLatticeConfigurations,
                       gatewayConnectors, monitoring))

constexpr auto constraints_of(shape<UpdateServiceRequest>) {
    return constraints(
        member<&UpdateServiceRequest::service>(required),
        member<&UpdateServiceRequest::capacityProviderStrategy>(length(at_most(20)),
                                                                capacity_provider_strategy),
        member<&UpdateServiceRequest::placementConstraints>(length(at_most(10))),
        member<&UpdateServiceRequest::placementStrategy>(length(at_most(5))),
        member<&UpdateServiceRequest::healthCheckGracePeriodSeconds>(range(0, 2147483647)),
        member<&UpdateServiceRequest::serviceRegistries>(length(at_most(1))),
        member<&UpdateServiceRequest::gatewayConnectors>(length(at_most(1))));
}

/// The service after the change.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html
struct UpdateServiceResponse {
    std::optional<Service> service{}; ///< its deployments may be in progress
};
BOOST_DESCRIBE_STRUCT(UpdateServiceResponse, (), (service))

/// Changes a service. The change may start a deployment, and the response comes before the
/// deployment has finished. A repeated request may start another deployment; with
/// `forceNewDeployment` it always does.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html
struct UpdateService : ecs_operation {
    using request_type = UpdateServiceRequest;
    using response_type = UpdateServiceResponse;
    using error_types = ecs_errors<ClusterNotFoundException, NamespaceNotFoundException,
                                   PlatformTaskDefinitionIncompatibilityException,
                                   PlatformUnknownException, ServiceNotActiveException,
                                   ServiceNotFoundException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "UpdateService";
};

constexpr UpdateService operation_of(shape<UpdateServiceRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
