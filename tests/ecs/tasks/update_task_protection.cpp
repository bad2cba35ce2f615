// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/tasks/update_task_protection.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<UpdateTaskProtectionRequest>(
    optional_member<std::string>{"cluster"}, optional_member<std::vector<std::string>>{"tasks"},
    optional_member<bool>{"protectionEnabled"}, optional_member<std::int32_t>{"expiresInMinutes"}));

static_assert(is_described_as<UpdateTaskProtectionResponse>(
    optional_member<std::vector<ProtectedTask>>{"protectedTasks"},
    optional_member<std::vector<Failure>>{"failures"}));

TEST_CASE("UpdateTaskProtection has its messages, errors and name") {
    check_operation<UpdateTaskProtection, UpdateTaskProtectionRequest, UpdateTaskProtectionResponse,
                    ecs_errors<ClusterNotFoundException, ResourceNotFoundException,
                               UnsupportedFeatureException>>("UpdateTaskProtection");
}

TEST_CASE("The shapes of update_task_protection.hpp have their names in the service model") {
    CHECK(shape_name<UpdateTaskProtectionRequest> == "UpdateTaskProtectionRequest");
    CHECK(shape_name<UpdateTaskProtectionResponse> == "UpdateTaskProtectionResponse");
}

TEST_CASE("UpdateTaskProtectionRequest requires a cluster, up to 10 tasks and a decision") {
    check_each_member_counts(UpdateTaskProtectionRequest{
        .cluster = "c", .tasks = {{"id"}}, .protectionEnabled = true, .expiresInMinutes = 60});
    check_each_member_counts(
        UpdateTaskProtectionResponse{.protectedTasks = {{{.protectionEnabled = true}}},
                                     .failures = {{{.reason = "DEPLOYMENT_BLOCKED"}}}});
    const auto with = [](std::size_t count) {
        return from_user(UpdateTaskProtectionRequest{.cluster = "c",
                                                     .tasks = std::vector<std::string>(count, "id"),
                                                     .protectionEnabled = false});
    };
    CHECK(with(10) == valid);
    CHECK(with(11) == "/tasks length");
    CHECK(from_user(UpdateTaskProtectionRequest{}) ==
          "/cluster required, /tasks required, /protectionEnabled required");
}

TEST_CASE("UpdateTaskProtectionRequest has 1 to 2880 minutes of protection, if there is any") {
    const auto with = [](bool protect, int minutes) {
        return from_user(UpdateTaskProtectionRequest{.cluster = "c",
                                                     .tasks = {{"id"}},
                                                     .protectionEnabled = protect,
                                                     .expiresInMinutes = minutes});
    };
    CHECK(with(true, 0) == "/expiresInMinutes range");
    CHECK(with(true, 1) == valid);
    CHECK(with(true, 2880) == valid);
    CHECK(with(true, 2881) == "/expiresInMinutes range");
    CHECK(with(false, 1) == "/expiresInMinutes forbidden");
}
