// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/services/list_services.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ListServicesRequest>(
    optional_member<std::string>{"cluster"}, optional_member<std::string>{"nextToken"},
    optional_member<std::int32_t>{"maxResults"},
    optional_member<open_enum<LaunchType>>{"launchType"},
    optional_member<open_enum<SchedulingStrategy>>{"schedulingStrategy"},
    optional_member<open_enum<ResourceManagementType>>{"resourceManagementType"}));

static_assert(
    is_described_as<ListServicesResponse>(optional_member<std::vector<std::string>>{"serviceArns"},
                                          optional_member<std::string>{"nextToken"}));

TEST_CASE("ListServices has its messages, errors and name") {
    check_operation<ListServices, ListServicesRequest, ListServicesResponse,
                    ecs_errors<ClusterNotFoundException>>("ListServices");
}

TEST_CASE("The shapes of list_services.hpp have their names in the service model") {
    CHECK(shape_name<ListServicesRequest> == "ListServicesRequest");
    CHECK(shape_name<ListServicesResponse> == "ListServicesResponse");
}

TEST_CASE("Every member of ListServices' messages takes part in comparison") {
    check_each_member_counts(
        ListServicesRequest{.cluster = "c",
                            .nextToken = "t",
                            .maxResults = 1,
                            .launchType = LaunchType::FARGATE,
                            .schedulingStrategy = SchedulingStrategy::DAEMON,
                            .resourceManagementType = ResourceManagementType::ECS});
    check_each_member_counts(ListServicesResponse{.serviceArns = {{"arn"}}, .nextToken = "t"});
}

TEST_CASE("ListServicesRequest has 1 to 100 results per page") {
    const auto with = [](int max) { return from_user(ListServicesRequest{.maxResults = max}); };
    CHECK(from_user(ListServicesRequest{}) == valid);
    CHECK(with(0) == "/maxResults range");
    CHECK(with(1) == valid);
    CHECK(with(100) == valid);
    CHECK(with(101) == "/maxResults range");
}
