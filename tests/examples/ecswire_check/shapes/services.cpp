// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "../shape_check.hpp"

#include <ecswire/ecs/services.hpp>

using namespace ecswire;

std::span<const ecswire_check::shape_check> ecswire_check::services_checks() {
    return checks_of<
        AdvancedConfiguration, CanaryConfiguration, CreateServiceRequest, CreateServiceResponse,
        DeleteServiceRequest, DeleteServiceResponse, Deployment, DeploymentAlarms,
        DeploymentCircuitBreaker, DeploymentConfiguration, DeploymentController,
        DeploymentEarlySuccessCriteria, DeploymentEphemeralStorage, DeploymentLifecycleHook,
        DeploymentLifecycleHookTimeoutConfiguration, DescribeServicesRequest,
        DescribeServicesResponse, GatewayConnector, GatewayConnectorFilters,
        GatewayConnectorHealthCheck, GatewayConnectorHealthCheckMatcher, LinearConfiguration,
        ListServicesByNamespaceRequest, ListServicesByNamespaceResponse, ListServicesRequest,
        ListServicesResponse, LoadBalancer, MetricConfiguration, MonitoringConfiguration, Scale,
        Service, ServiceConnectAccessLogConfiguration, ServiceConnectClientAlias,
        ServiceConnectConfiguration, ServiceConnectContainerConfiguration, ServiceConnectService,
        ServiceConnectServiceResource, ServiceConnectTestTrafficHeaderMatchRules,
        ServiceConnectTestTrafficHeaderRules, ServiceConnectTestTrafficRules,
        ServiceConnectTlsCertificateAuthority, ServiceConnectTlsConfiguration,
        ServiceCurrentRevisionSummary, ServiceEvent, ServiceManagedEBSVolumeConfiguration,
        ServiceRegistry, ServiceVolumeConfiguration, TaskSet, ThresholdConfiguration,
        TimeoutConfiguration, UpdateServiceRequest, UpdateServiceResponse,
        VpcLatticeAdvancedConfiguration, VpcLatticeConfiguration>;
}
