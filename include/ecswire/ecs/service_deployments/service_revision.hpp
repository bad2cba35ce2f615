// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/values.hpp>
#include <ecswire/ecs/common/capacity_provider_strategy_item.hpp>
#include <ecswire/ecs/common/launch_type.hpp>
#include <ecswire/ecs/common/network_configuration.hpp>
#include <ecswire/ecs/service_deployments/gateway_connection.hpp>
#include <ecswire/ecs/service_deployments/managed_application_auto_scaling_policy.hpp>
#include <ecswire/ecs/service_deployments/managed_ingress_path.hpp>
#include <ecswire/ecs/service_deployments/managed_log_group.hpp>
#include <ecswire/ecs/service_deployments/managed_metric_alarm.hpp>
#include <ecswire/ecs/service_deployments/managed_scalable_target.hpp>
#include <ecswire/ecs/service_deployments/managed_security_group.hpp>
#include <ecswire/ecs/services/deployment_ephemeral_storage.hpp>
#include <ecswire/ecs/services/gateway_connector.hpp>
#include <ecswire/ecs/services/load_balancer.hpp>
#include <ecswire/ecs/services/monitoring_configuration.hpp>
#include <ecswire/ecs/services/service_connect_configuration.hpp>
#include <ecswire/ecs/services/service_registry.hpp>
#include <ecswire/ecs/services/service_volume_configuration.hpp>
#include <ecswire/ecs/services/vpc_lattice_configuration.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// The image of a container of a service revision.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerImage.html
struct ContainerImage {
    std::optional<std::string> containerName{}; ///< as in the task definition
    std::optional<std::string> imageDigest{};   ///< identifies the content of the image
    std::optional<std::string> image{};         ///< as in the task definition
};
BOOST_DESCRIBE_STRUCT(ContainerImage, (), (containerName, imageDigest, image))

/// The resources of Application Auto Scaling that Amazon ECS manages for a service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedAutoScaling.html
struct ManagedAutoScaling {
    std::optional<ManagedScalableTarget> scalableTarget{}; ///< the limits of the number of tasks
    std::optional<std::vector<ManagedApplicationAutoScalingPolicy>>
        applicationAutoScalingPolicies{};
    ///< the scaling policies
};
BOOST_DESCRIBE_STRUCT(ManagedAutoScaling, (), (scalableTarget, applicationAutoScalingPolicies))

/// The resources that Amazon ECS manages for a service revision.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ECSManagedResources.html
struct ECSManagedResources {
    std::optional<std::vector<ManagedIngressPath>> ingressPaths{};
    ///< ways by which traffic reaches the service
    std::optional<ManagedAutoScaling> autoScaling{}; ///< resources of Application Auto Scaling
    std::optional<std::vector<ManagedMetricAlarm>> metricAlarms{}; ///< CloudWatch alarms
    std::optional<std::vector<ManagedSecurityGroup>> serviceSecurityGroups{};
    ///< security groups of the tasks
    std::optional<std::vector<ManagedLogGroup>> logGroups{}; ///< log groups of CloudWatch Logs
    std::optional<std::vector<GatewayConnection>> gatewayConnections{}; ///< connections to gateways
};
BOOST_DESCRIBE_STRUCT(ECSManagedResources, (),
                      (ingressPaths, autoScaling, metricAlarms, serviceSecurityGroups, logGroups,
                       gatewayConnections))

/// The target group and the listener rule of a load balancer that a service revision uses.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevisionLoadBalancer.html
struct ServiceRevisionLoadBalancer {
    std::optional<std::string> targetGroupArn{}; ///< target group that gets the production traffic
    std::optional<std::string> productionListenerRule{};
    ///< ARN of the listener or rule that routes production traffic
};
BOOST_DESCRIBE_STRUCT(ServiceRevisionLoadBalancer, (), (targetGroupArn, productionListenerRule))

/// The target group and the listener rule of VPC Lattice that a service revision uses.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevisionVpcLatticeConfiguration.html
struct ServiceRevisionVpcLatticeConfiguration {
    std::optional<std::string> targetGroupArn{}; ///< target group that gets the production traffic
    std::optional<std::string> productionListenerRule{};
    ///< ARN of the listener rule or listener that routes production traffic
};
BOOST_DESCRIBE_STRUCT(ServiceRevisionVpcLatticeConfiguration, (),
                      (targetGroupArn, productionListenerRule))

/// The values that Amazon ECS has chosen for a service revision.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ResolvedConfiguration.html
struct ResolvedConfiguration {
    std::optional<std::vector<ServiceRevisionLoadBalancer>> loadBalancers{};
    ///< target groups and listener rules in use
    std::optional<std::vector<ServiceRevisionVpcLatticeConfiguration>> vpcLatticeConfigurations{};
    ///< target groups and listener rules of VPC Lattice in use
};
BOOST_DESCRIBE_STRUCT(ResolvedConfiguration, (), (loadBalancers, vpcLatticeConfigurations))

/// The platform on which the tasks of a service revision run. Only the service sets it.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatformOverride.html
struct RuntimePlatformOverride {
    std::optional<std::string> cpuArchitecture{}; ///< in place of the one of the task definition
};
BOOST_DESCRIBE_STRUCT(RuntimePlatformOverride, (), (cpuArchitecture))

constexpr auto constraints_of(shape<RuntimePlatformOverride>) {
    return constraints(
        member<&RuntimePlatformOverride::cpuArchitecture>(values("X86_64", "ARM64")));
}

/// The values that Amazon ECS sets in place of those of the task definition.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevisionOverrides.html
struct ServiceRevisionOverrides {
    std::optional<RuntimePlatformOverride> runtimePlatform{}; ///< absent: as in the task definition
};
BOOST_DESCRIBE_STRUCT(ServiceRevisionOverrides, (), (runtimePlatform))

/// A version of the configuration of a service, which a service deployment deploys. It never
/// changes.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevision.html
struct ServiceRevision {
    std::optional<std::string> serviceRevisionArn{}; ///< its Amazon Resource Name
    std::optional<std::string> serviceArn{};         ///< its service
    std::optional<std::string> clusterArn{};         ///< the cluster of its service
    std::optional<std::string> taskDefinition{};     ///< ARN
    std::optional<std::vector<CapacityProviderStrategyItem>> capacityProviderStrategy{};
    ///< absent with a launch type
    std::optional<open_enum<LaunchType>> launchType{}; ///< absent with a capacity provider strategy
    std::optional<std::string> platformVersion{};      ///< on Fargate
    std::optional<std::string> platformFamily{};       ///< operating system on Fargate
    std::optional<std::vector<LoadBalancer>> loadBalancers{}; ///< they route traffic to its tasks
    std::optional<std::vector<ServiceRegistry>> serviceRegistries{};
    ///< its tasks are registered there
    std::optional<NetworkConfiguration> networkConfiguration{};   ///< for the network mode `awsvpc`
    std::optional<std::vector<ContainerImage>> containerImages{}; ///< images with their digests
    std::optional<bool> guardDutyEnabled{};
    ///< whether Runtime Monitoring of Amazon GuardDuty is on
    std::optional<ServiceConnectConfiguration> serviceConnectConfiguration{};
    ///< absent: not in Service Connect
    std::optional<std::vector<ServiceVolumeConfiguration>> volumeConfigurations{};
    ///< volumes that the task definition leaves to the service
    std::optional<DeploymentEphemeralStorage> fargateEphemeralStorage{};
    ///< encryption of ephemeral storage on Fargate
    std::optional<timestamp> createdAt{}; ///< time of creation
    std::optional<std::vector<VpcLatticeConfiguration>> vpcLatticeConfigurations{};
    ///< target groups of VPC Lattice for its tasks
    std::optional<ResolvedConfiguration> resolvedConfiguration{};
    ///< values that Amazon ECS has chosen
    std::optional<ECSManagedResources> ecsManagedResources{};
    ///< resources that Amazon ECS manages for it
    std::optional<ServiceRevisionOverrides> overrides{};
    ///< values in place of those of the task definition
    std::optional<std::vector<GatewayConnector>> gatewayConnectors{};
    ///< ports that gateways make reachable
    std::optional<MonitoringConfiguration> monitoring{}; ///< absent: all metrics at 60 seconds
};
BOOST_DESCRIBE_STRUCT(ServiceRevision, (),
                      (serviceRevisionArn, serviceArn, clusterArn, taskDefinition,
                       capacityProviderStrategy, launchType, platformVersion, platformFamily,
                       loadBalancers, serviceRegistries, networkConfiguration, containerImages,
                       guardDutyEnabled, serviceConnectConfiguration, volumeConfigurations,
                       fargateEphemeralStorage, createdAt, vpcLatticeConfigurations,
                       resolvedConfiguration, ecsManagedResources, overrides, gatewayConnectors,
                       monitoring))

} // namespace ecswire::inline v0_2
