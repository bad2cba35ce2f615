// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The CPU architecture of the tasks of an express service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateExpressGatewayService.html
enum class ExpressCpuArchitecture {
    X86_64,
    ARM64, ///< AWS Graviton
};
BOOST_DESCRIBE_ENUM(ExpressCpuArchitecture, X86_64, ARM64)

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
