// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/service_deployments/managed_resource_status.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// A security group that Amazon ECS manages for a service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedSecurityGroup.html
struct ManagedSecurityGroup {
    std::optional<std::string> arn{};                         ///< absent: not created yet
    std::optional<open_enum<ManagedResourceStatus>> status{}; ///< required
    std::optional<std::string> statusReason{};                ///< description of `status`
    std::optional<timestamp> updatedAt{};                     ///< required; time of the last change
};
BOOST_DESCRIBE_STRUCT(ManagedSecurityGroup, (), (arn, status, statusReason, updatedAt))

constexpr auto constraints_of(shape<ManagedSecurityGroup>) {
    return constraints(member<&ManagedSecurityGroup::status>(required),
                       member<&ManagedSecurityGroup::updatedAt>(required));
}

} // namespace ecswire::inline v0_2
