// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/services/update_service.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<UpdateServiceRequest>(
    optional_member<std::string>{"cluster"}, optional_member<std::string>{"service"},
    optional_member<std::int32_t>{"desiredCount"}, optional_member<std::string>{"taskDefinition"},
    optional_member<std::vector<CapacityProviderStrategyItem>>{"capacityProviderStrategy"},
    optional_member<DeploymentConfiguration>{"deploymentConfiguration"},
    optional_member<open_enum<AvailabilityZoneRebalancing>>{"availabilityZoneRebalancing"},
    optional_member<NetworkConfiguration>{"networkConfiguration"},
    optional_member<std::vector<PlacementConstraint>>{"placementConstraints"},
    optional_member<std::vector<PlacementStrategy>>{"placementStrategy"},
    optional_member<std::string>{"platformVersion"}, optional_member<bool>{"forceNewDeployment"},
    optional_member<std::int32_t>{"healthCheckGracePeriodSeconds"},
    optional_member<DeploymentController>{"deploymentController"},
    optional_member<bool>{"enableExecuteCommand"}, optional_member<bool>{"enableECSManagedTags"},
    optional_member<std::vector<LoadBalancer>>{"loadBalancers"},
    optional_member<open_enum<PropagateTags>>{"propagateTags"},
    optional_member<std::vector<ServiceRegistry>>{"serviceRegistries"},
    optional_member<ServiceConnectConfiguration>{"serviceConnectConfiguration"},
    optional_member<std::vector<ServiceVolumeConfiguration>>{"volumeConfigurations"},
    optional_member<std::vector<VpcLatticeConfiguration>>{"vpcLatticeConfigurations"},
    optional_member<std::vector<GatewayConnector>>{"gatewayConnectors"},
    optional_member<MonitoringConfiguration>{"monitoring"}));

static_assert(is_described_as<UpdateServiceResponse>(optional_member<Service>{"service"}));

TEST_CASE("UpdateService has its messages, errors and name") {
    check_operation<UpdateService, UpdateServiceRequest, UpdateServiceResponse,
                    ecs_errors<ClusterNotFoundException, NamespaceNotFoundException,
                               PlatformTaskDefinitionIncompatibilityException,
                               PlatformUnknownException, ServiceNotActiveException,
                               ServiceNotFoundException, UnsupportedFeatureException>>(
        "UpdateService");
}

TEST_CASE("The shapes of update_service.hpp have their names in the service model") {
    CHECK(shape_name<UpdateServiceRequest> == "UpdateServiceRequest");
    CHECK(shape_name<UpdateServiceResponse> == "UpdateServiceResponse");
}

TEST_CASE("Every member of UpdateService's messages takes part in comparison") {
    check_each_member_counts(UpdateServiceRequest{
        .cluster = "c",
        .service = "s",
        .desiredCount = 2,
        .taskDefinition = "t:2",
        .capacityProviderStrategy = {{{.capacityProvider = "FARGATE"}}},
        .deploymentConfiguration = {{.maximumPercent = 150}},
        .availabilityZoneRebalancing = AvailabilityZoneRebalancing::DISABLED,
        .networkConfiguration = {{.awsvpcConfiguration = {{.subnets = {{"subnet"}}}}}},
        .placementConstraints = {{{.expression = "e"}}},
        .placementStrategy = {{{.field = "memory"}}},
        .platformVersion = "1.4.0",
        .forceNewDeployment = true,
        .healthCheckGracePeriodSeconds = 30,
        .deploymentController = {{.type = DeploymentControllerType::ECS}},
        .enableExecuteCommand = true,
        .enableECSManagedTags = true,
        .loadBalancers = {{{.containerName = "web"}}},
        .propagateTags = PropagateTags::SERVICE,
        .serviceRegistries = {{{.port = 1}}},
        .serviceConnectConfiguration = {{.enabled = true}},
        .volumeConfigurations = {{{.name = "v"}}},
        .vpcLatticeConfigurations = {{{.roleArn = "arn"}}},
        .gatewayConnectors = {{{.portName = "p"}}},
        .monitoring = {{.metricConfigurations = {{{.resolutionSeconds = 20}}}}}});
    check_each_member_counts(UpdateServiceResponse{.service = {{.status = "ACTIVE"}}});
}

TEST_CASE("UpdateServiceRequest requires a service") {
    CHECK(from_user(UpdateServiceRequest{}) == "/service required");
    CHECK(from_user(UpdateServiceRequest{.service = "s"}) == valid);
}

TEST_CASE("UpdateServiceRequest has a strategy of up to 20 items, with one base and a weight") {
    const auto with = [](std::vector<CapacityProviderStrategyItem> strategy) {
        return from_user(
            UpdateServiceRequest{.service = "s", .capacityProviderStrategy = std::move(strategy)});
    };
    const CapacityProviderStrategyItem item{.capacityProvider = "p", .weight = 1};
    CHECK(with({}) == valid);
    CHECK(with(std::vector(20, item)) == valid);
    CHECK(with(std::vector(21, item)) == "/capacityProviderStrategy length");
    const CapacityProviderStrategyItem base{.capacityProvider = "p", .weight = 1, .base = 1};
    CHECK(with({base, base}) == "/capacityProviderStrategy oneBase");
    const CapacityProviderStrategyItem weightless{.capacityProvider = "p"};
    CHECK(with({weightless, weightless}) == "/capacityProviderStrategy someWeight");
}

TEST_CASE("UpdateServiceRequest limits the sizes of its lists") {
    UpdateServiceRequest one{.service = "s",
                             .placementConstraints = std::vector<PlacementConstraint>(10),
                             .placementStrategy = std::vector<PlacementStrategy>(5),
                             .serviceRegistries = std::vector<ServiceRegistry>(1),
                             .gatewayConnectors = {{{.portName = "p"}}}};
    CHECK(from_user(one) == valid);
    one.placementConstraints->emplace_back();
    one.placementStrategy->emplace_back();
    one.serviceRegistries->emplace_back();
    one.gatewayConnectors->push_back({.portName = "q"});
    CHECK(from_user(one) == "/placementConstraints length, /placementStrategy length, "
                            "/serviceRegistries length, /gatewayConnectors length");
}

TEST_CASE("UpdateServiceRequest has a grace period that is not negative") {
    const auto with = [](int seconds) {
        return from_user(
            UpdateServiceRequest{.service = "s", .healthCheckGracePeriodSeconds = seconds});
    };
    CHECK(with(0) == valid);
    CHECK(with(2147483647) == valid);
    CHECK(with(-1) == "/healthCheckGracePeriodSeconds range");
}
