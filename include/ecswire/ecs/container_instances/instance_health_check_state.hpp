// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

namespace ecswire::inline v0_2 {

/// The outcome of a container instance's health check, or of all of them together.
///
/// Together they are as bad as the worst: IMPAIRED before INSUFFICIENT_DATA before INITIALIZING
/// before OK.
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceHealthCheckResult.html
enum class InstanceHealthCheckState {
    OK,                ///< passed
    IMPAIRED,          ///< failed
    INSUFFICIENT_DATA, ///< the data to judge by isn't there
    INITIALIZING,      ///< not yet judged
};
BOOST_DESCRIBE_ENUM(InstanceHealthCheckState, OK, IMPAIRED, INSUFFICIENT_DATA, INITIALIZING)

} // namespace ecswire::inline v0_2
