// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// Whether ECS repairs impaired container instances of a managed instances provider.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AutoRepairConfiguration.html
enum class AutoRepairActionsStatus {
    ENABLED,  ///< impaired instances are replaced
    DISABLED, ///< impaired instances are left as they are
};
BOOST_DESCRIBE_ENUM(AutoRepairActionsStatus, ENABLED, DISABLED)

/// The automatic repair of the instances of a managed instances provider.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_AutoRepairConfiguration.html
struct AutoRepairConfiguration {
    std::optional<open_enum<AutoRepairActionsStatus>> actionsStatus{};
    ///< whether impaired instances are replaced
};
BOOST_DESCRIBE_STRUCT(AutoRepairConfiguration, (), (actionsStatus))

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
