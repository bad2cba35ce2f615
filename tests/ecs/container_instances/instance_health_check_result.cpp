// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/instance_health_check_result.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<InstanceHealthCheckResult>(
    optional_member<open_enum<InstanceHealthCheckType>>{"type"},
    optional_member<open_enum<InstanceHealthCheckState>>{"status"},
    optional_member<std::string>{"statusReason"}, optional_member<timestamp>{"lastUpdated"},
    optional_member<timestamp>{"lastStatusChange"}));

TEST_CASE("InstanceHealthCheckResult: each member counts") {
    CHECK(shape_name<InstanceHealthCheckResult> == "InstanceHealthCheckResult");
    check_each_member_counts(
        InstanceHealthCheckResult{.type = InstanceHealthCheckType::DAEMON,
                                  .status = InstanceHealthCheckState::IMPAIRED,
                                  .statusReason = "stopped",
                                  .lastUpdated = timestamp::from_seconds(1636515026),
                                  .lastStatusChange = timestamp::from_seconds(1636514801)});
    CHECK(present_members(InstanceHealthCheckResult{.statusReason = "stopped"}) ==
          std::vector<std::string_view>{"statusReason"});
}
