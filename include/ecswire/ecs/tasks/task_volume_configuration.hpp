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

/// The fate of a task's EBS volume when the task stops.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskManagedEBSVolumeTerminationPolicy.html
struct TaskManagedEBSVolumeTerminationPolicy {
    std::optional<bool> deleteOnTermination{}; ///< required; whether the volume is deleted
};
BOOST_DESCRIBE_STRUCT(TaskManagedEBSVolumeTerminationPolicy, (), (deleteOnTermination))

constexpr auto constraints_of(shape<TaskManagedEBSVolumeTerminationPolicy>) {
    return constraints(
        member<&TaskManagedEBSVolumeTerminationPolicy::deleteOnTermination>(required));
}

/// The EBS volume that Amazon ECS creates for a task.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskManagedEBSVolumeConfiguration.html
struct TaskManagedEBSVolumeConfiguration {
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
    std::optional<TaskManagedEBSVolumeTerminationPolicy> terminationPolicy{};
    ///< absent: deleted with the task
    std::optional<open_enum<TaskFilesystemType>> filesystemType{};
    ///< that of the snapshot, if any; absent: `xfs`, `ntfs` on Windows
};
BOOST_DESCRIBE_STRUCT(TaskManagedEBSVolumeConfiguration, (),
                      (encrypted, kmsKeyId, volumeType, sizeInGiB, snapshotId,
                       volumeInitializationRate, iops, throughput, tagSpecifications, roleArn,
                       terminationPolicy, filesystemType))

constexpr auto constraints_of(shape<TaskManagedEBSVolumeConfiguration>) {
    return constraints(
        member<&TaskManagedEBSVolumeConfiguration::volumeType>(
            values("gp2", "gp3", "io1", "io2", "st1", "sc1", "standard")),
        member<&TaskManagedEBSVolumeConfiguration::sizeInGiB>(
            at_least_one_of<&TaskManagedEBSVolumeConfiguration::sizeInGiB,
                            &TaskManagedEBSVolumeConfiguration::snapshotId>,
            when<&TaskManagedEBSVolumeConfiguration::volumeType>(is("gp2"), range(1, 16384)),
            when<&TaskManagedEBSVolumeConfiguration::volumeType>(is("gp3"), range(1, 16384)),
            when<&TaskManagedEBSVolumeConfiguration::volumeType>(is("io1"), range(4, 16384)),
            when<&TaskManagedEBSVolumeConfiguration::volumeType>(is("io2"), range(4, 16384)),
            when<&TaskManagedEBSVolumeConfiguration::volumeType>(is("st1"), range(125, 16384)),
            when<&TaskManagedEBSVolumeConfiguration::volumeType>(is("sc1"), range(125, 16384)),
            when<&TaskManagedEBSVolumeConfiguration::volumeType>(is("standard"), range(1, 1024))),
        member<&TaskManagedEBSVolumeConfiguration::snapshotId>(
            required_when<&TaskManagedEBSVolumeConfiguration::volumeInitializationRate>(is_given)),
        member<&TaskManagedEBSVolumeConfiguration::iops>(
            required_when<&TaskManagedEBSVolumeConfiguration::volumeType>(is("io1", "io2")),
            forbidden_when<&TaskManagedEBSVolumeConfiguration::volumeType>(
                is("st1", "sc1", "standard")),
            when<&TaskManagedEBSVolumeConfiguration::volumeType>(is("gp3"), range(3000, 16000)),
            when<&TaskManagedEBSVolumeConfiguration::volumeType>(is("io1"), range(100, 64000)),
            when<&TaskManagedEBSVolumeConfiguration::volumeType>(is("io2"), range(100, 256000))),
        member<&TaskManagedEBSVolumeConfiguration::throughput>(
            forbidden_when<&TaskManagedEBSVolumeConfiguration::volumeType>(is_not("gp3")),
            range(at_most(1000))),
        member<&TaskManagedEBSVolumeConfiguration::roleArn>(required));
}

/// The configuration of a volume that the task definition leaves to the launch of the task.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskVolumeConfiguration.html
struct TaskVolumeConfiguration {
    std::optional<std::string> name{}; ///< required; as in the task definition
    std::optional<TaskManagedEBSVolumeConfiguration> managedEBSVolume{}; ///< the volume to create
};
BOOST_DESCRIBE_STRUCT(TaskVolumeConfiguration, (), (name, managedEBSVolume))

constexpr auto constraints_of(shape<TaskVolumeConfiguration>) {
    return constraints(member<&TaskVolumeConfiguration::name>(required));
}

} // namespace ecswire::inline v0_2
