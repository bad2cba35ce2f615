// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/services/create_service.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<CreateServiceRequest>(
    optional_member<std::string>{"cluster"}, optional_member<std::string>{"serviceName"},
    optional_member<std::string>{"taskDefinition"},
    optional_member<open_enum<AvailabilityZoneRebalancing>>{"availabilityZoneRebalancing"},
    optional_member<std::vector<LoadBalancer>>{"loadBalancers"},
    optional_member<std::vector<ServiceRegistry>>{"serviceRegistries"},
    optional_member<std::int32_t>{"desiredCount"}, optional_member<std::string>{"clientToken"},
    optional_member<open_enum<LaunchType>>{"launchType"},
    optional_member<std::vector<CapacityProviderStrategyItem>>{"capacityProviderStrategy"},
    optional_member<std::string>{"platformVersion"}, optional_member<std::string>{"role"},
    optional_member<DeploymentConfiguration>{"deploymentConfiguration"},
    optional_member<std::vector<PlacementConstraint>>{"placementConstraints"},
    optional_member<std::vector<PlacementStrategy>>{"placementStrategy"},
    optional_member<NetworkConfiguration>{"networkConfiguration"},
    optional_member<std::int32_t>{"healthCheckGracePeriodSeconds"},
    optional_member<open_enum<SchedulingStrategy>>{"schedulingStrategy"},
    optional_member<DeploymentController>{"deploymentController"},
    optional_member<std::vector<Tag>>{"tags"}, optional_member<bool>{"enableECSManagedTags"},
    optional_member<open_enum<PropagateTags>>{"propagateTags"},
    optional_member<bool>{"enableExecuteCommand"},
    optional_member<ServiceConnectConfiguration>{"serviceConnectConfiguration"},
    optional_member<std::vector<ServiceVolumeConfiguration>>{"volumeConfigurations"},
    optional_member<std::vector<VpcLatticeConfiguration>>{"vpcLatticeConfigurations"},
    optional_member<std::vector<GatewayConnector>>{"gatewayConnectors"},
    optional_member<MonitoringConfiguration>{"monitoring"}));

static_assert(is_described_as<CreateServiceResponse>(optional_member<Service>{"service"}));

TEST_CASE("CreateService has its messages, errors and name") {
    check_operation<CreateService, CreateServiceRequest, CreateServiceResponse,
                    ecs_errors<ClusterNotFoundException, NamespaceNotFoundException,
                               PlatformTaskDefinitionIncompatibilityException,
                               PlatformUnknownException, UnsupportedFeatureException>>(
        "CreateService");
}

TEST_CASE("The shapes of create_service.hpp have their names in the service model") {
    CHECK(shape_name<CreateServiceRequest> == "CreateServiceRequest");
    CHECK(shape_name<CreateServiceResponse> == "CreateServiceResponse");
}

TEST_CASE("Every member of CreateService's messages takes part in comparison") {
    check_each_member_counts(CreateServiceRequest{
        .cluster = "c",
        .serviceName = "s",
        .taskDefinition = "t:1",
        .availabilityZoneRebalancing = AvailabilityZoneRebalancing::DISABLED,
        .loadBalancers = {{{.containerName = "web"}}},
        .serviceRegistries = {{{.port = 1}}},
        .desiredCount = 2,
        .clientToken = "token",
        .launchType = LaunchType::FARGATE,
        .capacityProviderStrategy = {{{.capacityProvider = "FARGATE"}}},
        .platformVersion = "1.4.0",
        .role = "r",
        .deploymentConfiguration = {{.maximumPercent = 150}},
        .placementConstraints = {{{.expression = "e"}}},
        .placementStrategy = {{{.field = "memory"}}},
        .networkConfiguration = {{.awsvpcConfiguration = {{.subnets = {{"subnet"}}}}}},
        .healthCheckGracePeriodSeconds = 30,
        .schedulingStrategy = SchedulingStrategy::DAEMON,
        .deploymentController = {{.type = DeploymentControllerType::ECS}},
        .tags = {{{.key = "k"}}},
        .enableECSManagedTags = true,
        .propagateTags = PropagateTags::SERVICE,
        .enableExecuteCommand = true,
        .serviceConnectConfiguration = {{.enabled = true}},
        .volumeConfigurations = {{{.name = "v"}}},
        .vpcLatticeConfigurations = {{{.roleArn = "arn"}}},
        .gatewayConnectors = {{{.portName = "p"}}},
        .monitoring = {{.metricConfigurations = {{{.resolutionSeconds = 20}}}}}});
    check_each_member_counts(CreateServiceResponse{.service = {{.status = "ACTIVE"}}});
}

namespace {

// A request without violations, to be spoilt.
CreateServiceRequest request() { return {.serviceName = "s", .taskDefinition = "t"}; }

} // namespace

TEST_CASE(
    "CreateServiceRequest requires a name of up to 255 letters, digits, hyphens, underscores") {
    const auto with = [](const std::string& name) {
        CreateServiceRequest one = request();
        one.serviceName = name;
        return from_user(one);
    };
    CHECK(with("azAZ09-_") == valid);
    CHECK(with(std::string(255, 'a')) == valid);
    CHECK(with(std::string(256, 'a')) == "/serviceName length");
    CHECK(with("a.b") == "/serviceName pattern");
    CHECK(from_user(CreateServiceRequest{.taskDefinition = "t"}) == "/serviceName required");
}

TEST_CASE("CreateServiceRequest requires a task definition unless the controller is EXTERNAL") {
    const auto with = [](DeploymentControllerType type) {
        return from_user(CreateServiceRequest{.serviceName = "s",
                                              .loadBalancers = {{{.containerName = "web"}}},
                                              .deploymentController = {{.type = type}}});
    };
    CHECK(from_user(CreateServiceRequest{.serviceName = "s"}) == "/taskDefinition required");
    CHECK(with(DeploymentControllerType::ECS) == "/taskDefinition required");
    CHECK(with(DeploymentControllerType::CODE_DEPLOY) == "/taskDefinition required");
    CHECK(with(DeploymentControllerType::EXTERNAL) == valid);
}

TEST_CASE("CreateServiceRequest requires load balancers for CODE_DEPLOY and for a role") {
    CreateServiceRequest one = request();
    one.deploymentController = {.type = DeploymentControllerType::ECS};
    CHECK(from_user(one) == valid);
    one.deploymentController = {.type = DeploymentControllerType::CODE_DEPLOY};
    CHECK(from_user(one) == "/loadBalancers required");
    one.deploymentController.reset();
    one.role = "r";
    CHECK(from_user(one) == "/loadBalancers required");
    one.loadBalancers = {{.containerName = "web"}};
    CHECK(from_user(one) == valid);
}

TEST_CASE("CreateServiceRequest has a token of up to 36 visible ASCII characters") {
    const auto with = [](const std::string& token) {
        CreateServiceRequest one = request();
        one.clientToken = token;
        return from_user(one);
    };
    CHECK(with("!~") == valid);
    CHECK(with(std::string(36, 'a')) == valid);
    CHECK(with(std::string(37, 'a')) == "/clientToken length");
    CHECK(with("a b") == "/clientToken pattern");
    CHECK(with("\x7f") == "/clientToken pattern");
}

TEST_CASE("CreateServiceRequest has a launch type or a strategy, and a platform on Fargate only") {
    CreateServiceRequest one = request();
    one.capacityProviderStrategy = {{.capacityProvider = "p"}};
    one.platformVersion = "1.4.0";
    CHECK(from_user(one) == valid);
    one.launchType = LaunchType::FARGATE;
    CHECK(from_user(one) == "/launchType exclusive");
    one.capacityProviderStrategy.reset();
    CHECK(from_user(one) == valid);
    one.launchType = LaunchType::EC2;
    CHECK(from_user(one) == "/platformVersion forbidden");
}

TEST_CASE("CreateServiceRequest has a strategy of up to 20 items, with one base and a weight") {
    const auto with = [](std::vector<CapacityProviderStrategyItem> strategy) {
        CreateServiceRequest one = request();
        one.capacityProviderStrategy = std::move(strategy);
        return from_user(one);
    };
    const CapacityProviderStrategyItem item{.capacityProvider = "p", .weight = 1};
    CHECK(with(std::vector(20, item)) == valid);
    CHECK(with(std::vector(21, item)) == "/capacityProviderStrategy length");
    const CapacityProviderStrategyItem base{.capacityProvider = "p", .weight = 1, .base = 1};
    CHECK(with({base, base}) == "/capacityProviderStrategy oneBase");
    const CapacityProviderStrategyItem weightless{.capacityProvider = "p"};
    CHECK(with({weightless, weightless}) == "/capacityProviderStrategy someWeight");
}

TEST_CASE("CreateServiceRequest limits the sizes of its lists") {
    CreateServiceRequest one = request();
    one.serviceRegistries = std::vector<ServiceRegistry>(1);
    one.placementConstraints = std::vector<PlacementConstraint>(10);
    one.placementStrategy = std::vector<PlacementStrategy>(5);
    one.gatewayConnectors = {{.portName = "p"}};
    CHECK(from_user(one) == valid);
    one.serviceRegistries->emplace_back();
    one.placementConstraints->emplace_back();
    one.placementStrategy->emplace_back();
    one.gatewayConnectors->push_back({.portName = "q"});
    CHECK(from_user(one) == "/serviceRegistries length, /placementConstraints length, "
                            "/placementStrategy length, /gatewayConnectors length");
}

TEST_CASE("CreateServiceRequest has a grace period that is not negative") {
    CreateServiceRequest one = request();
    one.healthCheckGracePeriodSeconds = 0;
    CHECK(from_user(one) == valid);
    one.healthCheckGracePeriodSeconds = 2147483647;
    CHECK(from_user(one) == valid);
    one.healthCheckGracePeriodSeconds = -1;
    CHECK(from_user(one) == "/healthCheckGracePeriodSeconds range");
}

TEST_CASE("CreateServiceRequest has no daemon on Fargate or for controllers other than ECS") {
    CreateServiceRequest one = request();
    one.schedulingStrategy = SchedulingStrategy::DAEMON;
    one.loadBalancers = {{.containerName = "web"}};
    CHECK(from_user(one) == valid);
    one.launchType = LaunchType::FARGATE;
    CHECK(from_user(one) == "/schedulingStrategy enum");
    one.launchType = LaunchType::EC2;
    CHECK(from_user(one) == valid);
    one.deploymentController = {.type = DeploymentControllerType::CODE_DEPLOY};
    CHECK(from_user(one) == "/schedulingStrategy enum");
    one.deploymentController = {.type = DeploymentControllerType::EXTERNAL};
    CHECK(from_user(one) == "/schedulingStrategy enum");
    one.schedulingStrategy = SchedulingStrategy::REPLICA;
    CHECK(from_user(one) == valid);
}

TEST_CASE("CreateServiceRequest has tags of different keys, and a source for managed tags") {
    CreateServiceRequest one = request();
    one.tags = {{.key = "a"}, {.key = "b"}};
    one.enableECSManagedTags = false;
    CHECK(from_user(one) == valid);
    one.tags->push_back({.key = "a"});
    CHECK(from_user(one) == "/tags/2/key uniqueItems");
    one.tags.reset();
    one.enableECSManagedTags = true;
    CHECK(from_user(one) == "/propagateTags required");
    one.propagateTags = PropagateTags::NONE;
    CHECK(from_user(one) == valid);
}

TEST_CASE("CreateServiceRequest configures volumes of REPLICA services only") {
    CreateServiceRequest one = request();
    one.volumeConfigurations = {{.name = "v"}};
    CHECK(from_user(one) == valid);
    one.schedulingStrategy = SchedulingStrategy::REPLICA;
    CHECK(from_user(one) == valid);
    one.schedulingStrategy = SchedulingStrategy::DAEMON;
    CHECK(from_user(one) == "/volumeConfigurations forbidden");
}
