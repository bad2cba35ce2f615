// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// Whether ECS scales an Auto Scaling group.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedScaling.html
enum class ManagedScalingStatus {
    ENABLED,  ///< ECS scales the group
    DISABLED, ///< the user scales the group
};
BOOST_DESCRIBE_ENUM(ManagedScalingStatus, ENABLED, DISABLED)

/// How ECS scales the Auto Scaling group of a capacity provider.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedScaling.html
struct ManagedScaling {
    std::optional<open_enum<ManagedScalingStatus>> status{}; ///< whether ECS scales the group
    std::optional<std::int32_t> targetCapacity{}; ///< target utilization in percent; absent: 100
    std::optional<std::int32_t> minimumScalingStepSize{};
    ///< fewest instances of one step; absent: 1
    std::optional<std::int32_t> maximumScalingStepSize{};
    ///< most instances of one step; absent: 10000
    std::optional<std::int32_t> instanceWarmupPeriod{};
    ///< seconds until a new instance counts; absent: 300
};
BOOST_DESCRIBE_STRUCT(ManagedScaling, (),
                      (status, targetCapacity, minimumScalingStepSize, maximumScalingStepSize,
                       instanceWarmupPeriod))

constexpr auto constraints_of(shape<ManagedScaling>) {
    return constraints(member<&ManagedScaling::targetCapacity>(range(1, 100)),
                       member<&ManagedScaling::minimumScalingStepSize>(range(1, 10000)),
                       member<&ManagedScaling::maximumScalingStepSize>(range(1, 10000)),
                       member<&ManagedScaling::instanceWarmupPeriod>(range(0, 10000)));
}

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
