// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// The type of a placement constraint of a task definition.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinitionPlacementConstraint.html
enum class TaskDefinitionPlacementConstraintType {
    memberOf, ///< container instances that match the expression
};
BOOST_DESCRIBE_ENUM(TaskDefinitionPlacementConstraintType, memberOf)

/// A constraint on the container instances that a task can be placed on. Not supported on Fargate.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinitionPlacementConstraint.html
struct TaskDefinitionPlacementConstraint {
    std::optional<open_enum<TaskDefinitionPlacementConstraintType>> type{};
    ///< the only one is `memberOf`
    std::optional<std::string> expression{}; ///< in the cluster query language
};
BOOST_DESCRIBE_STRUCT(TaskDefinitionPlacementConstraint, (), (type, expression))

} // namespace ecswire::inline v0_2
