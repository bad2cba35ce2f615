// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/required_when.hpp>
#include <ecswire/ecs/capacity_providers/managed_draining.hpp>
#include <ecswire/ecs/capacity_providers/managed_scaling.hpp>
#include <ecswire/ecs/capacity_providers/managed_termination_protection.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The Auto Scaling group of a capacity provider, and how ECS scales it and drains its instances.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AutoScalingGroupProvider.html
struct AutoScalingGroupProvider {
    std::optional<std::string> autoScalingGroupArn{}; ///< required; ARN or name of the group
    std::optional<ManagedScaling> managedScaling{};   ///< how ECS scales the group
    std::optional<open_enum<ManagedTerminationProtection>> managedTerminationProtection{};
    ///< absent: DISABLED; ENABLED needs instance protection on the group too
    std::optional<open_enum<ManagedDraining>> managedDraining{};
    ///< whether ECS drains instances that terminate
};
BOOST_DESCRIBE_STRUCT(AutoScalingGroupProvider, (),
                      (autoScalingGroupArn, managedScaling, managedTerminationProtection,
                       managedDraining))

constexpr auto constraints_of(shape<AutoScalingGroupProvider>) {
    return constraints(member<&AutoScalingGroupProvider::autoScalingGroupArn>(required),
                       member<&AutoScalingGroupProvider::managedScaling>(
                           required_when<&AutoScalingGroupProvider::managedTerminationProtection>(
                               is(ManagedTerminationProtection::ENABLED))));
}

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
