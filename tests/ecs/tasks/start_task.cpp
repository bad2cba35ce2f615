// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/tasks/start_task.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<StartTaskRequest>(
    optional_member<std::string>{"cluster"},
    optional_member<std::vector<std::string>>{"containerInstances"},
    optional_member<bool>{"enableECSManagedTags"}, optional_member<bool>{"enableExecuteCommand"},
    optional_member<std::string>{"group"},
    optional_member<NetworkConfiguration>{"networkConfiguration"},
    optional_member<TaskOverride>{"overrides"},
    optional_member<open_enum<PropagateTags>>{"propagateTags"},
    optional_member<std::string>{"referenceId"}, optional_member<std::string>{"startedBy"},
    optional_member<std::vector<Tag>>{"tags"}, optional_member<std::string>{"taskDefinition"},
    optional_member<std::vector<TaskVolumeConfiguration>>{"volumeConfigurations"}));

static_assert(is_described_as<StartTaskResponse>(optional_member<std::vector<Task>>{"tasks"},
                                                 optional_member<std::vector<Failure>>{
                                                     "failures"}));

TEST_CASE("StartTask has its messages, errors and name") {
    check_operation<StartTask, StartTaskRequest, StartTaskResponse,
                    ecs_errors<ClusterNotFoundException, NamespaceNotFoundException,
                               UnsupportedFeatureException>>("StartTask");
}

TEST_CASE("The shapes of start_task.hpp have their names in the service model") {
    CHECK(shape_name<StartTaskRequest> == "StartTaskRequest");
    CHECK(shape_name<StartTaskResponse> == "StartTaskResponse");
}

TEST_CASE("Every member of StartTask's messages takes part in comparison") {
    check_each_member_counts(StartTaskRequest{
        .cluster = "c",
        .containerInstances = {{"i"}},
        .enableECSManagedTags = true,
        .enableExecuteCommand = true,
        .group = "g",
        .networkConfiguration = {{.awsvpcConfiguration = {{.subnets = {{"subnet"}}}}}},
        .overrides = {{.cpu = "256"}},
        .propagateTags = PropagateTags::TASK_DEFINITION,
        .referenceId = "r",
        .startedBy = "me",
        .tags = {{{.key = "k"}}},
        .taskDefinition = "t:1",
        .volumeConfigurations = {{{.name = "v"}}}});
    check_each_member_counts(
        StartTaskResponse{.tasks = {{{.taskArn = "arn"}}}, .failures = {{{.reason = "AGENT"}}}});
}

TEST_CASE("StartTaskRequest requires a task definition and up to 10 container instances") {
    const auto with = [](std::size_t count) {
        return from_user(StartTaskRequest{
            .containerInstances = std::vector<std::string>(count, "i"), .taskDefinition = "t"});
    };
    CHECK(with(10) == valid);
    CHECK(with(11) == "/containerInstances length");
    CHECK(from_user(StartTaskRequest{}) ==
          "/containerInstances required, /taskDefinition required");
}

TEST_CASE(
    "StartTaskRequest has overrides of up to 8192 characters, and marks of a few characters") {
    const auto with = [](std::size_t length, const char* mark) {
        return from_user(
            StartTaskRequest{.containerInstances = {{"i"}},
                             .overrides = {{.cpu = std::string(length - 10, '1')}}, // {"cpu":""}
                             .startedBy = mark,
                             .taskDefinition = "t"});
    };
    CHECK(with(8192, "azAZ09-/_") == valid);
    CHECK(with(8193, "me") == "/overrides serializedLength");
    CHECK(with(8192, "a.b") == "/startedBy pattern");
    CHECK(from_user(StartTaskRequest{.containerInstances = {{"i"}},
                                     .tags = {{{.key = "k"}, {.key = "k"}}},
                                     .taskDefinition = "t"}) == "/tags/1/key uniqueItems");
}
