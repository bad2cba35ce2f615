// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/forbidden_when.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// The kind of a placement constraint.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementConstraint.html
enum class PlacementConstraintType {
    distinctInstance, ///< each task of the group is on another container instance
    memberOf,         ///< only container instances that match the expression
};
BOOST_DESCRIBE_ENUM(PlacementConstraintType, distinctInstance, memberOf)

/// A condition on the container instances on which tasks are placed. Fargate does not support it.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementConstraint.html
struct PlacementConstraint {
    std::optional<open_enum<PlacementConstraintType>> type{}; ///< the kind of condition
    std::optional<std::string> expression{}; ///< memberOf: in the cluster query language
};
BOOST_DESCRIBE_STRUCT(PlacementConstraint, (), (type, expression))

constexpr auto constraints_of(shape<PlacementConstraint>) {
    return constraints(member<&PlacementConstraint::expression>(
        forbidden_when<&PlacementConstraint::type>(is(PlacementConstraintType::distinctInstance)),
        length(at_most(2000))));
}

} // namespace ecswire::inline v0_2
