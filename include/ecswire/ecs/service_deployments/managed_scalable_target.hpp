// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/service_deployments/managed_resource_status.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// A scalable target of Application Auto Scaling that Amazon ECS manages for a service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedScalableTarget.html
struct ManagedScalableTarget {
    std::optional<std::string> arn{};                         ///< absent: not created yet
    std::optional<open_enum<ManagedResourceStatus>> status{}; ///< required
    std::optional<std::string> statusReason{};                ///< description of `status`
    std::optional<timestamp> updatedAt{};                     ///< required; time of the last change
    std::optional<std::int32_t> minCapacity{}; ///< required; lower limit of the desired tasks
    std::optional<std::int32_t> maxCapacity{}; ///< required; upper limit of the desired tasks
};
BOOST_DESCRIBE_STRUCT(ManagedScalableTarget, (),
                      (arn, status, statusReason, updatedAt, minCapacity, maxCapacity))

constexpr auto constraints_of(shape<ManagedScalableTarget>) {
    return constraints(member<&ManagedScalableTarget::status>(required),
                       member<&ManagedScalableTarget::updatedAt>(required),
                       member<&ManagedScalableTarget::minCapacity>(required),
                       member<&ManagedScalableTarget::maxCapacity>(required));
}

} // namespace ecswire::inline v0_2
