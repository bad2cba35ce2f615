// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/service_deployments/managed_security_group.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ManagedSecurityGroup>(
    optional_member<std::string>{"arn"},
    optional_member<open_enum<ManagedResourceStatus>>{"status"},
    optional_member<std::string>{"statusReason"}, optional_member<timestamp>{"updatedAt"}));

TEST_CASE("The shapes of managed_security_group.hpp have their names in the service model") {
    CHECK(shape_name<ManagedSecurityGroup> == "ManagedSecurityGroup");
}

TEST_CASE("ManagedSecurityGroup requires a status and its time") {
    const ManagedSecurityGroup full{.arn = "arn",
                                    .status = ManagedResourceStatus::FAILED,
                                    .statusReason = "denied",
                                    .updatedAt = timestamp::from_seconds(1)};
    check_each_member_counts(full);
    CHECK(from_service(full) == valid);
    CHECK(from_service(ManagedSecurityGroup{}) == "/status required, /updatedAt required");
}
