// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The source of the tags that a task or a volume gets beside its own.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html
enum class PropagateTags {
    TASK_DEFINITION, ///< the task definition
    SERVICE,         ///< the service
    NONE,            ///< nothing
};
BOOST_DESCRIBE_ENUM(PropagateTags, TASK_DEFINITION, SERVICE, NONE)

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
