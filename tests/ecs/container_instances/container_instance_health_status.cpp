// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/container_instance_health_status.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <string_view>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ContainerInstanceHealthStatus>(
    optional_member<open_enum<InstanceHealthCheckState>>{"overallStatus"},
    optional_member<std::vector<InstanceHealthCheckResult>>{"details"}));

TEST_CASE("ContainerInstanceHealthStatus: each member counts") {
    CHECK(shape_name<ContainerInstanceHealthStatus> == "ContainerInstanceHealthStatus");
    check_each_member_counts(
        ContainerInstanceHealthStatus{.overallStatus = InstanceHealthCheckState::OK,
                                      .details = {{{.status = InstanceHealthCheckState::OK}}}});
    CHECK(present_members(
              ContainerInstanceHealthStatus{.overallStatus = InstanceHealthCheckState::OK}) ==
          std::vector<std::string_view>{"overallStatus"});
}
