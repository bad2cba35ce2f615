// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// A permission of a container on a device of its host.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Device.html
enum class DeviceCgroupPermission {
    read,
    write,
    mknod, ///< create device files
};
BOOST_DESCRIBE_ENUM(DeviceCgroupPermission, read, write, mknod)

/// A device of the container instance that a container can use.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Device.html
struct Device {
    std::optional<std::string> hostPath{};      ///< required; path on the container instance
    std::optional<std::string> containerPath{}; ///< path in the container
    std::optional<std::vector<open_enum<DeviceCgroupPermission>>> permissions{};
    ///< absent: read, write and mknod
};
BOOST_DESCRIBE_STRUCT(Device, (), (hostPath, containerPath, permissions))

constexpr auto constraints_of(shape<Device>) {
    return constraints(member<&Device::hostPath>(required));
}

} // namespace ecswire::inline v0_2
