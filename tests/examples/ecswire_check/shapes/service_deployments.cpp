// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "../shape_check.hpp"

#include <ecswire/ecs/service_deployments.hpp>

using namespace ecswire;

std::span<const ecswire_check::shape_check> ecswire_check::service_deployments_checks() {
    return checks_of<
        ContainerImage, ContinueServiceDeploymentRequest, ContinueServiceDeploymentResponse,
        DeploymentLifecycleHookDetail, DescribeServiceDeploymentsRequest,
        DescribeServiceDeploymentsResponse, DescribeServiceRevisionsRequest,
        DescribeServiceRevisionsResponse, ECSManagedResources, GatewayConnection,
        GatewayConnectionAlbResources, GatewayConnectionResources, ListServiceDeploymentsRequest,
        ListServiceDeploymentsResponse, ManagedApplicationAutoScalingPolicy, ManagedAutoScaling,
        ManagedCertificate, ManagedIngressPath, ManagedListener, ManagedListenerRule,
        ManagedLoadBalancer, ManagedLogGroup, ManagedMetricAlarm, ManagedScalableTarget,
        ManagedSecurityGroup, ManagedTargetGroup, ResolvedConfiguration, Rollback,
        RuntimePlatformOverride, ServiceDeployment, ServiceDeploymentAlarms, ServiceDeploymentBrief,
        ServiceDeploymentCircuitBreaker, ServiceRevision, ServiceRevisionLoadBalancer,
        ServiceRevisionOverrides, ServiceRevisionSummary, ServiceRevisionVpcLatticeConfiguration,
        StopServiceDeploymentRequest, StopServiceDeploymentResponse>;
}
