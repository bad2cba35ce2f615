// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// A volume that is a directory of the container instance.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HostVolumeProperties.html
struct HostVolumeProperties {
    std::optional<std::string> sourcePath{};
    ///< path on the host; absent: a new empty directory, lost with the task; not on Fargate
};
BOOST_DESCRIBE_STRUCT(HostVolumeProperties, (), (sourcePath))

} // namespace ecswire::inline v0_2
