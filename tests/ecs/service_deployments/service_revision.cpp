// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/service_deployments/service_revision.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ContainerImage>(optional_member<std::string>{"containerName"},
                                              optional_member<std::string>{"imageDigest"},
                                              optional_member<std::string>{"image"}));

static_assert(is_described_as<ManagedAutoScaling>(
    optional_member<ManagedScalableTarget>{"scalableTarget"},
    optional_member<std::vector<ManagedApplicationAutoScalingPolicy>>{
        "applicationAutoScalingPolicies"}));

static_assert(is_described_as<ECSManagedResources>(
    optional_member<std::vector<ManagedIngressPath>>{"ingressPaths"},
    optional_member<ManagedAutoScaling>{"autoScaling"},
    optional_member<std::vector<ManagedMetricAlarm>>{"metricAlarms"},
    optional_member<std::vector<ManagedSecurityGroup>>{"serviceSecurityGroups"},
    optional_member<std::vector<ManagedLogGroup>>{"logGroups"},
    optional_member<std::vector<GatewayConnection>>{"gatewayConnections"}));

static_assert(is_described_as<ServiceRevisionLoadBalancer>(
    optional_member<std::string>{"targetGroupArn"},
    optional_member<std::string>{"productionListenerRule"}));

static_assert(is_described_as<ServiceRevisionVpcLatticeConfiguration>(
    optional_member<std::string>{"targetGroupArn"},
    optional_member<std::string>{"productionListenerRule"}));

static_assert(is_described_as<ResolvedConfiguration>(
    optional_member<std::vector<ServiceRevisionLoadBalancer>>{"loadBalancers"},
    optional_member<std::vector<ServiceRevisionVpcLatticeConfiguration>>{
        "vpcLatticeConfigurations"}));

static_assert(is_described_as<RuntimePlatformOverride>(optional_member<std::string>{
    "cpuArchitecture"}));

static_assert(is_described_as<ServiceRevisionOverrides>(optional_member<RuntimePlatformOverride>{
    "runtimePlatform"}));

static_assert(is_described_as<ServiceRevision>(
    optional_member<std::string>{"serviceRevisionArn"}, optional_member<std::string>{"serviceArn"},
    optional_member<std::string>{"clusterArn"}, optional_member<std::string>{"taskDefinition"},
    optional_member<std::vector<CapacityProviderStrategyItem>>{"capacityProviderStrategy"},
    optional_member<open_enum<LaunchType>>{"launchType"},
    optional_member<std::string>{"platformVersion"}, optional_member<std::string>{"platformFamily"},
    optional_member<std::vector<LoadBalancer>>{"loadBalancers"},
    optional_member<std::vector<ServiceRegistry>>{"serviceRegistries"},
    optional_member<NetworkConfiguration>{"networkConfiguration"},
    optional_member<std::vector<ContainerImage>>{"containerImages"},
    optional_member<bool>{"guardDutyEnabled"},
    optional_member<ServiceConnectConfiguration>{"serviceConnectConfiguration"},
    optional_member<std::vector<ServiceVolumeConfiguration>>{"volumeConfigurations"},
    optional_member<DeploymentEphemeralStorage>{"fargateEphemeralStorage"},
    optional_member<timestamp>{"createdAt"},
    optional_member<std::vector<VpcLatticeConfiguration>>{"vpcLatticeConfigurations"},
    optional_member<ResolvedConfiguration>{"resolvedConfiguration"},
    optional_member<ECSManagedResources>{"ecsManagedResources"},
    optional_member<ServiceRevisionOverrides>{"overrides"},
    optional_member<std::vector<GatewayConnector>>{"gatewayConnectors"},
    optional_member<MonitoringConfiguration>{"monitoring"}));

TEST_CASE("The shapes of service_revision.hpp have their names in the service model") {
    CHECK(shape_name<ContainerImage> == "ContainerImage");
    CHECK(shape_name<ManagedAutoScaling> == "ManagedAutoScaling");
    CHECK(shape_name<ECSManagedResources> == "ECSManagedResources");
    CHECK(shape_name<ServiceRevisionLoadBalancer> == "ServiceRevisionLoadBalancer");
    CHECK(shape_name<ServiceRevisionVpcLatticeConfiguration> ==
          "ServiceRevisionVpcLatticeConfiguration");
    CHECK(shape_name<ResolvedConfiguration> == "ResolvedConfiguration");
    CHECK(shape_name<RuntimePlatformOverride> == "RuntimePlatformOverride");
    CHECK(shape_name<ServiceRevisionOverrides> == "ServiceRevisionOverrides");
    CHECK(shape_name<ServiceRevision> == "ServiceRevision");
}

TEST_CASE("Every member of ServiceRevision takes part in comparison") {
    const ContainerImage image{
        .containerName = "web", .imageDigest = "sha256:0", .image = "web:latest"};
    const ManagedAutoScaling scaling{.scalableTarget = {{.minCapacity = 1}},
                                     .applicationAutoScalingPolicies = {{{.metric = "m"}}}};
    const ECSManagedResources managed{.ingressPaths = {{{.endpoint = "example.com"}}},
                                      .autoScaling = scaling,
                                      .metricAlarms = {{{.arn = "arn"}}},
                                      .serviceSecurityGroups = {{{.arn = "arn"}}},
                                      .logGroups = {{{.arn = "arn"}}},
                                      .gatewayConnections = {{{.portName = "p"}}}};
    const ServiceRevisionLoadBalancer load_balancer{.targetGroupArn = "arn",
                                                    .productionListenerRule = "arn"};
    const ServiceRevisionVpcLatticeConfiguration lattice{.targetGroupArn = "arn",
                                                         .productionListenerRule = "arn"};
    const ResolvedConfiguration resolved{.loadBalancers = {{load_balancer}},
                                         .vpcLatticeConfigurations = {{lattice}}};
    const RuntimePlatformOverride platform{.cpuArchitecture = "ARM64"};
    const ServiceRevisionOverrides overrides{.runtimePlatform = platform};
    check_each_member_counts(image);
    check_each_member_counts(scaling);
    check_each_member_counts(managed);
    check_each_member_counts(load_balancer);
    check_each_member_counts(lattice);
    check_each_member_counts(resolved);
    check_each_member_counts(platform);
    check_each_member_counts(overrides);
    check_each_member_counts(ServiceRevision{
        .serviceRevisionArn = "arn",
        .serviceArn = "arn",
        .clusterArn = "arn",
        .taskDefinition = "t:1",
        .capacityProviderStrategy = {{{.capacityProvider = "FARGATE"}}},
        .launchType = LaunchType::FARGATE,
        .platformVersion = "1.4.0",
        .platformFamily = "Linux",
        .loadBalancers = {{{.containerName = "web"}}},
        .serviceRegistries = {{{.port = 1}}},
        .networkConfiguration = {{.awsvpcConfiguration = {{.subnets = {{"subnet"}}}}}},
        .containerImages = {{image}},
        .guardDutyEnabled = true,
        .serviceConnectConfiguration = {{.enabled = true}},
        .volumeConfigurations = {{{.name = "v"}}},
        .fargateEphemeralStorage = {{.kmsKeyId = "k"}},
        .createdAt = timestamp::from_seconds(1),
        .vpcLatticeConfigurations = {{{.roleArn = "arn"}}},
        .resolvedConfiguration = resolved,
        .ecsManagedResources = managed,
        .overrides = overrides,
        .gatewayConnectors = {{{.portName = "p"}}},
        .monitoring = {{.metricConfigurations = {{{.resolutionSeconds = 20}}}}}});
}

TEST_CASE("RuntimePlatformOverride has a documented architecture or one from the service") {
    for (const char* architecture : {"X86_64", "ARM64"}) {
        CHECK(from_user(RuntimePlatformOverride{.cpuArchitecture = architecture}) == valid);
    }
    CHECK(from_user(RuntimePlatformOverride{.cpuArchitecture = "RISCV"}) ==
          "/cpuArchitecture enum");
    CHECK(from_service(RuntimePlatformOverride{.cpuArchitecture = "RISCV"}) == valid);
}
