// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

namespace ecswire::inline v0_2 {

/// The detail of the metrics of managed instances in CloudWatch.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceLaunchTemplate.html
enum class ManagedInstancesMonitoringOptions {
    BASIC,
    DETAILED, ///< metrics at shorter intervals, at a price
};
BOOST_DESCRIBE_ENUM(ManagedInstancesMonitoringOptions, BASIC, DETAILED)

} // namespace ecswire::inline v0_2
