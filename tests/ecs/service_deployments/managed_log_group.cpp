// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/service_deployments/managed_log_group.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ManagedLogGroup>(optional_member<std::string>{"arn"},
                                               optional_member<open_enum<ManagedResourceStatus>>{
                                                   "status"},
                                               optional_member<std::string>{"statusReason"},
                                               optional_member<timestamp>{"updatedAt"},
                                               optional_member<std::string>{"logGroupName"}));

TEST_CASE("The shapes of managed_log_group.hpp have their names in the service model") {
    CHECK(shape_name<ManagedLogGroup> == "ManagedLogGroup");
}

TEST_CASE("ManagedLogGroup requires a status, its time and a name") {
    const ManagedLogGroup full{.arn = "arn",
                               .status = ManagedResourceStatus::FAILED,
                               .statusReason = "denied",
                               .updatedAt = timestamp::from_seconds(1),
                               .logGroupName = "g"};
    check_each_member_counts(full);
    CHECK(from_service(full) == valid);
    CHECK(from_service(ManagedLogGroup{}) ==
          "/status required, /updatedAt required, /logGroupName required");
}
