// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/services/monitoring_configuration.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(
    is_described_as<MetricConfiguration>(optional_member<std::vector<std::string>>{"metricNames"},
                                         optional_member<std::int32_t>{"resolutionSeconds"}));

static_assert(is_described_as<MonitoringConfiguration>(
    optional_member<std::vector<MetricConfiguration>>{"metricConfigurations"}));

TEST_CASE("The shapes of monitoring_configuration.hpp have their names in the service model") {
    CHECK(shape_name<MetricConfiguration> == "MetricConfiguration");
    CHECK(shape_name<MonitoringConfiguration> == "MonitoringConfiguration");
}

TEST_CASE("Every member of MonitoringConfiguration takes part in comparison") {
    const MetricConfiguration metrics{.metricNames = {{"CPUUtilization"}}, .resolutionSeconds = 20};
    check_each_member_counts(metrics);
    check_each_member_counts(MonitoringConfiguration{.metricConfigurations = {{metrics}}});
}

TEST_CASE("MetricConfiguration requires 1 to 5 known metrics and a resolution") {
    const auto names = [](std::size_t count, const std::string& name) {
        return from_user(MetricConfiguration{.metricNames = std::vector<std::string>(count, name),
                                             .resolutionSeconds = 20});
    };
    CHECK(from_user(MetricConfiguration{}) == "/metricNames required, /resolutionSeconds required");
    CHECK(names(0, "") == "/metricNames length");
    CHECK(names(1, "CPUUtilization") == valid);
    CHECK(names(5, "MemoryUtilization") == valid);
    CHECK(names(6, "MemoryUtilization") == "/metricNames length");
    CHECK(names(1, "DiskUtilization") == "/metricNames/0 enum");
    CHECK(names(1, std::string(255, 'a')) == "/metricNames/0 enum");
    CHECK(names(1, std::string(256, 'a')) == "/metricNames/0 length, /metricNames/0 enum");
    const auto resolution = [](int seconds) {
        return from_user(
            MetricConfiguration{.metricNames = {{"CPUUtilization"}}, .resolutionSeconds = seconds});
    };
    CHECK(resolution(19) == "/resolutionSeconds range");
    CHECK(resolution(60) == valid);
    CHECK(resolution(61) == "/resolutionSeconds range");
}

TEST_CASE("MonitoringConfiguration has up to 5 configurations") {
    const MetricConfiguration one{.metricNames = {{"CPUUtilization"}}, .resolutionSeconds = 20};
    MonitoringConfiguration configuration{.metricConfigurations = std::vector(5, one)};
    CHECK(from_user(configuration) == valid);
    configuration.metricConfigurations->push_back(one);
    CHECK(from_user(configuration) == "/metricConfigurations length");
}
