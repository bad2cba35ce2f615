// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/task_sets/create_task_set.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>
#include <utility>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<CreateTaskSetRequest>(
    optional_member<std::string>{"service"}, optional_member<std::string>{"cluster"},
    optional_member<std::string>{"externalId"}, optional_member<std::string>{"taskDefinition"},
    optional_member<NetworkConfiguration>{"networkConfiguration"},
    optional_member<std::vector<LoadBalancer>>{"loadBalancers"},
    optional_member<std::vector<ServiceRegistry>>{"serviceRegistries"},
    optional_member<open_enum<LaunchType>>{"launchType"},
    optional_member<std::vector<CapacityProviderStrategyItem>>{"capacityProviderStrategy"},
    optional_member<std::string>{"platformVersion"}, optional_member<Scale>{"scale"},
    optional_member<std::string>{"clientToken"}, optional_member<std::vector<Tag>>{"tags"}));

static_assert(is_described_as<CreateTaskSetResponse>(optional_member<TaskSet>{"taskSet"}));

TEST_CASE("CreateTaskSet has its messages, errors and name") {
    check_operation<
        CreateTaskSet, CreateTaskSetRequest, CreateTaskSetResponse,
        ecs_errors<ClusterNotFoundException, LimitExceededException, NamespaceNotFoundException,
                   PlatformTaskDefinitionIncompatibilityException, PlatformUnknownException,
                   ServiceNotActiveException, ServiceNotFoundException,
                   UnsupportedFeatureException>>("CreateTaskSet");
}

TEST_CASE("The shapes of create_task_set.hpp have their names in the service model") {
    CHECK(shape_name<CreateTaskSetRequest> == "CreateTaskSetRequest");
    CHECK(shape_name<CreateTaskSetResponse> == "CreateTaskSetResponse");
}

TEST_CASE("Every member of CreateTaskSet's messages takes part in comparison") {
    check_each_member_counts(CreateTaskSetRequest{
        .service = "s",
        .cluster = "c",
        .externalId = "e",
        .taskDefinition = "t:1",
        .networkConfiguration = {{.awsvpcConfiguration = {{.subnets = {{"subnet"}}}}}},
        .loadBalancers = {{{.containerName = "web"}}},
        .serviceRegistries = {{{.port = 1}}},
        .launchType = LaunchType::FARGATE,
        .capacityProviderStrategy = {{{.capacityProvider = "FARGATE"}}},
        .platformVersion = "1.4.0",
        .scale = {{.value = 50.0}},
        .clientToken = "token",
        .tags = {{{.key = "k"}}}});
    check_each_member_counts(CreateTaskSetResponse{.taskSet = {{.status = "ACTIVE"}}});
}

namespace {

// A request without violations, to be spoilt.
CreateTaskSetRequest request() { return {.service = "s", .cluster = "c", .taskDefinition = "t"}; }

} // namespace

TEST_CASE("CreateTaskSetRequest requires a service, a cluster and a task definition") {
    CHECK(from_user(CreateTaskSetRequest{}) ==
          "/service required, /cluster required, /taskDefinition required");
    CHECK(from_user(request()) == valid);
}

TEST_CASE("CreateTaskSetRequest has a launch type or a strategy, and a platform on Fargate only") {
    CreateTaskSetRequest one = request();
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

TEST_CASE("CreateTaskSetRequest has a strategy of up to 20 items, with one base and a weight") {
    const auto with = [](std::vector<CapacityProviderStrategyItem> strategy) {
        CreateTaskSetRequest one = request();
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

TEST_CASE("CreateTaskSetRequest has a token of up to 36 visible ASCII characters") {
    const auto with = [](const std::string& token) {
        CreateTaskSetRequest one = request();
        one.clientToken = token;
        return from_user(one);
    };
    CHECK(with("!~") == valid);
    CHECK(with(std::string(36, 'a')) == valid);
    CHECK(with(std::string(37, 'a')) == "/clientToken length");
    CHECK(with("a b") == "/clientToken pattern");
}

TEST_CASE("CreateTaskSetRequest has one registry at most, and tags of different keys") {
    CreateTaskSetRequest one = request();
    one.serviceRegistries = std::vector<ServiceRegistry>(1);
    one.tags = {{.key = "a"}, {.key = "b"}};
    CHECK(from_user(one) == valid);
    one.serviceRegistries->emplace_back();
    one.tags->push_back({.key = "a"});
    CHECK(from_user(one) == "/serviceRegistries length, /tags/2/key uniqueItems");
}
