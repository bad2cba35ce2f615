// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/tasks/run_task.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<RunTaskRequest>(
    optional_member<std::vector<CapacityProviderStrategyItem>>{"capacityProviderStrategy"},
    optional_member<std::string>{"cluster"}, optional_member<std::int32_t>{"count"},
    optional_member<bool>{"enableECSManagedTags"}, optional_member<bool>{"enableExecuteCommand"},
    optional_member<std::string>{"group"}, optional_member<open_enum<LaunchType>>{"launchType"},
    optional_member<NetworkConfiguration>{"networkConfiguration"},
    optional_member<TaskOverride>{"overrides"},
    optional_member<std::vector<PlacementConstraint>>{"placementConstraints"},
    optional_member<std::vector<PlacementStrategy>>{"placementStrategy"},
    optional_member<std::string>{"platformVersion"},
    optional_member<open_enum<PropagateTags>>{"propagateTags"},
    optional_member<std::string>{"referenceId"}, optional_member<std::string>{"startedBy"},
    optional_member<std::vector<Tag>>{"tags"}, optional_member<std::string>{"taskDefinition"},
    optional_member<std::string>{"clientToken"},
    optional_member<std::vector<TaskVolumeConfiguration>>{"volumeConfigurations"}));

static_assert(is_described_as<RunTaskResponse>(optional_member<std::vector<Task>>{"tasks"},
                                               optional_member<std::vector<Failure>>{"failures"}));

TEST_CASE("RunTask has its messages, errors and name") {
    check_operation<RunTask, RunTaskRequest, RunTaskResponse,
                    ecs_errors<BlockedException, ClusterNotFoundException, ConflictException,
                               PlatformTaskDefinitionIncompatibilityException,
                               PlatformUnknownException, UnsupportedFeatureException>>("RunTask");
}

TEST_CASE("The shapes of run_task.hpp have their names in the service model") {
    CHECK(shape_name<RunTaskRequest> == "RunTaskRequest");
    CHECK(shape_name<RunTaskResponse> == "RunTaskResponse");
}

TEST_CASE("Every member of RunTask's messages takes part in comparison") {
    check_each_member_counts(RunTaskRequest{
        .capacityProviderStrategy = {{{.capacityProvider = "p"}}},
        .cluster = "c",
        .count = 2,
        .enableECSManagedTags = true,
        .enableExecuteCommand = true,
        .group = "g",
        .launchType = LaunchType::EC2,
        .networkConfiguration = {{.awsvpcConfiguration = {{.subnets = {{"subnet"}}}}}},
        .overrides = {{.cpu = "256"}},
        .placementConstraints = {{{.expression = "e"}}},
        .placementStrategy = {{{.field = "memory"}}},
        .platformVersion = "1.4.0",
        .propagateTags = PropagateTags::TASK_DEFINITION,
        .referenceId = "r",
        .startedBy = "me",
        .tags = {{{.key = "k"}}},
        .taskDefinition = "t:1",
        .clientToken = "token",
        .volumeConfigurations = {{{.name = "v"}}}});
    check_each_member_counts(
        RunTaskResponse{.tasks = {{{.taskArn = "arn"}}}, .failures = {{{.reason = "AGENT"}}}});
}

namespace {

// A request without violations, to be spoilt.
RunTaskRequest request() { return {.taskDefinition = "t"}; }

} // namespace

TEST_CASE("RunTaskRequest requires a task definition") {
    CHECK(from_user(request()) == valid);
    CHECK(from_user(RunTaskRequest{}) == "/taskDefinition required");
    STATIC_REQUIRE(is_idempotency_token<&RunTaskRequest::clientToken>);
}

TEST_CASE("RunTaskRequest has a launch type or a strategy, and a platform on Fargate only") {
    RunTaskRequest one = request();
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

TEST_CASE("RunTaskRequest has a strategy of up to 20 items, with one base and a weight") {
    const auto with = [](std::vector<CapacityProviderStrategyItem> strategy) {
        RunTaskRequest one = request();
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

TEST_CASE("RunTaskRequest limits the sizes of its lists and texts") {
    RunTaskRequest one = request();
    one.placementConstraints = std::vector<PlacementConstraint>(10);
    one.placementStrategy = std::vector<PlacementStrategy>(5);
    one.startedBy = std::string(128, 'a');
    one.clientToken = std::string(64, '~');
    CHECK(from_user(one) == valid);
    one.placementConstraints->emplace_back();
    one.placementStrategy->emplace_back();
    *one.startedBy += 'a';
    *one.clientToken += '~';
    CHECK(from_user(one) == "/placementConstraints length, /placementStrategy length, "
                            "/startedBy length, /clientToken length");
    one = request();
    one.clientToken = "a b";
    CHECK(from_user(one) == "/clientToken pattern");
}

TEST_CASE("RunTaskRequest has overrides of up to 8192 characters of JSON") {
    const auto with = [](std::size_t length) {
        RunTaskRequest one = request();
        one.overrides = TaskOverride{.cpu = std::string(length - 10, '1')}; // {"cpu":""}
        return from_user(one);
    };
    CHECK(with(8192) == valid);
    CHECK(with(8193) == "/overrides serializedLength");
}

TEST_CASE("RunTaskRequest cannot propagate the tags of a service, and has tags with unique keys") {
    RunTaskRequest one = request();
    one.propagateTags = PropagateTags::TASK_DEFINITION;
    CHECK(from_user(one) == valid);
    one.propagateTags = PropagateTags::SERVICE;
    CHECK(from_user(one) == "/propagateTags forbiddenValues");
    one = request();
    one.tags = {{.key = "k"}, {.key = "k"}};
    CHECK(from_user(one) == "/tags/1/key uniqueItems");
}
