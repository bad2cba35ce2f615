// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/character_set.hpp>
#include <ecswire/constraints/characters.hpp>
#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/one_of.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/required_when.hpp>
#include <ecswire/constraints/values.hpp>
#include <ecswire/constraints/when.hpp>
#include <ecswire/ecs/containers/host_volume_properties.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The lifetime of a Docker volume.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DockerVolumeConfiguration.html
enum class Scope {
    task,   ///< until its task stops
    shared, ///< beyond its task, for other tasks to use
};
BOOST_DESCRIBE_ENUM(Scope, task, shared)

/// A volume that Docker manages. Not supported on Fargate.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DockerVolumeConfiguration.html
struct DockerVolumeConfiguration {
    std::optional<open_enum<Scope>> scope{}; ///< lifetime of the volume
    std::optional<bool> autoprovision{};
    ///< whether a `shared` volume is created if it does not exist; ignored otherwise
    std::optional<std::string> driver{}; ///< Docker volume driver; on Windows `local`
    std::optional<std::map<std::string, std::string>> driverOpts{}; ///< options of the driver
    std::optional<std::map<std::string, std::string>> labels{};     ///< metadata of the volume
};
BOOST_DESCRIBE_STRUCT(DockerVolumeConfiguration, (),
                      (scope, autoprovision, driver, driverOpts, labels))

/// Whether the task role authorizes the access to an EFS file system.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSAuthorizationConfig.html
enum class EFSAuthorizationConfigIAM {
    ENABLED,
    DISABLED,
};
BOOST_DESCRIBE_ENUM(EFSAuthorizationConfigIAM, ENABLED, DISABLED)

/// The authorization of the access to an EFS file system.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSAuthorizationConfig.html
struct EFSAuthorizationConfig {
    std::optional<std::string> accessPointId{}; ///< access point, whose root directory is used
    std::optional<open_enum<EFSAuthorizationConfigIAM>> iam{}; ///< absent: DISABLED
};
BOOST_DESCRIBE_STRUCT(EFSAuthorizationConfig, (), (accessPointId, iam))

/// Whether data is encrypted between a task's host and EFS.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html
enum class EFSTransitEncryption {
    ENABLED,
    DISABLED,
};
BOOST_DESCRIBE_ENUM(EFSTransitEncryption, ENABLED, DISABLED)

/// A volume that is a directory of an Amazon EFS file system.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EFSVolumeConfiguration.html
struct EFSVolumeConfiguration {
    std::optional<std::string> fileSystemId{};  ///< required
    std::optional<std::string> rootDirectory{}; ///< absent: `/`
    std::optional<open_enum<EFSTransitEncryption>> transitEncryption{};
    ///< absent: DISABLED; ENABLED with IAM or an access point
    std::optional<std::int32_t> transitEncryptionPort{}; ///< absent: chosen by the mount helper
    std::optional<EFSAuthorizationConfig> authorizationConfig{}; ///< absent: no authorization
};
BOOST_DESCRIBE_STRUCT(EFSVolumeConfiguration, (),
                      (fileSystemId, rootDirectory, transitEncryption, transitEncryptionPort,
                       authorizationConfig))

constexpr auto constraints_of(shape<EFSVolumeConfiguration>) {
    return constraints(
        member<&EFSVolumeConfiguration::fileSystemId>(required),
        member<&EFSVolumeConfiguration::rootDirectory>(
            when<&EFSVolumeConfiguration::authorizationConfig>(
                where<&EFSAuthorizationConfig::accessPointId>(is_given), values("/"))),
        member<&EFSVolumeConfiguration::transitEncryption>(
            required_when<&EFSVolumeConfiguration::authorizationConfig>(
                where<&EFSAuthorizationConfig::iam>(is(EFSAuthorizationConfigIAM::ENABLED))),
            required_when<&EFSVolumeConfiguration::authorizationConfig>(
                where<&EFSAuthorizationConfig::accessPointId>(is_given)),
            when<&EFSVolumeConfiguration::authorizationConfig>(
                where<&EFSAuthorizationConfig::iam>(is(EFSAuthorizationConfigIAM::ENABLED)),
                values(EFSTransitEncryption::ENABLED)),
            when<&EFSVolumeConfiguration::authorizationConfig>(
                where<&EFSAuthorizationConfig::accessPointId>(is_given),
                values(EFSTransitEncryption::ENABLED))));
}

/// The authorization of the access to an FSx for Windows file system.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FSxWindowsFileServerAuthorizationConfig.html
struct FSxWindowsFileServerAuthorizationConfig {
    std::optional<std::string> credentialsParameter{};
    ///< required; ARN of a secret or a parameter with the credentials
    std::optional<std::string> domain{}; ///< required; Active Directory domain
};
BOOST_DESCRIBE_STRUCT(FSxWindowsFileServerAuthorizationConfig, (), (credentialsParameter, domain))

constexpr auto constraints_of(shape<FSxWindowsFileServerAuthorizationConfig>) {
    return constraints(
        member<&FSxWindowsFileServerAuthorizationConfig::credentialsParameter>(required),
        member<&FSxWindowsFileServerAuthorizationConfig::domain>(required));
}

/// A volume that is a directory of an Amazon FSx for Windows File Server file system.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_FSxWindowsFileServerVolumeConfiguration.html
struct FSxWindowsFileServerVolumeConfiguration {
    std::optional<std::string> fileSystemId{};  ///< required
    std::optional<std::string> rootDirectory{}; ///< required; directory in the file system
    std::optional<FSxWindowsFileServerAuthorizationConfig> authorizationConfig{}; ///< required
};
BOOST_DESCRIBE_STRUCT(FSxWindowsFileServerVolumeConfiguration, (),
                      (fileSystemId, rootDirectory, authorizationConfig))

constexpr auto constraints_of(shape<FSxWindowsFileServerVolumeConfiguration>) {
    return constraints(
        member<&FSxWindowsFileServerVolumeConfiguration::fileSystemId>(required),
        member<&FSxWindowsFileServerVolumeConfiguration::rootDirectory>(required),
        member<&FSxWindowsFileServerVolumeConfiguration::authorizationConfig>(required));
}

/// A volume that is a directory of an Amazon S3 Files file system.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_S3FilesVolumeConfiguration.html
struct S3FilesVolumeConfiguration {
    std::optional<std::string> fileSystemArn{};          ///< required
    std::optional<std::string> rootDirectory{};          ///< absent: `/`
    std::optional<std::int32_t> transitEncryptionPort{}; ///< absent: chosen by the mount helper
    std::optional<std::string> accessPointArn{}; ///< access point, whose root directory is used
};
BOOST_DESCRIBE_STRUCT(S3FilesVolumeConfiguration, (),
                      (fileSystemArn, rootDirectory, transitEncryptionPort, accessPointArn))

constexpr auto constraints_of(shape<S3FilesVolumeConfiguration>) {
    return constraints(
        member<&S3FilesVolumeConfiguration::fileSystemArn>(required),
        member<&S3FilesVolumeConfiguration::rootDirectory>(
            when<&S3FilesVolumeConfiguration::accessPointArn>(is_given, values("/"))));
}

/// A volume that the containers of a task can mount: at most one of the members says which kind it
/// is, and none means a host volume.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Volume.html
struct Volume {
    std::optional<std::string> name{};          ///< at most 255 letters, digits, `_` and `-`
    std::optional<HostVolumeProperties> host{}; ///< a path of the container instance
    std::optional<DockerVolumeConfiguration> dockerVolumeConfiguration{};
    ///< a volume of Docker; not on Fargate
    std::optional<EFSVolumeConfiguration> efsVolumeConfiguration{}; ///< an EFS file system
    std::optional<S3FilesVolumeConfiguration> s3filesVolumeConfiguration{};
    ///< an S3 Files file system; needs a task role
    std::optional<FSxWindowsFileServerVolumeConfiguration>
        fsxWindowsFileServerVolumeConfiguration{};
    ///< an FSx for Windows file system
    std::optional<bool> configuredAtLaunch{};
    ///< whether the kind is left to the launch of the task
};
BOOST_DESCRIBE_STRUCT(Volume, (),
                      (name, host, dockerVolumeConfiguration, efsVolumeConfiguration,
                       s3filesVolumeConfiguration, fsxWindowsFileServerVolumeConfiguration,
                       configuredAtLaunch))

constexpr auto constraints_of(shape<Volume>) {
    return constraints(
        member<&Volume::name>(required_when<&Volume::configuredAtLaunch>(is_given),
                              required_when<&Volume::efsVolumeConfiguration>(is_given),
                              required_when<&Volume::s3filesVolumeConfiguration>(is_given),
                              length(at_most(255)),
                              characters(ascii_letters + ascii_digits + "_-")),
        member<&Volume::configuredAtLaunch>(
            at_most_one_of<&Volume::configuredAtLaunch, &Volume::dockerVolumeConfiguration,
                           &Volume::efsVolumeConfiguration, &Volume::s3filesVolumeConfiguration,
                           &Volume::fsxWindowsFileServerVolumeConfiguration, &Volume::host>));
}

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
