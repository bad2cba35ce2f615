// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>

namespace ecswire::inline v0_2 {

/// The metric that scales an express service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExpressGatewayScalingTarget.html
enum class ExpressGatewayServiceScalingMetric {
    AVERAGE_CPU,              ///< average CPU utilization in percent
    AVERAGE_MEMORY,           ///< average memory utilization in percent
    REQUEST_COUNT_PER_TARGET, ///< requests per task
};
BOOST_DESCRIBE_ENUM(ExpressGatewayServiceScalingMetric, AVERAGE_CPU, AVERAGE_MEMORY,
                    REQUEST_COUNT_PER_TARGET)

/// The number of tasks of an express service, and the metric that scales it.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExpressGatewayScalingTarget.html
struct ExpressGatewayScalingTarget {
    std::optional<std::int32_t> minTaskCount{}; ///< fewest tasks
    std::optional<std::int32_t> maxTaskCount{}; ///< most tasks; not below `minTaskCount`
    std::optional<open_enum<ExpressGatewayServiceScalingMetric>> autoScalingMetric{};
    ///< absent: AVERAGE_CPU
    std::optional<std::int32_t> autoScalingTargetValue{};
    ///< value of the metric that scaling maintains; absent: 60
};
BOOST_DESCRIBE_STRUCT(ExpressGatewayScalingTarget, (),
                      (minTaskCount, maxTaskCount, autoScalingMetric, autoScalingTargetValue))

} // namespace ecswire::inline v0_2
