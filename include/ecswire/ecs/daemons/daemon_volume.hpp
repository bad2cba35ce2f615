// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/character_set.hpp>
#include <ecswire/constraints/characters.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/one_of.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/values.hpp>
#include <ecswire/ecs/containers/host_volume_properties.hpp>
#include <ecswire/ecs/containers/log_driver.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// A volume that the log driver of a container writes to.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LogDriverVolumeConfiguration.html
struct LogDriverVolumeConfiguration {
    std::optional<open_enum<LogDriver>> driver{}; ///< required; only `json-file`
};
BOOST_DESCRIBE_STRUCT(LogDriverVolumeConfiguration, (), (driver))

constexpr auto constraints_of(shape<LogDriverVolumeConfiguration>) {
    return constraints(
        member<&LogDriverVolumeConfiguration::driver>(required, values(LogDriver::json_file)));
}

/// A volume of a daemon's tasks.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonVolume.html
struct DaemonVolume {
    std::optional<std::string> name{};          ///< at most 255 letters, digits, `_` and `-`
    std::optional<HostVolumeProperties> host{}; ///< a path of the container instance
    std::optional<LogDriverVolumeConfiguration> logDriverVolumeConfiguration{};
    ///< not together with `host`
};
BOOST_DESCRIBE_STRUCT(DaemonVolume, (), (name, host, logDriverVolumeConfiguration))

constexpr auto constraints_of(shape<DaemonVolume>) {
    return constraints(
        member<&DaemonVolume::name>(length(at_most(255)),
                                    characters(ascii_letters + ascii_digits + "_-")),
        member<&DaemonVolume::logDriverVolumeConfiguration>(exclusive<&DaemonVolume::host>));
}

} // namespace ecswire::inline v0_2
