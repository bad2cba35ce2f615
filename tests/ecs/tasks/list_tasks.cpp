// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/tasks/list_tasks.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<DesiredStatus>({
    {DesiredStatus::RUNNING, "RUNNING"},
    {DesiredStatus::PENDING, "PENDING"},
    {DesiredStatus::STOPPED, "STOPPED"},
}));

static_assert(is_described_as<ListTasksRequest>(
    optional_member<std::string>{"cluster"}, optional_member<std::string>{"containerInstance"},
    optional_member<std::string>{"family"}, optional_member<std::string>{"nextToken"},
    optional_member<std::int32_t>{"maxResults"}, optional_member<std::string>{"startedBy"},
    optional_member<std::string>{"serviceName"},
    optional_member<open_enum<DesiredStatus>>{"desiredStatus"},
    optional_member<open_enum<LaunchType>>{"launchType"},
    optional_member<std::string>{"daemonName"}));

static_assert(
    is_described_as<ListTasksResponse>(optional_member<std::vector<std::string>>{"taskArns"},
                                       optional_member<std::string>{"nextToken"}));

TEST_CASE("ListTasks has its messages, errors and name") {
    check_operation<ListTasks, ListTasksRequest, ListTasksResponse,
                    ecs_errors<ClusterNotFoundException, ServiceNotFoundException>>("ListTasks");
}

TEST_CASE("The shapes of list_tasks.hpp have their names in the service model") {
    CHECK(shape_name<DesiredStatus> == "DesiredStatus");
    CHECK(shape_name<ListTasksRequest> == "ListTasksRequest");
    CHECK(shape_name<ListTasksResponse> == "ListTasksResponse");
}

TEST_CASE("ListTasksRequest has 1 to 100 results per page") {
    check_each_member_counts(ListTasksRequest{.cluster = "c",
                                              .containerInstance = "i",
                                              .family = "f",
                                              .nextToken = "t",
                                              .maxResults = 1,
                                              .startedBy = "me",
                                              .serviceName = "s",
                                              .desiredStatus = DesiredStatus::STOPPED,
                                              .launchType = LaunchType::FARGATE,
                                              .daemonName = "d"});
    check_each_member_counts(ListTasksResponse{.taskArns = {{"arn"}}, .nextToken = "t"});
    const auto with = [](int max) { return from_user(ListTasksRequest{.maxResults = max}); };
    CHECK(with(0) == "/maxResults range");
    CHECK(with(1) == valid);
    CHECK(with(100) == valid);
    CHECK(with(101) == "/maxResults range");
}

TEST_CASE("ListTasksRequest has startedBy as the only filter") {
    ListTasksRequest request{.cluster = "c", .nextToken = "t", .startedBy = "me"};
    CHECK(from_user(request) == valid);
    const auto with = [&request](auto member, auto value) {
        ListTasksRequest one = request;
        one.*member = value;
        return from_user(one);
    };
    CHECK(with(&ListTasksRequest::containerInstance, "i") == "/startedBy exclusive");
    CHECK(with(&ListTasksRequest::family, "f") == "/startedBy exclusive");
    CHECK(with(&ListTasksRequest::serviceName, "s") == "/startedBy exclusive");
    CHECK(with(&ListTasksRequest::daemonName, "d") == "/startedBy exclusive");
    CHECK(with(&ListTasksRequest::launchType, LaunchType::EC2) == "/startedBy exclusive");
    CHECK(with(&ListTasksRequest::desiredStatus, DesiredStatus::RUNNING) == "/startedBy exclusive");
    request.startedBy.reset();
    CHECK(with(&ListTasksRequest::family, "f") == valid);
}
