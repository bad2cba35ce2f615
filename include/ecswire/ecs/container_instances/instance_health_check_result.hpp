// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/container_instances/instance_health_check_state.hpp>
#include <ecswire/ecs/container_instances/instance_health_check_type.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// What one health check of a container instance found.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_InstanceHealthCheckResult.html
struct InstanceHealthCheckResult {
    std::optional<open_enum<InstanceHealthCheckType>> type{};    ///< what was checked
    std::optional<open_enum<InstanceHealthCheckState>> status{}; ///< what came out
    std::optional<std::string> statusReason{};   ///< why, for people to read; newer than the rest
    std::optional<timestamp> lastUpdated{};      ///< when the check last ran
    std::optional<timestamp> lastStatusChange{}; ///< when `status` last became another
};
BOOST_DESCRIBE_STRUCT(InstanceHealthCheckResult, (),
                      (type, status, statusReason, lastUpdated, lastStatusChange))

} // namespace ecswire::inline v0_2
