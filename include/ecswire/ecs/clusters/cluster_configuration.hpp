// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required_when.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The destination of the logs of ExecuteCommand.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommandConfiguration.html
enum class ExecuteCommandLogging {
    NONE,     ///< no logs
    DEFAULT,  ///< that of the `awslogs` configuration of the task definition, if it has one
    OVERRIDE, ///< that of `logConfiguration`
};
BOOST_DESCRIBE_ENUM(ExecuteCommandLogging, NONE, DEFAULT, OVERRIDE)

/// The destinations of the logs of ExecuteCommand: CloudWatch Logs, an S3 bucket, or both.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommandLogConfiguration.html
struct ExecuteCommandLogConfiguration {
    std::optional<std::string> cloudWatchLogGroupName{}; ///< an existing log group
    std::optional<bool> cloudWatchEncryptionEnabled{};   ///< absent: false
    std::optional<std::string> s3BucketName{};           ///< an existing bucket
    std::optional<bool> s3EncryptionEnabled{};           ///< absent: false
    std::optional<std::string> s3KeyPrefix{};            ///< folder of the logs in the bucket
};
BOOST_DESCRIBE_STRUCT(ExecuteCommandLogConfiguration, (),
                      (cloudWatchLogGroupName, cloudWatchEncryptionEnabled, s3BucketName,
                       s3EncryptionEnabled, s3KeyPrefix))

/// How ExecuteCommand encrypts and logs in a cluster.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ExecuteCommandConfiguration.html
struct ExecuteCommandConfiguration {
    std::optional<std::string> kmsKeyId{}; ///< key that encrypts data between client and container
    std::optional<open_enum<ExecuteCommandLogging>> logging{};        ///< absent: DEFAULT
    std::optional<ExecuteCommandLogConfiguration> logConfiguration{}; ///< required for OVERRIDE
};
BOOST_DESCRIBE_STRUCT(ExecuteCommandConfiguration, (), (kmsKeyId, logging, logConfiguration))

constexpr auto constraints_of(shape<ExecuteCommandConfiguration>) {
    return constraints(member<&ExecuteCommandConfiguration::logConfiguration>(
        required_when<&ExecuteCommandConfiguration::logging>(is(ExecuteCommandLogging::OVERRIDE))));
}

/// The KMS keys that encrypt the storage which ECS manages, by key ID; single-Region keys only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedStorageConfiguration.html
struct ManagedStorageConfiguration {
    std::optional<std::string> kmsKeyId{};                        ///< for managed storage
    std::optional<std::string> fargateEphemeralStorageKmsKeyId{}; ///< for Fargate's storage
};
BOOST_DESCRIBE_STRUCT(ManagedStorageConfiguration, (), (kmsKeyId, fargateEphemeralStorageKmsKeyId))

/// How a cluster logs and encrypts.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ClusterConfiguration.html
struct ClusterConfiguration {
    std::optional<ExecuteCommandConfiguration> executeCommandConfiguration{}; ///< of ExecuteCommand
    std::optional<ManagedStorageConfiguration> managedStorageConfiguration{}; ///< KMS keys
};
BOOST_DESCRIBE_STRUCT(ClusterConfiguration, (),
                      (executeCommandConfiguration, managedStorageConfiguration))

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
