// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/service_deployments.hpp>

#include "support/catch.hpp"
#include "support/rule_cases.hpp"

using namespace ecswire;
using namespace ecswire_test;

TEST_CASE("The shapes of service_deployments accept and reject what the facts say") {
    check_rule_cases<ContinueServiceDeploymentRequest, DeploymentLifecycleHookDetail,
                     DescribeServiceDeploymentsRequest, DescribeServiceRevisionsRequest,
                     GatewayConnection, GatewayConnectionResources, ListServiceDeploymentsRequest,
                     ManagedApplicationAutoScalingPolicy, ManagedCertificate, ManagedIngressPath,
                     ManagedListener, ManagedListenerRule, ManagedLoadBalancer, ManagedLogGroup,
                     ManagedMetricAlarm, ManagedScalableTarget, ManagedSecurityGroup,
                     ManagedTargetGroup, RuntimePlatformOverride, ServiceDeployment,
                     ServiceDeploymentAlarms, ServiceDeploymentBrief,
                     ServiceDeploymentCircuitBreaker, ServiceRevision, ServiceRevisionSummary,
                     StopServiceDeploymentRequest>();
}
