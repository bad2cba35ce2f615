// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

namespace ecswire::inline v0_2 {

/// The process namespace of a daemon's containers.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonTaskDefinition.html
enum class DaemonPidMode {
    none,   ///< private to each container
    shared, ///< shared
};
BOOST_DESCRIBE_ENUM(DaemonPidMode, none, shared)

} // namespace ecswire::inline v0_2
