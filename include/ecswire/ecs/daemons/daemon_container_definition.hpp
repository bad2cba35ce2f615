// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/character_set.hpp>
#include <ecswire/constraints/characters.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/environment_file.hpp>
#include <ecswire/ecs/common/key_value_pair.hpp>
#include <ecswire/ecs/containers/container_dependency.hpp>
#include <ecswire/ecs/containers/container_restart_policy.hpp>
#include <ecswire/ecs/containers/device.hpp>
#include <ecswire/ecs/containers/firelens_configuration.hpp>
#include <ecswire/ecs/containers/health_check.hpp>
#include <ecswire/ecs/containers/kernel_capabilities.hpp>
#include <ecswire/ecs/containers/log_configuration.hpp>
#include <ecswire/ecs/containers/mount_point.hpp>
#include <ecswire/ecs/containers/repository_credentials.hpp>
#include <ecswire/ecs/containers/secret.hpp>
#include <ecswire/ecs/containers/system_control.hpp>
#include <ecswire/ecs/containers/tmpfs.hpp>
#include <ecswire/ecs/containers/ulimit.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// The Linux settings of a container of a daemon.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonLinuxParameters.html
struct DaemonLinuxParameters {
    std::optional<KernelCapabilities> capabilities{}; ///< kernel capabilities to add and drop
    std::optional<std::vector<Device>> devices{};     ///< devices of the host
    std::optional<bool> initProcessEnabled{};
    ///< whether an init process forwards signals and reaps processes
    std::optional<std::vector<Tmpfs>> tmpfs{}; ///< mounts in memory
};
BOOST_DESCRIBE_STRUCT(DaemonLinuxParameters, (), (capabilities, devices, initProcessEnabled, tmpfs))

/// A container of a daemon's tasks.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonContainerDefinition.html
struct DaemonContainerDefinition {
    std::optional<std::string> name{};               ///< at most 255 letters, digits, `_` and `-`
    std::optional<std::string> image{};              ///< required; image of the container
    std::optional<std::int32_t> memory{};            ///< MiB; hard limit
    std::optional<std::int32_t> memoryReservation{}; ///< MiB; soft limit
    std::optional<RepositoryCredentials> repositoryCredentials{};
    ///< for an image in a private repository; sensitive
    std::optional<HealthCheck> healthCheck{}; ///< command that checks the health of the container
    std::optional<std::int32_t> cpu{};        ///< CPU units; 1024 are one vCPU
    std::optional<bool> essential{};          ///< whether the task stops when the container stops
    std::optional<std::vector<std::string>> entryPoint{}; ///< replaces the entry point of the image
    std::optional<std::vector<std::string>> command{};    ///< replaces the command of the image
    std::optional<std::string> workingDirectory{};        ///< directory of the command
    std::optional<std::vector<EnvironmentFile>> environmentFiles{};
    ///< files of environment variables
    std::optional<std::vector<KeyValuePair>> environment{}; ///< environment variables; sensitive
    std::optional<std::vector<Secret>> secrets{};
    ///< environment variables with values from secrets
    std::optional<bool> readonlyRootFilesystem{}; ///< whether the root file system is read-only
    std::optional<std::vector<MountPoint>> mountPoints{}; ///< volumes of the task that are mounted
    std::optional<LogConfiguration> logConfiguration{};   ///< log driver and its options
    std::optional<FirelensConfiguration> firelensConfiguration{};
    ///< makes the container a log router
    std::optional<bool> privileged{};             ///< whether the container is root on the host
    std::optional<std::string> user{};            ///< user of the command
    std::optional<std::vector<Ulimit>> ulimits{}; ///< resource limits
    std::optional<DaemonLinuxParameters> linuxParameters{};      ///< Linux settings
    std::optional<std::vector<ContainerDependency>> dependsOn{}; ///< containers that start before
    std::optional<std::int32_t> startTimeout{}; ///< seconds to wait for dependencies
    std::optional<std::int32_t> stopTimeout{};
    ///< seconds from the signal to stop until the container is killed
    std::optional<std::vector<SystemControl>> systemControls{}; ///< kernel parameters
    std::optional<bool> interactive{};                          ///< whether stdin stays open
    std::optional<bool> pseudoTerminal{};                       ///< whether a TTY is allocated
    std::optional<ContainerRestartPolicy> restartPolicy{}; ///< restarts without replacing the task
};
BOOST_DESCRIBE_STRUCT(DaemonContainerDefinition, (),
                      (name, image, memory, memoryReservation, repositoryCredentials, healthCheck,
                       cpu, essential, entryPoint, command, workingDirectory, environmentFiles,
                       environment, secrets, readonlyRootFilesystem, mountPoints, logConfiguration,
                       firelensConfiguration, privileged, user, ulimits, linuxParameters, dependsOn,
                       startTimeout, stopTimeout, systemControls, interactive, pseudoTerminal,
                       restartPolicy))

constexpr auto traits_of(shape<DaemonContainerDefinition>) {
    return traits(sensitive<&DaemonContainerDefinition::environment>);
}

constexpr auto constraints_of(shape<DaemonContainerDefinition>) {
    return constraints(member<&DaemonContainerDefinition::name>(
                           length(at_most(255)), characters(ascii_letters + ascii_digits + "_-")),
                       member<&DaemonContainerDefinition::image>(required));
}

} // namespace ecswire::inline v0_2
