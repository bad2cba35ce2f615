// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/daemons/daemon_deployment_configuration.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<DaemonAlarmConfiguration>(
    optional_member<std::vector<std::string>>{"alarmNames"}, optional_member<bool>{"enable"}));

static_assert(is_described_as<DaemonDeploymentConfiguration>(
    optional_member<double>{"drainPercent"}, optional_member<DaemonAlarmConfiguration>{"alarms"},
    optional_member<std::int32_t>{"bakeTimeInMinutes"}));

TEST_CASE(
    "The shapes of daemon_deployment_configuration.hpp have their names in the service model") {
    CHECK(shape_name<DaemonAlarmConfiguration> == "DaemonAlarmConfiguration");
    CHECK(shape_name<DaemonDeploymentConfiguration> == "DaemonDeploymentConfiguration");
}

TEST_CASE("DaemonDeploymentConfiguration drains up to 100 percent") {
    check_each_member_counts(DaemonAlarmConfiguration{.alarmNames = {{"a"}}, .enable = true});
    check_each_member_counts(DaemonDeploymentConfiguration{
        .drainPercent = 12.5, .alarms = {{.enable = true}}, .bakeTimeInMinutes = 5});
    const auto with = [](double percent) {
        return from_user(DaemonDeploymentConfiguration{.drainPercent = percent});
    };
    CHECK(with(-0.5) == "/drainPercent range");
    CHECK(with(0) == valid);
    CHECK(with(100) == valid);
    CHECK(with(100.5) == "/drainPercent range");
}
