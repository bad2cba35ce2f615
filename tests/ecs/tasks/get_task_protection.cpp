// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/tasks/get_task_protection.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<GetTaskProtectionRequest>(
    optional_member<std::string>{"cluster"}, optional_member<std::vector<std::string>>{"tasks"}));

static_assert(is_described_as<GetTaskProtectionResponse>(
    optional_member<std::vector<ProtectedTask>>{"protectedTasks"},
    optional_member<std::vector<Failure>>{"failures"}));

TEST_CASE("GetTaskProtection has its messages, errors and name") {
    check_operation<GetTaskProtection, GetTaskProtectionRequest, GetTaskProtectionResponse,
                    ecs_errors<ClusterNotFoundException, ResourceNotFoundException,
                               UnsupportedFeatureException>>("GetTaskProtection");
}

TEST_CASE("The shapes of get_task_protection.hpp have their names in the service model") {
    CHECK(shape_name<GetTaskProtectionRequest> == "GetTaskProtectionRequest");
    CHECK(shape_name<GetTaskProtectionResponse> == "GetTaskProtectionResponse");
}

TEST_CASE("GetTaskProtectionRequest requires a cluster and has up to 100 tasks") {
    check_each_member_counts(GetTaskProtectionRequest{.cluster = "c", .tasks = {{"id"}}});
    check_each_member_counts(GetTaskProtectionResponse{
        .protectedTasks = {{{.protectionEnabled = true}}}, .failures = {{{.reason = "MISSING"}}}});
    const auto with = [](std::size_t count) {
        return from_user(GetTaskProtectionRequest{.cluster = "c",
                                                  .tasks = std::vector<std::string>(count, "id")});
    };
    CHECK(with(100) == valid);
    CHECK(with(101) == "/tasks length");
    CHECK(from_user(GetTaskProtectionRequest{}) == "/cluster required");
}
