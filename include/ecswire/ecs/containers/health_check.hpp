// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/rule.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// A command that the agent runs in a container to decide whether it is healthy: exit code 0 means
/// that it is. It replaces a health check of the image.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_HealthCheck.html
struct HealthCheck {
    std::optional<std::vector<std::string>> command{};
    ///< required; CMD and arguments, or CMD-SHELL and a shell command
    std::optional<std::int32_t> interval{}; ///< seconds between checks; 5 to 300, absent: 30
    std::optional<std::int32_t> timeout{};
    ///< seconds until a check counts as failed; 2 to 60, absent: 5
    std::optional<std::int32_t> retries{};
    ///< failures in a row that make it unhealthy; 1 to 10, absent: 3
    std::optional<std::int32_t> startPeriod{};
    ///< seconds in which failures do not count; 0 to 300, absent: none
};
BOOST_DESCRIBE_STRUCT(HealthCheck, (), (command, interval, timeout, retries, startPeriod))

/// The command begins with the form in which it is written.
inline constexpr auto command_has_form =
    rule("firstItem", "Member must begin with CMD or CMD-SHELL", [](const HealthCheck& check) {
        return !check.command ||
               (!check.command->empty() &&
                (check.command->front() == "CMD" || check.command->front() == "CMD-SHELL"));
    });

constexpr auto constraints_of(shape<HealthCheck>) {
    return constraints(member<&HealthCheck::command>(required, command_has_form),
                       member<&HealthCheck::interval>(range(5, 300)),
                       member<&HealthCheck::timeout>(range(2, 60)),
                       member<&HealthCheck::retries>(range(1, 10)),
                       member<&HealthCheck::startPeriod>(range(0, 300)));
}

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
