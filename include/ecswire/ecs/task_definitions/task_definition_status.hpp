// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/shape.hpp>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The life cycle of a revision of a task definition, in order.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitions.html
enum class TaskDefinitionStatus {
    ACTIVE,             ///< tasks and services can use it
    INACTIVE,           ///< deregistered; only tasks and services that use it already go on
    DELETE_IN_PROGRESS, ///< deleted as soon as nothing uses it
};
BOOST_DESCRIBE_ENUM(TaskDefinitionStatus, ACTIVE, INACTIVE, DELETE_IN_PROGRESS)

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
