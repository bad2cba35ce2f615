// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/values.hpp>
#include <ecswire/ecs/service_deployments/managed_resource_status.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// A scaling policy of Application Auto Scaling that Amazon ECS manages for a service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ManagedApplicationAutoScalingPolicy.html
struct ManagedApplicationAutoScalingPolicy {
    std::optional<std::string> arn{};                         ///< absent: not created yet
    std::optional<open_enum<ManagedResourceStatus>> status{}; ///< required
    std::optional<std::string> statusReason{};                ///< description of `status`
    std::optional<timestamp> updatedAt{};                     ///< required; time of the last change
    std::optional<std::string> policyType{};                  ///< required
    std::optional<double> targetValue{}; ///< required; value of the metric to keep
    std::optional<std::string> metric{}; ///< required; such as `ECSServiceAverageCPUUtilization`
};
BOOST_DESCRIBE_STRUCT(ManagedApplicationAutoScalingPolicy, (),
                      (arn, status, statusReason, updatedAt, policyType, targetValue, metric))

constexpr auto constraints_of(shape<ManagedApplicationAutoScalingPolicy>) {
    return constraints(
        member<&ManagedApplicationAutoScalingPolicy::status>(required),
        member<&ManagedApplicationAutoScalingPolicy::updatedAt>(required),
        member<&ManagedApplicationAutoScalingPolicy::policyType>(
            required, values("TargetTrackingScaling", "StepScaling", "PredictiveScaling")),
        member<&ManagedApplicationAutoScalingPolicy::targetValue>(required),
        member<&ManagedApplicationAutoScalingPolicy::metric>(required));
}

} // namespace ecswire::inline v0_2
