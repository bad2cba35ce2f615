// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/each.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/values.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// The resolution of some metrics of a service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MetricConfiguration.html
struct MetricConfiguration {
    std::optional<std::vector<std::string>> metricNames{}; ///< required
    std::optional<std::int32_t> resolutionSeconds{};
    ///< required; seconds between data points, 20 or 60
};
BOOST_DESCRIBE_STRUCT(MetricConfiguration, (), (metricNames, resolutionSeconds))

constexpr auto constraints_of(shape<MetricConfiguration>) {
    return constraints(member<&MetricConfiguration::metricNames>(
                           required, length(1, 5),
                           each(length(1, 255), values("CPUUtilization", "MemoryUtilization"))),
                       member<&MetricConfiguration::resolutionSeconds>(required, range(20, 60)));
}

/// The metrics that a service publishes at a resolution of their own.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MonitoringConfiguration.html
struct MonitoringConfiguration {
    std::optional<std::vector<MetricConfiguration>> metricConfigurations{};
    ///< absent: all at 60 seconds
};
BOOST_DESCRIBE_STRUCT(MonitoringConfiguration, (), (metricConfigurations))

constexpr auto constraints_of(shape<MonitoringConfiguration>) {
    return constraints(member<&MonitoringConfiguration::metricConfigurations>(length(at_most(5))));
}

} // namespace ecswire::inline v0_2
