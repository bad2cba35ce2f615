// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/services/service.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<DeploymentRolloutState>({
    {DeploymentRolloutState::COMPLETED, "COMPLETED"},
    {DeploymentRolloutState::FAILED, "FAILED"},
    {DeploymentRolloutState::IN_PROGRESS, "IN_PROGRESS"},
}));

static_assert(is_described_as<ServiceConnectServiceResource>(
    optional_member<std::string>{"discoveryName"}, optional_member<std::string>{"discoveryArn"}));

static_assert(is_described_as<Deployment>(
    optional_member<std::string>{"id"}, optional_member<std::string>{"status"},
    optional_member<std::string>{"taskDefinition"}, optional_member<std::int32_t>{"desiredCount"},
    optional_member<std::int32_t>{"pendingCount"}, optional_member<std::int32_t>{"runningCount"},
    optional_member<std::int32_t>{"failedTasks"}, optional_member<timestamp>{"createdAt"},
    optional_member<timestamp>{"updatedAt"},
    optional_member<std::vector<CapacityProviderStrategyItem>>{"capacityProviderStrategy"},
    optional_member<open_enum<LaunchType>>{"launchType"},
    optional_member<std::string>{"platformVersion"}, optional_member<std::string>{"platformFamily"},
    optional_member<NetworkConfiguration>{"networkConfiguration"},
    optional_member<open_enum<DeploymentRolloutState>>{"rolloutState"},
    optional_member<std::string>{"rolloutStateReason"},
    optional_member<ServiceConnectConfiguration>{"serviceConnectConfiguration"},
    optional_member<std::vector<ServiceConnectServiceResource>>{"serviceConnectResources"},
    optional_member<std::vector<ServiceVolumeConfiguration>>{"volumeConfigurations"},
    optional_member<DeploymentEphemeralStorage>{"fargateEphemeralStorage"},
    optional_member<std::vector<VpcLatticeConfiguration>>{"vpcLatticeConfigurations"}));

static_assert(is_described_as<ServiceEvent>(optional_member<std::string>{"id"},
                                            optional_member<timestamp>{"createdAt"},
                                            optional_member<std::string>{"message"}));

static_assert(is_described_as<ServiceCurrentRevisionSummary>(
    optional_member<std::string>{"arn"}, optional_member<std::int32_t>{"requestedTaskCount"},
    optional_member<std::int32_t>{"runningTaskCount"},
    optional_member<std::int32_t>{"pendingTaskCount"}));

static_assert(is_described_as<Service>(
    optional_member<std::string>{"serviceArn"}, optional_member<std::string>{"serviceName"},
    optional_member<std::string>{"clusterArn"},
    optional_member<std::vector<LoadBalancer>>{"loadBalancers"},
    optional_member<std::vector<ServiceRegistry>>{"serviceRegistries"},
    optional_member<std::string>{"status"}, optional_member<std::int32_t>{"desiredCount"},
    optional_member<std::int32_t>{"runningCount"}, optional_member<std::int32_t>{"pendingCount"},
    optional_member<open_enum<LaunchType>>{"launchType"},
    optional_member<std::vector<CapacityProviderStrategyItem>>{"capacityProviderStrategy"},
    optional_member<std::string>{"platformVersion"}, optional_member<std::string>{"platformFamily"},
    optional_member<std::string>{"taskDefinition"},
    optional_member<DeploymentConfiguration>{"deploymentConfiguration"},
    optional_member<std::vector<TaskSet>>{"taskSets"},
    optional_member<std::vector<Deployment>>{"deployments"},
    optional_member<std::string>{"roleArn"}, optional_member<std::vector<ServiceEvent>>{"events"},
    optional_member<timestamp>{"createdAt"},
    optional_member<std::string>{"currentServiceDeployment"},
    optional_member<std::vector<ServiceCurrentRevisionSummary>>{"currentServiceRevisions"},
    optional_member<std::vector<PlacementConstraint>>{"placementConstraints"},
    optional_member<std::vector<PlacementStrategy>>{"placementStrategy"},
    optional_member<NetworkConfiguration>{"networkConfiguration"},
    optional_member<std::int32_t>{"healthCheckGracePeriodSeconds"},
    optional_member<open_enum<SchedulingStrategy>>{"schedulingStrategy"},
    optional_member<DeploymentController>{"deploymentController"},
    optional_member<std::vector<Tag>>{"tags"}, optional_member<std::string>{"createdBy"},
    optional_member<bool>{"enableECSManagedTags"},
    optional_member<open_enum<PropagateTags>>{"propagateTags"},
    optional_member<bool>{"enableExecuteCommand"},
    optional_member<open_enum<AvailabilityZoneRebalancing>>{"availabilityZoneRebalancing"},
    optional_member<open_enum<ResourceManagementType>>{"resourceManagementType"}));

TEST_CASE("The shapes of service.hpp have their names in the service model") {
    CHECK(shape_name<DeploymentRolloutState> == "DeploymentRolloutState");
    CHECK(shape_name<ServiceConnectServiceResource> == "ServiceConnectServiceResource");
    CHECK(shape_name<Deployment> == "Deployment");
    CHECK(shape_name<ServiceEvent> == "ServiceEvent");
    CHECK(shape_name<ServiceCurrentRevisionSummary> == "ServiceCurrentRevisionSummary");
    CHECK(shape_name<Service> == "Service");
}

TEST_CASE("Every member of Service takes part in comparison") {
    const ServiceConnectServiceResource resource{.discoveryName = "d", .discoveryArn = "arn"};
    const Deployment deployment{
        .id = "ecs-svc/1",
        .status = "PRIMARY",
        .taskDefinition = "t:1",
        .desiredCount = 1,
        .pendingCount = 2,
        .runningCount = 3,
        .failedTasks = 4,
        .createdAt = timestamp::from_seconds(1),
        .updatedAt = timestamp::from_seconds(2),
        .capacityProviderStrategy = {{{.capacityProvider = "FARGATE"}}},
        .launchType = LaunchType::FARGATE,
        .platformVersion = "1.4.0",
        .platformFamily = "Linux",
        .networkConfiguration = {{.awsvpcConfiguration = {{.subnets = {{"subnet"}}}}}},
        .rolloutState = DeploymentRolloutState::IN_PROGRESS,
        .rolloutStateReason = "in progress",
        .serviceConnectConfiguration = {{.enabled = true}},
        .serviceConnectResources = {{resource}},
        .volumeConfigurations = {{{.name = "v"}}},
        .fargateEphemeralStorage = {{.kmsKeyId = "k"}},
        .vpcLatticeConfigurations = {{{.roleArn = "arn"}}}};
    const ServiceEvent event{
        .id = "e", .createdAt = timestamp::from_seconds(1), .message = "steady"};
    const ServiceCurrentRevisionSummary revision{
        .arn = "arn", .requestedTaskCount = 1, .runningTaskCount = 2, .pendingTaskCount = 3};
    check_each_member_counts(resource);
    check_each_member_counts(deployment);
    check_each_member_counts(event);
    check_each_member_counts(revision);
    check_each_member_counts(
        Service{.serviceArn = "arn",
                .serviceName = "s",
                .clusterArn = "arn",
                .loadBalancers = {{{.containerName = "web"}}},
                .serviceRegistries = {{{.port = 1}}},
                .status = "ACTIVE",
                .desiredCount = 1,
                .runningCount = 2,
                .pendingCount = 3,
                .launchType = LaunchType::FARGATE,
                .capacityProviderStrategy = {{{.capacityProvider = "FARGATE"}}},
                .platformVersion = "1.4.0",
                .platformFamily = "Linux",
                .taskDefinition = "t:1",
                .deploymentConfiguration = {{.maximumPercent = 150}},
                .taskSets = {{{.id = "ts"}}},
                .deployments = {{deployment}},
                .roleArn = "arn",
                .events = {{event}},
                .createdAt = timestamp::from_seconds(1),
                .currentServiceDeployment = "arn",
                .currentServiceRevisions = {{revision}},
                .placementConstraints = {{{.expression = "e"}}},
                .placementStrategy = {{{.field = "memory"}}},
                .networkConfiguration = {{.awsvpcConfiguration = {{.subnets = {{"subnet"}}}}}},
                .healthCheckGracePeriodSeconds = 30,
                .schedulingStrategy = SchedulingStrategy::DAEMON,
                .deploymentController = {{.type = DeploymentControllerType::ECS}},
                .tags = {{{.key = "k"}}},
                .createdBy = "arn",
                .enableECSManagedTags = true,
                .propagateTags = PropagateTags::SERVICE,
                .enableExecuteCommand = true,
                .availabilityZoneRebalancing = AvailabilityZoneRebalancing::DISABLED,
                .resourceManagementType = ResourceManagementType::ECS});
}

TEST_CASE("ServiceConnectServiceResource has a discovery name of up to 64 characters") {
    const auto with = [](const std::string& name) {
        return from_service(ServiceConnectServiceResource{.discoveryName = name});
    };
    CHECK(with("az09-_") == valid);
    CHECK(with(std::string(64, 'a')) == valid);
    CHECK(with(std::string(65, 'a')) == "/discoveryName length");
    CHECK(with("A") == "/discoveryName pattern");
}

TEST_CASE(
    "Service and Deployment have the documented statuses from users and any from the service") {
    for (const char* status : {"ACTIVE", "DRAINING", "INACTIVE"}) {
        CHECK(from_user(Service{.status = status}) == valid);
    }
    for (const char* status : {"PRIMARY", "ACTIVE", "INACTIVE"}) {
        CHECK(from_user(Deployment{.status = status}) == valid);
    }
    CHECK(from_user(Service{.status = "RESTING"}) == "/status enum");
    CHECK(from_user(Deployment{.status = "RESTING"}) == "/status enum");
    CHECK(from_service(Service{.status = "RESTING"}) == valid);
    CHECK(from_service(Deployment{.status = "RESTING"}) == valid);
}

TEST_CASE("Service has a name of up to 255 letters, digits, hyphens, underscores") {
    const auto with = [](const std::string& name) {
        return from_service(Service{.serviceName = name});
    };
    CHECK(with("azAZ09-_") == valid);
    CHECK(with(std::string(255, 'a')) == valid);
    CHECK(with(std::string(256, 'a')) == "/serviceName length");
    CHECK(with("a.b") == "/serviceName pattern");
}

TEST_CASE("Service has a launch type or a strategy, at most 100 events, tags of different keys") {
    Service service{.launchType = LaunchType::FARGATE,
                    .events = std::vector<ServiceEvent>(100),
                    .tags = {{{.key = "a"}, {.key = "b"}}}};
    CHECK(from_service(service) == valid);
    service.capacityProviderStrategy = {{.capacityProvider = "FARGATE"}};
    service.events->emplace_back();
    service.tags->push_back({.key = "a"});
    CHECK(from_service(service) ==
          "/launchType exclusive, /events length, /tags/2/key uniqueItems");
}
