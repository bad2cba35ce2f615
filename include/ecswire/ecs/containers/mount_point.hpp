// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// A volume of the task, mounted in a container.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_MountPoint.html
struct MountPoint {
    std::optional<std::string> sourceVolume{};  ///< name of a volume of the task definition
    std::optional<std::string> containerPath{}; ///< path in the container
    std::optional<bool> readOnly{};             ///< absent: false
};
BOOST_DESCRIBE_STRUCT(MountPoint, (), (sourceVolume, containerPath, readOnly))

} // namespace ecswire::inline v0_2
