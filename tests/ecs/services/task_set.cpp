// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/services/task_set.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<StabilityStatus>({
    {StabilityStatus::STEADY_STATE, "STEADY_STATE"},
    {StabilityStatus::STABILIZING, "STABILIZING"},
}));

static_assert(is_described_as<TaskSet>(
    optional_member<std::string>{"id"}, optional_member<std::string>{"taskSetArn"},
    optional_member<std::string>{"serviceArn"}, optional_member<std::string>{"clusterArn"},
    optional_member<std::string>{"startedBy"}, optional_member<std::string>{"externalId"},
    optional_member<std::string>{"status"}, optional_member<std::string>{"taskDefinition"},
    optional_member<std::int32_t>{"computedDesiredCount"},
    optional_member<std::int32_t>{"pendingCount"}, optional_member<std::int32_t>{"runningCount"},
    optional_member<timestamp>{"createdAt"}, optional_member<timestamp>{"updatedAt"},
    optional_member<open_enum<LaunchType>>{"launchType"},
    optional_member<std::vector<CapacityProviderStrategyItem>>{"capacityProviderStrategy"},
    optional_member<std::string>{"platformVersion"}, optional_member<std::string>{"platformFamily"},
    optional_member<NetworkConfiguration>{"networkConfiguration"},
    optional_member<std::vector<LoadBalancer>>{"loadBalancers"},
    optional_member<std::vector<ServiceRegistry>>{"serviceRegistries"},
    optional_member<Scale>{"scale"}, optional_member<open_enum<StabilityStatus>>{"stabilityStatus"},
    optional_member<timestamp>{"stabilityStatusAt"}, optional_member<std::vector<Tag>>{"tags"},
    optional_member<DeploymentEphemeralStorage>{"fargateEphemeralStorage"}));

TEST_CASE("The shapes of task_set.hpp have their names in the service model") {
    CHECK(shape_name<StabilityStatus> == "StabilityStatus");
    CHECK(shape_name<TaskSet> == "TaskSet");
}

TEST_CASE("Every member of TaskSet takes part in comparison") {
    check_each_member_counts(
        TaskSet{.id = "ecs-svc/1",
                .taskSetArn = "arn",
                .serviceArn = "arn",
                .clusterArn = "arn",
                .startedBy = "CODE_DEPLOY",
                .externalId = "e",
                .status = "PRIMARY",
                .taskDefinition = "t:1",
                .computedDesiredCount = 1,
                .pendingCount = 2,
                .runningCount = 3,
                .createdAt = timestamp::from_seconds(1),
                .updatedAt = timestamp::from_seconds(2),
                .launchType = LaunchType::FARGATE,
                .capacityProviderStrategy = {{{.capacityProvider = "FARGATE"}}},
                .platformVersion = "1.4.0",
                .platformFamily = "Linux",
                .networkConfiguration = {{.awsvpcConfiguration = {{.subnets = {{"subnet"}}}}}},
                .loadBalancers = {{{.containerName = "web"}}},
                .serviceRegistries = {{{.port = 1}}},
                .scale = {{.value = 50.0}},
                .stabilityStatus = StabilityStatus::STABILIZING,
                .stabilityStatusAt = timestamp::from_seconds(3),
                .tags = {{{.key = "k"}}},
                .fargateEphemeralStorage = {{.kmsKeyId = "k"}}});
}

TEST_CASE("TaskSet has the documented statuses from users and any from the service") {
    for (const char* status : {"PRIMARY", "ACTIVE", "DRAINING"}) {
        CHECK(from_user(TaskSet{.status = status}) == valid);
    }
    CHECK(from_user(TaskSet{.status = "RESTING"}) == "/status enum");
    CHECK(from_service(TaskSet{.status = "RESTING"}) == valid);
}

TEST_CASE("TaskSet has tags of different keys") {
    CHECK(from_service(TaskSet{.tags = {{{.key = "a"}, {.key = "b"}}}}) == valid);
    CHECK(from_service(TaskSet{.tags = {{{.key = "a"}, {.key = "a"}}}}) ==
          "/tags/1/key uniqueItems");
}
