// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/open_enum.hpp>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The operating system that a task on Fargate needs.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_RuntimePlatform.html
enum class OSFamily {
    WINDOWS_SERVER_2019_FULL,
    WINDOWS_SERVER_2019_CORE,
    WINDOWS_SERVER_2016_FULL,
    WINDOWS_SERVER_2004_CORE,
    WINDOWS_SERVER_2022_CORE,
    WINDOWS_SERVER_2022_FULL,
    WINDOWS_SERVER_2025_CORE,
    WINDOWS_SERVER_2025_FULL,
    WINDOWS_SERVER_20H2_CORE,
    LINUX,
};
BOOST_DESCRIBE_ENUM(OSFamily, WINDOWS_SERVER_2019_FULL, WINDOWS_SERVER_2019_CORE,
                    WINDOWS_SERVER_2016_FULL, WINDOWS_SERVER_2004_CORE, WINDOWS_SERVER_2022_CORE,
                    WINDOWS_SERVER_2022_FULL, WINDOWS_SERVER_2025_CORE, WINDOWS_SERVER_2025_FULL,
                    WINDOWS_SERVER_20H2_CORE, LINUX)

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
