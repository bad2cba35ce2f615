// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/task_definitions/os_family.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The architecture of the CPU that a task needs.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html
enum class CPUArchitecture {
    X86_64,
    ARM64, ///< Linux only
};
BOOST_DESCRIBE_ENUM(CPUArchitecture, X86_64, ARM64)

/// The platform that a task needs.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html
struct RuntimePlatform {
    std::optional<open_enum<CPUArchitecture>> cpuArchitecture{}; ///< architecture of the CPU
    std::optional<open_enum<OSFamily>> operatingSystemFamily{};  ///< operating system
};
BOOST_DESCRIBE_STRUCT(RuntimePlatform, (), (cpuArchitecture, operatingSystemFamily))

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
