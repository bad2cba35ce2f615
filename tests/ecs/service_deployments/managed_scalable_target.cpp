// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/service_deployments/managed_scalable_target.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ManagedScalableTarget>(
    optional_member<std::string>{"arn"},
    optional_member<open_enum<ManagedResourceStatus>>{"status"},
    optional_member<std::string>{"statusReason"}, optional_member<timestamp>{"updatedAt"},
    optional_member<std::int32_t>{"minCapacity"}, optional_member<std::int32_t>{"maxCapacity"}));

TEST_CASE("The shapes of managed_scalable_target.hpp have their names in the service model") {
    CHECK(shape_name<ManagedScalableTarget> == "ManagedScalableTarget");
}

TEST_CASE("ManagedScalableTarget requires a status, its time and both capacities") {
    const ManagedScalableTarget full{.arn = "arn",
                                     .status = ManagedResourceStatus::FAILED,
                                     .statusReason = "denied",
                                     .updatedAt = timestamp::from_seconds(1),
                                     .minCapacity = 1,
                                     .maxCapacity = 20};
    check_each_member_counts(full);
    CHECK(from_service(full) == valid);
    CHECK(from_service(ManagedScalableTarget{}) ==
          "/status required, /updatedAt required, /minCapacity required, /maxCapacity required");
}
