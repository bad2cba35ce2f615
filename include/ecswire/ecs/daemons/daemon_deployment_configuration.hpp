// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// The CloudWatch alarms that roll back a deployment of a daemon.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonAlarmConfiguration.html
struct DaemonAlarmConfiguration {
    std::optional<std::vector<std::string>> alarmNames{}; ///< alarms that roll back
    std::optional<bool> enable{};                         ///< absent: false
};
BOOST_DESCRIBE_STRUCT(DaemonAlarmConfiguration, (), (alarmNames, enable))

/// How a new revision of a daemon replaces the old one.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonDeploymentConfiguration.html
struct DaemonDeploymentConfiguration {
    std::optional<double> drainPercent{}; ///< percentage of the instances that are drained at once
    std::optional<DaemonAlarmConfiguration> alarms{}; ///< alarms that roll back a deployment
    std::optional<std::int32_t> bakeTimeInMinutes{};
    ///< minutes of observation before the end; absent: 0
};
BOOST_DESCRIBE_STRUCT(DaemonDeploymentConfiguration, (), (drainPercent, alarms, bakeTimeInMinutes))

constexpr auto constraints_of(shape<DaemonDeploymentConfiguration>) {
    return constraints(member<&DaemonDeploymentConfiguration::drainPercent>(range(0.0, 100.0)));
}

} // namespace ecswire::inline v0_2
