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

/// A target group of a load balancer that Amazon ECS manages for a service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedTargetGroup.html
struct ManagedTargetGroup {
    std::optional<std::string> arn{};                         ///< absent: not created yet
    std::optional<open_enum<ManagedResourceStatus>> status{}; ///< required
    std::optional<std::string> statusReason{};                ///< description of `status`
    std::optional<timestamp> updatedAt{};                     ///< required; time of the last change
    std::optional<std::string> healthCheckPath{};  ///< required; path of the health checks
    std::optional<std::int32_t> healthCheckPort{}; ///< required; port of the health checks
    std::optional<std::int32_t> port{};            ///< required; port of the targets
};
BOOST_DESCRIBE_STRUCT(ManagedTargetGroup, (),
                      (arn, status, statusReason, updatedAt, healthCheckPath, healthCheckPort,
                       port))

constexpr auto constraints_of(shape<ManagedTargetGroup>) {
    return constraints(member<&ManagedTargetGroup::status>(required),
                       member<&ManagedTargetGroup::updatedAt>(required),
                       member<&ManagedTargetGroup::healthCheckPath>(required),
                       member<&ManagedTargetGroup::healthCheckPort>(required),
                       member<&ManagedTargetGroup::port>(required));
}

} // namespace ecswire::inline v0_2
