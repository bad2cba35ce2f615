// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/service_deployments/managed_target_group.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ManagedTargetGroup>(
    optional_member<std::string>{"arn"},
    optional_member<open_enum<ManagedResourceStatus>>{"status"},
    optional_member<std::string>{"statusReason"}, optional_member<timestamp>{"updatedAt"},
    optional_member<std::string>{"healthCheckPath"},
    optional_member<std::int32_t>{"healthCheckPort"}, optional_member<std::int32_t>{"port"}));

TEST_CASE("The shapes of managed_target_group.hpp have their names in the service model") {
    CHECK(shape_name<ManagedTargetGroup> == "ManagedTargetGroup");
}

TEST_CASE("ManagedTargetGroup requires a status, its time, a health check and a port") {
    const ManagedTargetGroup full{.arn = "arn",
                                  .status = ManagedResourceStatus::FAILED,
                                  .statusReason = "denied",
                                  .updatedAt = timestamp::from_seconds(1),
                                  .healthCheckPath = "/ping",
                                  .healthCheckPort = 8080,
                                  .port = 80};
    check_each_member_counts(full);
    CHECK(from_service(full) == valid);
    CHECK(from_service(ManagedTargetGroup{}) ==
          "/status required, /updatedAt required, /healthCheckPath required, "
          "/healthCheckPort required, /port required");
}
