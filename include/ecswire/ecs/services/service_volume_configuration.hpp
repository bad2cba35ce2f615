// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/forbidden_when.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/one_of.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/required_when.hpp>
#include <ecswire/constraints/values.hpp>
#include <ecswire/constraints/when.hpp>
#include <ecswire/ecs/common/ebs_tag_specification.hpp>
#include <ecswire/ecs/common/task_filesystem_type.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ecswire::inline v0_2 {

/// The EBS volume that Amazon ECS creates for each task of a service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html
struct ServiceManagedEBSVolumeConfiguration {
    std::optional<bool> encrypted{}; ///< absent: the default of Amazon EBS
    std::optional<std::string> kmsKeyId{};
    ///< ARN; ECS reports an invalid key only after the request has succeeded
    std::optional<std::string> volumeType{}; ///< `standard` not on Fargate
    std::optional<std::int32_t> sizeInGiB{};
    ///< at least the size of the snapshot, if any, which is the default
    std::optional<std::string> snapshotId{};
    ///< snapshot to create the volume from; absent: an empty volume
    std::optional<std::int32_t> volumeInitializationRate{}; ///< MiB/s at which the snapshot is read
    std::optional<std::int32_t> iops{};
    ///< input and output operations per second; absent: 3000 for `gp3`
    std::optional<std::int32_t> throughput{};                            ///< MiB/s
    std::optional<std::vector<EBSTagSpecification>> tagSpecifications{}; ///< tags of the volume
    std::optional<std::string> roleArn{}; ///< required; role with which ECS manages the volume
    std::optional<open_enum<TaskFilesystemType>> filesystemType{};
    ///< that of the snapshot, if any; absent: `xfs`, `ntfs` on Windows
};
BOOST_DESCRIBE_STRUCT(ServiceManagedEBSVolumeConfiguration, (),
                      (encrypted, kmsKeyId, volumeType, sizeInGiB, snapshotId,
                       volumeInitializationRate, iops, throughput, tagSpecifications, roleArn,
                       filesystemType))

constexpr auto constraints_of(shape<ServiceManagedEBSVolumeConfiguration>) {
    return constraints(
        member<&ServiceManagedEBSVolumeConfiguration::volumeType>(
            values("gp2", "gp3", "io1", "io2", "st1", "sc1", "standard")),
        member<&ServiceManagedEBSVolumeConfiguration::sizeInGiB>(
            at_least_one_of<&ServiceManagedEBSVolumeConfiguration::sizeInGiB,
                            &ServiceManagedEBSVolumeConfiguration::snapshotId>,
            when<&ServiceManagedEBSVolumeConfiguration::volumeType>(is("gp2"), range(1, 16384)),
            when<&ServiceManagedEBSVolumeConfiguration::volumeType>(is("gp3"), range(1, 16384)),
            when<&ServiceManagedEBSVolumeConfiguration::volumeType>(is("io1"), range(4, 16384)),
            when<&ServiceManagedEBSVolumeConfiguration::volumeType>(is("io2"), range(4, 16384)),
            when<&ServiceManagedEBSVolumeConfiguration::volumeType>(is("st1"), range(125, 16384)),
            when<&ServiceManagedEBSVolumeConfiguration::volumeType>(is("sc1"), range(125, 16384)),
            when<&ServiceManagedEBSVolumeConfiguration::volumeType>(is("standard"),
                                                                    range(1, 1024))),
        member<&ServiceManagedEBSVolumeConfiguration::snapshotId>(
            required_when<&ServiceManagedEBSVolumeConfiguration::volumeInitializationRate>(
                is_given)),
        member<&ServiceManagedEBSVolumeConfiguration::iops>(
            required_when<&ServiceManagedEBSVolumeConfiguration::volumeType>(is("io1", "io2")),
            forbidden_when<&ServiceManagedEBSVolumeConfiguration::volumeType>(
                is("st1", "sc1", "standard")),
            when<&ServiceManagedEBSVolumeConfiguration::volumeType>(is("gp3"), range(3000, 16000)),
            when<&ServiceManagedEBSVolumeConfiguration::volumeType>(is("io1"), range(100, 64000)),
            when<&ServiceManagedEBSVolumeConfiguration::volumeType>(is("io2"), range(100, 256000))),
        member<&ServiceManagedEBSVolumeConfiguration::throughput>(
            forbidden_when<&ServiceManagedEBSVolumeConfiguration::volumeType>(is_not("gp3")),
            range(at_most(1000))),
        member<&ServiceManagedEBSVolumeConfiguration::roleArn>(required));
}

/// The configuration of a volume that the task definition leaves to the service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceVolumeConfiguration.html
struct ServiceVolumeConfiguration {
    std::optional<std::string> name{}; ///< required; as in the task definition
    std::optional<ServiceManagedEBSVolumeConfiguration> managedEBSVolume{};
    ///< the volume to create
};
BOOST_DESCRIBE_STRUCT(ServiceVolumeConfiguration, (), (name, managedEBSVolume))

constexpr auto constraints_of(shape<ServiceVolumeConfiguration>) {
    return constraints(member<&ServiceVolumeConfiguration::name>(required));
}

} // namespace ecswire::inline v0_2
