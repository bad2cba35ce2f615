// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

namespace ecswire::inline v0_2 {

/// The file system of an EBS volume of a task.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceManagedEBSVolumeConfiguration.html
enum class TaskFilesystemType {
    ext3,
    ext4,
    xfs,
    ntfs, ///< on Windows
};
BOOST_DESCRIBE_ENUM(TaskFilesystemType, ext3, ext4, xfs, ntfs)

} // namespace ecswire::inline v0_2
