// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/services.hpp>

#include "support/catch.hpp"
#include "support/rule_cases.hpp"

using namespace ecswire;
using namespace ecswire_test;

TEST_CASE("The shapes of services accept and reject what the facts say") {
    check_rule_cases<CanaryConfiguration, CreateServiceRequest, DeleteServiceRequest, Deployment,
                     DeploymentAlarms, DeploymentCircuitBreaker, DeploymentConfiguration,
                     DeploymentController, DeploymentEarlySuccessCriteria, DeploymentLifecycleHook,
                     DeploymentLifecycleHookTimeoutConfiguration, DescribeServicesRequest,
                     GatewayConnector, GatewayConnectorFilters, GatewayConnectorHealthCheck,
                     LinearConfiguration, ListServicesByNamespaceRequest, ListServicesRequest,
                     LoadBalancer, MetricConfiguration, MonitoringConfiguration, Scale, Service,
                     ServiceConnectAccessLogConfiguration, ServiceConnectClientAlias,
                     ServiceConnectConfiguration, ServiceConnectContainerConfiguration,
                     ServiceConnectService, ServiceConnectServiceResource,
                     ServiceConnectTestTrafficHeaderMatchRules,
                     ServiceConnectTestTrafficHeaderRules, ServiceConnectTestTrafficRules,
                     ServiceConnectTlsConfiguration, ServiceManagedEBSVolumeConfiguration,
                     ServiceRegistry, ServiceVolumeConfiguration, TaskSet, ThresholdConfiguration,
                     TimeoutConfiguration, UpdateServiceRequest, VpcLatticeConfiguration>();
}
