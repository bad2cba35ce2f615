// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/character_set.hpp>
#include <ecswire/constraints/characters.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/one_of.hpp>
#include <ecswire/constraints/values.hpp>
#include <ecswire/ecs/common/capacity_provider_strategy_item.hpp>
#include <ecswire/ecs/common/launch_type.hpp>
#include <ecswire/ecs/common/network_configuration.hpp>
#include <ecswire/ecs/common/placement_constraint.hpp>
#include <ecswire/ecs/common/placement_strategy.hpp>
#include <ecswire/ecs/common/propagate_tags.hpp>
#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/ecs/services/availability_zone_rebalancing.hpp>
#include <ecswire/ecs/services/deployment_configuration.hpp>
#include <ecswire/ecs/services/deployment_controller.hpp>
#include <ecswire/ecs/services/deployment_ephemeral_storage.hpp>
#include <ecswire/ecs/services/load_balancer.hpp>
#include <ecswire/ecs/services/resource_management_type.hpp>
#include <ecswire/ecs/services/scheduling_strategy.hpp>
#include <ecswire/ecs/services/service_connect_configuration.hpp>
#include <ecswire/ecs/services/service_registry.hpp>
#include <ecswire/ecs/services/service_volume_configuration.hpp>
#include <ecswire/ecs/services/task_set.hpp>
#include <ecswire/ecs/services/vpc_lattice_configuration.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The progress of a rolling deployment.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Deployment.html
enum class DeploymentRolloutState {
    COMPLETED, ///< the service is in a steady state
    FAILED,    ///< the circuit breaker or an alarm ended it
    IN_PROGRESS,
};
BOOST_DESCRIBE_ENUM(DeploymentRolloutState, COMPLETED, FAILED, IN_PROGRESS)

/// A service of AWS Cloud Map that Service Connect manages for a deployment.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceConnectServiceResource.html
struct ServiceConnectServiceResource {
    std::optional<std::string> discoveryName{}; ///< unique in the namespace
    std::optional<std::string> discoveryArn{};  ///< ARN in AWS Cloud Map
};
BOOST_DESCRIBE_STRUCT(ServiceConnectServiceResource, (), (discoveryName, discoveryArn))

constexpr auto constraints_of(shape<ServiceConnectServiceResource>) {
    return constraints(member<&ServiceConnectServiceResource::discoveryName>(
        length(at_most(64)), characters(ascii_lower + ascii_digits + "_-")));
}

/// A deployment of a service by the ECS deployment controller, with the tasks that it has started.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Deployment.html
struct Deployment {
    std::optional<std::string> id{}; ///< identifies it
    std::optional<std::string> status{};
    ///< PRIMARY is the latest; ACTIVE ones are being replaced, INACTIVE ones have been
    std::optional<std::string> taskDefinition{}; ///< ARN
    std::optional<std::int32_t> desiredCount{};  ///< tasks to keep running
    std::optional<std::int32_t> pendingCount{};  ///< its tasks that are PENDING
    std::optional<std::int32_t> runningCount{};  ///< its tasks that are RUNNING
    std::optional<std::int32_t> failedTasks{};
    ///< its tasks that failed to start or to become healthy
    std::optional<timestamp> createdAt{}; ///< time of creation
    std::optional<timestamp> updatedAt{}; ///< time of the last change
    std::optional<std::vector<CapacityProviderStrategyItem>> capacityProviderStrategy{};
    ///< absent with a launch type
    std::optional<open_enum<LaunchType>> launchType{}; ///< absent with a capacity provider strategy
    std::optional<std::string> platformVersion{};      ///< on Fargate
    std::optional<std::string> platformFamily{};       ///< operating system on Fargate
    std::optional<NetworkConfiguration> networkConfiguration{}; ///< for the network mode `awsvpc`
    std::optional<open_enum<DeploymentRolloutState>> rolloutState{};
    ///< of rolling updates only, and not behind a Classic Load Balancer
    std::optional<std::string> rolloutStateReason{}; ///< description of `rolloutState`
    std::optional<ServiceConnectConfiguration> serviceConnectConfiguration{};
    ///< absent: not in Service Connect
    std::optional<std::vector<ServiceConnectServiceResource>> serviceConnectResources{};
    ///< created in AWS Cloud Map
    std::optional<std::vector<ServiceVolumeConfiguration>> volumeConfigurations{};
    ///< volumes that the task definition leaves to the service
    std::optional<DeploymentEphemeralStorage> fargateEphemeralStorage{};
    ///< encryption of ephemeral storage on Fargate
    std::optional<std::vector<VpcLatticeConfiguration>> vpcLatticeConfigurations{};
    ///< target groups of VPC Lattice for its tasks
};
BOOST_DESCRIBE_STRUCT(Deployment, (),
                      (id, status, taskDefinition, desiredCount, pendingCount, runningCount,
                       failedTasks, createdAt, updatedAt, capacityProviderStrategy, launchType,
                       platformVersion, platformFamily, networkConfiguration, rolloutState,
                       rolloutStateReason, serviceConnectConfiguration, serviceConnectResources,
                       volumeConfigurations, fargateEphemeralStorage, vpcLatticeConfigurations))

constexpr auto constraints_of(shape<Deployment>) {
    return constraints(member<&Deployment::status>(values("PRIMARY", "ACTIVE", "INACTIVE")));
}

/// An event in the life of a service, such as a task that could not be placed.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceEvent.html
struct ServiceEvent {
    std::optional<std::string> id{};      ///< identifies it
    std::optional<timestamp> createdAt{}; ///< time of the event
    std::optional<std::string> message{}; ///< for people
};
BOOST_DESCRIBE_STRUCT(ServiceEvent, (), (id, createdAt, message))

/// The number of tasks of a service revision that is in use.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceCurrentRevisionSummary.html
struct ServiceCurrentRevisionSummary {
    std::optional<std::string> arn{};                 ///< of the service revision
    std::optional<std::int32_t> requestedTaskCount{}; ///< desired tasks
    std::optional<std::int32_t> runningTaskCount{};   ///< its tasks that are RUNNING
    std::optional<std::int32_t> pendingTaskCount{};   ///< its tasks that are PENDING
};
BOOST_DESCRIBE_STRUCT(ServiceCurrentRevisionSummary, (),
                      (arn, requestedTaskCount, runningTaskCount, pendingTaskCount))

/// A number of tasks of one task definition that Amazon ECS keeps running in a cluster. The service
/// includes `tags` where DescribeServices asks for them.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Service.html
struct Service {
    std::optional<std::string> serviceArn{}; ///< its Amazon Resource Name
    std::optional<std::string> serviceName{};
    ///< unique among the ACTIVE and DRAINING services of the cluster
    std::optional<std::string> clusterArn{};                  ///< its cluster
    std::optional<std::vector<LoadBalancer>> loadBalancers{}; ///< they route traffic to its tasks
    std::optional<std::vector<ServiceRegistry>> serviceRegistries{};
    ///< its tasks are registered there
    std::optional<std::string> status{};
    ///< DRAINING: being deleted, tasks are left; INACTIVE: deleted
    std::optional<std::int32_t> desiredCount{};        ///< tasks to keep running
    std::optional<std::int32_t> runningCount{};        ///< its tasks that are RUNNING
    std::optional<std::int32_t> pendingCount{};        ///< its tasks that are PENDING
    std::optional<open_enum<LaunchType>> launchType{}; ///< absent with a capacity provider strategy
    std::optional<std::vector<CapacityProviderStrategyItem>> capacityProviderStrategy{};
    ///< absent with a launch type
    std::optional<std::string> platformVersion{}; ///< on Fargate
    std::optional<std::string> platformFamily{};  ///< operating system on Fargate
    std::optional<std::string> taskDefinition{};  ///< ARN
    std::optional<DeploymentConfiguration> deploymentConfiguration{};
    ///< the way in which deployments replace its tasks
    std::optional<std::vector<TaskSet>> taskSets{}; ///< of the controllers CODE_DEPLOY and EXTERNAL
    std::optional<std::vector<Deployment>> deployments{};
    ///< of the controller ECS; the current one and those that it replaces
    std::optional<std::string> roleArn{}; ///< role with which ECS calls the load balancer
    std::optional<std::vector<ServiceEvent>> events{}; ///< the latest, at most 100
    std::optional<timestamp> createdAt{};              ///< time of creation
    std::optional<std::string> currentServiceDeployment{};
    ///< ARN of the service deployment in progress
    std::optional<std::vector<ServiceCurrentRevisionSummary>> currentServiceRevisions{};
    ///< those that have tasks
    std::optional<std::vector<PlacementConstraint>> placementConstraints{};
    ///< on the container instances of its tasks
    std::optional<std::vector<PlacementStrategy>> placementStrategy{};
    ///< choice among container instances
    std::optional<NetworkConfiguration> networkConfiguration{}; ///< for the network mode `awsvpc`
    std::optional<std::int32_t> healthCheckGracePeriodSeconds{};
    ///< seconds in which a new task may fail health checks
    std::optional<open_enum<SchedulingStrategy>> schedulingStrategy{}; ///< REPLICA or DAEMON
    std::optional<DeploymentController> deploymentController{}; ///< ECS, CODE_DEPLOY or EXTERNAL
    std::optional<std::vector<Tag>> tags{};                     ///< at most 50, keys unique
    std::optional<std::string> createdBy{}; ///< ARN of the principal that created it
    std::optional<bool> enableECSManagedTags{};
    ///< whether tasks get tags with the cluster and the service
    std::optional<open_enum<PropagateTags>> propagateTags{}; ///< source of the tags of tasks
    std::optional<bool> enableExecuteCommand{};
    ///< whether ExecuteCommand can run commands in its tasks
    std::optional<open_enum<AvailabilityZoneRebalancing>> availabilityZoneRebalancing{};
    ///< whether tasks move to even out Availability Zones
    std::optional<open_enum<ResourceManagementType>> resourceManagementType{};
    ///< owner of its resources
};
BOOST_DESCRIBE_STRUCT(Service, (),
                      (serviceArn, serviceName, clusterArn, loadBalancers, serviceRegistries,
                       status, desiredCount, runningCount, pendingCount, launchType,
                       capacityProviderStrategy, platformVersion, platformFamily, taskDefinition,
                       deploymentConfiguration, taskSets, deployments, roleArn, events, createdAt,
                       currentServiceDeployment, currentServiceRevisions, placementConstraints,
                       placementStrategy, networkConfiguration, healthCheckGracePeriodSeconds,
                       schedulingStrategy, deploymentController, tags, createdBy,
                       enableECSManagedTags, propagateTags, enableExecuteCommand,
                       availabilityZoneRebalancing, resourceManagementType))

constexpr auto constraints_of(shape<Service>) {
    return constraints(member<&Service::serviceName>(
                           length(at_most(255)), characters(ascii_letters + ascii_digits + "_-")),
                       member<&Service::status>(values("ACTIVE", "DRAINING", "INACTIVE")),
                       member<&Service::launchType>(exclusive<&Service::capacityProviderStrategy>),
                       member<&Service::events>(length(at_most(100))),
                       member<&Service::tags>(tag_list));
}

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
