// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/character_set.hpp>
#include <ecswire/constraints/characters.hpp>
#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/forbidden_when.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/one_of.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/required_when.hpp>
#include <ecswire/constraints/values.hpp>
#include <ecswire/constraints/when.hpp>
#include <ecswire/ecs/common/capacity_provider_strategy_item.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/launch_type.hpp>
#include <ecswire/ecs/common/network_configuration.hpp>
#include <ecswire/ecs/common/placement_constraint.hpp>
#include <ecswire/ecs/common/placement_strategy.hpp>
#include <ecswire/ecs/common/propagate_tags.hpp>
#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/ecs/services/availability_zone_rebalancing.hpp>
#include <ecswire/ecs/services/deployment_configuration.hpp>
#include <ecswire/ecs/services/deployment_controller.hpp>
#include <ecswire/ecs/services/gateway_connector.hpp>
#include <ecswire/ecs/services/load_balancer.hpp>
#include <ecswire/ecs/services/monitoring_configuration.hpp>
#include <ecswire/ecs/services/scheduling_strategy.hpp>
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

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The service to create.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
struct CreateServiceRequest {
    std::optional<std::string> cluster{}; ///< short name or ARN; absent: `default`
    std::optional<std::string> serviceName{};
    ///< required; unique among the ACTIVE and DRAINING services of the cluster
    std::optional<std::string> taskDefinition{};
    ///< `family` (its latest ACTIVE revision), `family:revision` or ARN
    std::optional<open_enum<AvailabilityZoneRebalancing>> availabilityZoneRebalancing{};
    ///< absent: ENABLED
    std::optional<std::vector<LoadBalancer>> loadBalancers{};
    ///< at most 5 target groups or one Classic Load Balancer
    std::optional<std::vector<ServiceRegistry>> serviceRegistries{};
    ///< at most one; absent: no service discovery
    std::optional<std::int32_t> desiredCount{};
    ///< tasks to keep running; needed for REPLICA services
    std::optional<std::string> clientToken{}; ///< makes the request safe to repeat; case counts
    std::optional<open_enum<LaunchType>> launchType{}; ///< absent with a capacity provider strategy
    std::optional<std::vector<CapacityProviderStrategyItem>> capacityProviderStrategy{};
    ///< absent without a launch type: the default of the cluster
    std::optional<std::string> platformVersion{}; ///< on Fargate; absent: LATEST
    std::optional<std::string> role{};
    ///< name (with its path if not `/`) or ARN; not where tasks use the network mode `awsvpc`
    std::optional<DeploymentConfiguration> deploymentConfiguration{}; ///< absent: the defaults
    std::optional<std::vector<PlacementConstraint>> placementConstraints{};
    ///< at most 10, those of the task definition included
    std::optional<std::vector<PlacementStrategy>> placementStrategy{}; ///< at most 5 rules
    std::optional<NetworkConfiguration> networkConfiguration{};
    ///< needed for, and only for, the network mode `awsvpc`
    std::optional<std::int32_t> healthCheckGracePeriodSeconds{};
    ///< seconds in which a new task may fail health checks; absent: 0
    std::optional<open_enum<SchedulingStrategy>> schedulingStrategy{}; ///< absent: REPLICA
    std::optional<DeploymentController> deploymentController{};        ///< absent: ECS
    std::optional<std::vector<Tag>> tags{};                            ///< at most 50, keys unique
    std::optional<bool> enableECSManagedTags{};
    ///< whether tasks get tags with the cluster and the service
    std::optional<open_enum<PropagateTags>> propagateTags{};
    ///< source of the tags of tasks; absent: NONE
    std::optional<bool> enableExecuteCommand{};
    ///< whether ExecuteCommand can run commands in its tasks; absent: false
    std::optional<ServiceConnectConfiguration> serviceConnectConfiguration{};
    ///< absent: not in Service Connect
    std::optional<std::vector<ServiceVolumeConfiguration>> volumeConfigurations{};
    ///< volumes that the task definition leaves to the service
    std::optional<std::vector<VpcLatticeConfiguration>> vpcLatticeConfigurations{};
    ///< target groups of VPC Lattice for its tasks
    std::optional<std::vector<GatewayConnector>> gatewayConnectors{};
    ///< at most one; the cluster has a gateway
    std::optional<MonitoringConfiguration> monitoring{}; ///< absent: all metrics at 60 seconds
};
BOOST_DESCRIBE_STRUCT(CreateServiceRequest, (),
                      (cluster, serviceName, taskDefinition, availabilityZoneRebalancing,
                       loadBalancers, serviceRegistries, desiredCount, clientToken, launchType,
                       capacityProviderStrategy, platformVersion, role, deploymentConfiguration,
                       placementConstraints, placementStrategy, networkConfiguration,
                       healthCheckGracePeriodSeconds, schedulingStrategy, deploymentController,
                       tags, enableECSManagedTags, propagateTags, enableExecuteCommand,
                       serviceConnectConfiguration, volumeConfigurations, vpcLatticeConfigurations,
                       gatewayConnectors, monitoring))

constexpr auto constraints_of(shape<CreateServiceRequest>) {
    return constraints(
        member<&CreateServiceRequest::serviceName>(required, length(at_most(255)),
                                                   characters(ascii_letters + ascii_digits + "_-")),
        member<&CreateServiceRequest::taskDefinition>(
            required_when<&CreateServiceRequest::deploymentController>(or_absent(
                where<&DeploymentController::type>(is_not(DeploymentControllerType::EXTERNAL))))),
        member<&CreateServiceRequest::loadBalancers>(
            required_when<&CreateServiceRequest::deploymentController>(
                where<&DeploymentController::type>(is(DeploymentControllerType::CODE_DEPLOY))),
            required_when<&CreateServiceRequest::role>(is_given)),
        member<&CreateServiceRequest::serviceRegistries>(length(at_most(1))),
        member<&CreateServiceRequest::clientToken>(length(at_most(36)),
                                                   characters(character_set::between('!', '~'))),
        member<&CreateServiceRequest::launchType>(
            exclusive<&CreateServiceRequest::capacityProviderStrategy>),
        member<&CreateServiceRequest::capacityProviderStrategy>(length(at_most(20)),
                                                                capacity_provider_strategy),
        member<&CreateServiceRequest::platformVersion>(
            forbidden_when<&CreateServiceRequest::launchType>(is_not(LaunchType::FARGATE))),
        member<&CreateServiceRequest::placementConstraints>(length(at_most(10))),
        member<&CreateServiceRequest::placementStrategy>(length(at_most(5))),
        member<&CreateServiceRequest::healthCheckGracePeriodSeconds>(range(0, 2147483647)),
        member<&CreateServiceRequest::schedulingStrategy>(
            when<&CreateServiceRequest::launchType>(is(LaunchType::FARGATE),
                                                    values(SchedulingStrategy::REPLICA)),
            when<&CreateServiceRequest::deploymentController>(
                where<&DeploymentController::type>(
                    is(DeploymentControllerType::CODE_DEPLOY, DeploymentControllerType::EXTERNAL)),
                values(SchedulingStrategy::REPLICA))),
        member<&CreateServiceRequest::tags>(tag_list),
        member<&CreateServiceRequest::propagateTags>(
            required_when<&CreateServiceRequest::enableECSManagedTags>(is(true))),
        member<&CreateServiceRequest::volumeConfigurations>(
            forbidden_when<&CreateServiceRequest::schedulingStrategy>(
                is_not(SchedulingStrategy::REPLICA))),
        member<&CreateServiceRequest::gatewayConnectors>(length(at_most(1))));
}

/// The service that was created.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
struct CreateServiceResponse {
    std::optional<Service> service{}; ///< the new service
};
BOOST_DESCRIBE_STRUCT(CreateServiceResponse, (), (service))

/// Creates a service, which keeps a number of tasks running and replaces those that fail. With a
/// `clientToken` the request can be repeated: no second service is created. Without one, a repeated
/// request is refused, because the name is taken.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
struct CreateService : ecs_operation {
    using request_type = CreateServiceRequest;
    using response_type = CreateServiceResponse;
    using error_types = ecs_errors<ClusterNotFoundException, NamespaceNotFoundException,
                                   PlatformTaskDefinitionIncompatibilityException,
                                   PlatformUnknownException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "CreateService";
};

constexpr CreateService operation_of(shape<CreateServiceRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
