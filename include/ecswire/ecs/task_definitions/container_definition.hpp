// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/character_set.hpp>
#include <ecswire/constraints/characters.hpp>
#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/forbidden_when.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/prefix.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/rule.hpp>
#include <ecswire/ecs/common/environment_file.hpp>
#include <ecswire/ecs/common/key_value_pair.hpp>
#include <ecswire/ecs/common/resource_requirement.hpp>
#include <ecswire/ecs/common/transport_protocol.hpp>
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
#include <ecswire/ecs/task_definitions/detail/port_range.hpp>
#include <ecswire/ecs/task_definitions/port_mapping.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/traits.hpp>
#include <ecswire/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// Another container of the task whose volumes are mounted.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_VolumeFrom.html
struct VolumeFrom {
    std::optional<std::string> sourceContainer{}; ///< name of a container of the task definition
    std::optional<bool> readOnly{};               ///< absent: false
};
BOOST_DESCRIBE_STRUCT(VolumeFrom, (), (sourceContainer, readOnly))

/// The Linux settings of a container.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinuxParameters.html
struct LinuxParameters {
    std::optional<KernelCapabilities> capabilities{}; ///< kernel capabilities to add and drop
    std::optional<std::vector<Device>> devices{};     ///< devices of the host; not on Fargate
    std::optional<bool> initProcessEnabled{};
    ///< whether an init process forwards signals and reaps processes
    std::optional<std::int32_t> sharedMemorySize{}; ///< MiB of `/dev/shm`; not on Fargate
    std::optional<std::vector<Tmpfs>> tmpfs{};      ///< mounts in memory
    std::optional<std::int32_t> maxSwap{};          ///< MiB of swap, 0 for none; not on Fargate
    std::optional<std::int32_t> swappiness{};
    ///< 0 to 100, absent: 60; ignored without `maxSwap`; not on Fargate
};
BOOST_DESCRIBE_STRUCT(LinuxParameters, (),
                      (capabilities, devices, initProcessEnabled, sharedMemorySize, tmpfs, maxSwap,
                       swappiness))

constexpr auto constraints_of(shape<LinuxParameters>) {
    return constraints(member<&LinuxParameters::maxSwap>(range(at_least(0))),
                       member<&LinuxParameters::swappiness>(range(0, 100)));
}

/// Whether an image tag is resolved to its digest, so that all tasks of a deployment run one image.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
enum class VersionConsistency {
    enabled,
    disabled,
};
BOOST_DESCRIBE_ENUM(VersionConsistency, enabled, disabled)

/// An entry of a container's `/etc/hosts`.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HostEntry.html
struct HostEntry {
    std::optional<std::string> hostname{};  ///< required
    std::optional<std::string> ipAddress{}; ///< required
};
BOOST_DESCRIBE_STRUCT(HostEntry, (), (hostname, ipAddress))

constexpr auto constraints_of(shape<HostEntry>) {
    return constraints(member<&HostEntry::hostname>(required),
                       member<&HostEntry::ipAddress>(required));
}

/// A container of a task definition.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
struct ContainerDefinition {
    std::optional<std::string> name{}; ///< at most 255 letters, digits, `_` and `-`
    std::optional<std::string> image{};
    ///< `repository/image:tag` or `repository/image@sha256:` and 64 hexadecimal digits
    std::optional<RepositoryCredentials> repositoryCredentials{};
    ///< for an image in a private repository; sensitive
    std::optional<std::int32_t> cpu{}; ///< CPU units; 1024 are one vCPU; absent: none reserved
    std::optional<std::int32_t> memory{};
    ///< MiB; hard limit; it or `memoryReservation` is needed on EC2 unless the task has memory
    std::optional<std::int32_t> memoryReservation{}; ///< MiB; soft limit
    std::optional<std::vector<std::string>> links{};
    ///< `NAME:ALIAS` of other containers; not on Windows
    std::optional<std::vector<PortMapping>> portMappings{};
    ///< open ports, each of them once; at most 100 ranges
    std::optional<bool> essential{};
    ///< whether the task stops when the container stops; absent: true
    std::optional<ContainerRestartPolicy> restartPolicy{}; ///< restarts without replacing the task
    std::optional<std::vector<std::string>> entryPoint{}; ///< replaces the entry point of the image
    std::optional<std::vector<std::string>> command{};    ///< replaces the command of the image
    std::optional<std::vector<KeyValuePair>> environment{};
    ///< environment variables, which override those of files; sensitive
    std::optional<std::vector<EnvironmentFile>> environmentFiles{};
    ///< at most 10 files of environment variables
    std::optional<std::vector<MountPoint>> mountPoints{}; ///< volumes of the task that are mounted
    std::optional<std::vector<VolumeFrom>> volumesFrom{}; ///< containers whose volumes are mounted
    std::optional<LinuxParameters> linuxParameters{};     ///< Linux settings; not on Windows
    std::optional<std::vector<Secret>> secrets{};
    ///< environment variables with values from secrets
    std::optional<std::vector<ContainerDependency>> dependsOn{}; ///< containers that start before
    std::optional<std::int32_t> startTimeout{};
    ///< seconds to wait for dependencies; on Fargate 2 to 120
    std::optional<std::int32_t> stopTimeout{};
    ///< seconds to exit before the container is killed; on Fargate 2 to 120; absent: 30
    std::optional<open_enum<VersionConsistency>> versionConsistency{}; ///< absent: enabled
    std::optional<std::string> hostname{}; ///< host name of the container
    std::optional<std::string> user{};
    ///< user or UID, or one of them, `:` and group or GID; not on Windows
    std::optional<std::string> workingDirectory{}; ///< directory of the command
    std::optional<bool> disableNetworking{};       ///< whether networking is off; not on Windows
    std::optional<bool> privileged{};
    ///< whether the container is root on the host; neither on Windows nor on Fargate
    std::optional<bool> readonlyRootFilesystem{};
    ///< whether the root file system is read-only; not on Windows
    std::optional<std::vector<std::string>> dnsServers{};       ///< not on Windows
    std::optional<std::vector<std::string>> dnsSearchDomains{}; ///< not on Windows
    std::optional<std::vector<HostEntry>> extraHosts{}; ///< entries of `/etc/hosts`; not on Windows
    std::optional<std::vector<std::string>> dockerSecurityOptions{};
    ///< such as `no-new-privileges`, `apparmor:PROFILE` or `label:VALUE`; not on Fargate
    std::optional<bool> interactive{};    ///< whether stdin stays open
    std::optional<bool> pseudoTerminal{}; ///< whether a TTY is allocated
    std::optional<std::map<std::string, std::string>> dockerLabels{};
    ///< labels of the container in Docker
    std::optional<std::vector<Ulimit>> ulimits{};       ///< resource limits; not on Windows
    std::optional<LogConfiguration> logConfiguration{}; ///< log driver and its options
    std::optional<HealthCheck> healthCheck{}; ///< command that checks the health of the container
    std::optional<std::vector<SystemControl>> systemControls{}; ///< kernel parameters
    std::optional<std::vector<ResourceRequirement>> resourceRequirements{};
    ///< GPUs and other devices that it needs
    std::optional<FirelensConfiguration> firelensConfiguration{};
    ///< makes the container a log router
    std::optional<std::vector<std::string>> credentialSpecs{};
    ///< at most one `credentialspec:ARN` or `credentialspecdomainless:ARN`
};
BOOST_DESCRIBE_STRUCT(ContainerDefinition, (),
                      (name, image, repositoryCredentials, cpu, memory, memoryReservation, links,
                       portMappings, essential, restartPolicy, entryPoint, command, environment,
                       environmentFiles, mountPoints, volumesFrom, linuxParameters, secrets,
                       dependsOn, startTimeout, stopTimeout, versionConsistency, hostname, user,
                       workingDirectory, disableNetworking, privileged, readonlyRootFilesystem,
                       dnsServers, dnsSearchDomains, extraHosts, dockerSecurityOptions, interactive,
                       pseudoTerminal, dockerLabels, ulimits, logConfiguration, healthCheck,
                       systemControls, resourceRequirements, firelensConfiguration,
                       credentialSpecs))

constexpr auto traits_of(shape<ContainerDefinition>) {
    return traits(sensitive<&ContainerDefinition::environment>);
}

namespace detail {

// The part of an image that its documented rules are about: all before a digest.
constexpr std::string_view before_digest(std::string_view image) noexcept {
    return image.substr(0, image.find('@'));
}

} // namespace detail

/// An image has at most 255 characters before its digest, if any.
inline constexpr auto image_length =
    rule("length", "Member must have length less than or equal to 255 before its digest",
         [](const ContainerDefinition& container) {
             return !container.image ||
                    count_code_points(detail::before_digest(*container.image)) <= 255;
         });

/// An image consists of letters, digits and a few others before its digest, if any.
inline constexpr auto image_characters =
    rule("pattern",
         "Member must satisfy regular expression pattern: [A-Za-z0-9-_:./#]* before its digest",
         [](const ContainerDefinition& container) {
             constexpr character_set set = ascii_letters + ascii_digits + "-_:./#";
             if (!container.image) {
                 return true;
             }
             const std::string_view text = detail::before_digest(*container.image);
             return set.find_outside(text) == text.size();
         });

/// The hard limit of memory is above the soft limit.
inline constexpr auto memory_is_above_reservation =
    rule("relation", "Member must be greater than memoryReservation",
         [](const ContainerDefinition& container) {
             return !container.memory || !container.memoryReservation ||
                    *container.memory > *container.memoryReservation;
         });

/// Every port of the container is in one mapping only, and at most 100 mappings are ranges.
inline constexpr auto ports_are_distinct = rule(
    "distinctPorts", "Member must have each container port once, and at most 100 port ranges",
    [](const ContainerDefinition& container) {
        if (!container.portMappings) {
            return true;
        }
        std::size_t range_count = 0;
        std::vector<detail::port_range> ranges;
        ranges.reserve(container.portMappings->size());
        for (const PortMapping& one : *container.portMappings) {
            if (one.containerPortRange) {
                ++range_count;
                if (const auto range = detail::port_range::parse(*one.containerPortRange)) {
                    ranges.push_back(*range);
                }
            } else if (one.containerPort) {
                ranges.push_back({*one.containerPort, *one.containerPort});
            }
        }
        std::ranges::sort(ranges, {}, &detail::port_range::first);
        const auto overlap = [](const detail::port_range& one, const detail::port_range& next) {
            return next.first <= one.last;
        };
        return range_count <= 100 && std::ranges::adjacent_find(ranges, overlap) == ranges.end();
    });

constexpr auto constraints_of(shape<ContainerDefinition>) {
    return constraints(member<&ContainerDefinition::name>(
                           length(at_most(255)), characters(ascii_letters + ascii_digits + "_-")),
                       member<&ContainerDefinition::image>(image_length, image_characters),
                       member<&ContainerDefinition::memory>(memory_is_above_reservation),
                       member<&ContainerDefinition::portMappings>(ports_are_distinct),
                       member<&ContainerDefinition::environmentFiles>(length(at_most(10))),
                       member<&ContainerDefinition::credentialSpecs>(length(at_most(1))));
}

} // namespace ecswire::inline v0_2
