// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/forbidden_when.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/multiple_of.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/required_when.hpp>
#include <ecswire/constraints/rule.hpp>
#include <ecswire/ecs/services/deployment_lifecycle_hook_action.hpp>
#include <ecswire/ecs/services/deployment_lifecycle_hook_target_type.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <boost/json/value.hpp>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The steps of a canary deployment: first a small share of the traffic, then all of it.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CanaryConfiguration.html
struct CanaryConfiguration {
    std::optional<double> canaryPercent{};
    ///< share of the traffic in the first step, in steps of 0.1; absent: 5
    std::optional<std::int32_t> canaryBakeTimeInMinutes{};
    ///< minutes between the two steps; absent: 10
};
BOOST_DESCRIBE_STRUCT(CanaryConfiguration, (), (canaryPercent, canaryBakeTimeInMinutes))

constexpr auto constraints_of(shape<CanaryConfiguration>) {
    return constraints(
        member<&CanaryConfiguration::canaryPercent>(multiple_of(0.1), range(0.1, 100.0)),
        member<&CanaryConfiguration::canaryBakeTimeInMinutes>(range(0, 1440)));
}

/// The CloudWatch alarms that make a rolling deployment fail.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentAlarms.html
struct DeploymentAlarms {
    std::optional<std::vector<std::string>> alarmNames{}; ///< required; in CloudWatch
    std::optional<bool> rollback{};
    ///< required; whether a failed deployment goes back to the last that completed
    std::optional<bool> enable{}; ///< required; whether a deployment watches the alarms
};
BOOST_DESCRIBE_STRUCT(DeploymentAlarms, (), (alarmNames, rollback, enable))

constexpr auto constraints_of(shape<DeploymentAlarms>) {
    return constraints(member<&DeploymentAlarms::alarmNames>(required),
                       member<&DeploymentAlarms::rollback>(required),
                       member<&DeploymentAlarms::enable>(required));
}

/// The meaning of the threshold of a circuit breaker.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ThresholdConfiguration.html
enum class ThresholdType {
    COUNT,             ///< number of failed tasks
    BOUNDED_PERCENT,   ///< percentage of the desired number of tasks, within bounds
    UNBOUNDED_PERCENT, ///< percentage of the desired number of tasks
};
BOOST_DESCRIBE_ENUM(ThresholdType, COUNT, BOUNDED_PERCENT, UNBOUNDED_PERCENT)

/// The number of failed tasks at which a circuit breaker makes a deployment fail.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ThresholdConfiguration.html
struct ThresholdConfiguration {
    std::optional<open_enum<ThresholdType>> type{}; ///< required
    std::optional<std::int32_t> value{};            ///< required; tasks or percent
};
BOOST_DESCRIBE_STRUCT(ThresholdConfiguration, (), (type, value))

constexpr auto constraints_of(shape<ThresholdConfiguration>) {
    return constraints(member<&ThresholdConfiguration::type>(required),
                       member<&ThresholdConfiguration::value>(required));
}

/// The circuit breaker, which makes a deployment fail when it can't reach a steady state.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentCircuitBreaker.html
struct DeploymentCircuitBreaker {
    std::optional<bool> enable{}; ///< required; whether a deployment uses it
    std::optional<bool> rollback{};
    ///< required; whether a failed deployment goes back to the last that completed
    std::optional<bool> resetOnHealthyTask{};
    ///< whether a healthy task sets the count of failures to 0; absent: true
    std::optional<ThresholdConfiguration> thresholdConfiguration{};
    ///< absent: half of the desired number of tasks, within bounds
};
BOOST_DESCRIBE_STRUCT(DeploymentCircuitBreaker, (),
                      (enable, rollback, resetOnHealthyTask, thresholdConfiguration))

constexpr auto constraints_of(shape<DeploymentCircuitBreaker>) {
    return constraints(member<&DeploymentCircuitBreaker::enable>(required),
                       member<&DeploymentCircuitBreaker::rollback>(required));
}

/// The way in which a deployment replaces the tasks of a service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
enum class DeploymentStrategy {
    ROLLING,    ///< step by step, within `minimumHealthyPercent` and `maximumPercent`
    BLUE_GREEN, ///< all traffic at once, after a second set of tasks has been started
    LINEAR,     ///< traffic shifts in equal steps
    CANARY,     ///< a small share of the traffic, then all of it
};
BOOST_DESCRIBE_ENUM(DeploymentStrategy, ROLLING, BLUE_GREEN, LINEAR, CANARY)

/// The stage of a deployment at which a lifecycle hook runs.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHook.html
enum class DeploymentLifecycleHookStage {
    RECONCILE_SERVICE,             ///< at the start, with more than one service revision active
    PRE_SCALE_UP,                  ///< before the new tasks start
    POST_SCALE_UP,                 ///< after the new tasks have started
    TEST_TRAFFIC_SHIFT,            ///< while test traffic shifts to the new tasks
    POST_TEST_TRAFFIC_SHIFT,       ///< after test traffic has shifted
    PRE_PRODUCTION_TRAFFIC_SHIFT,  ///< before production traffic shifts
    PRODUCTION_TRAFFIC_SHIFT,      ///< while production traffic shifts to the new tasks
    POST_PRODUCTION_TRAFFIC_SHIFT, ///< after production traffic has shifted
};
BOOST_DESCRIBE_ENUM(DeploymentLifecycleHookStage, RECONCILE_SERVICE, PRE_SCALE_UP, POST_SCALE_UP,
                    TEST_TRAFFIC_SHIFT, POST_TEST_TRAFFIC_SHIFT, PRE_PRODUCTION_TRAFFIC_SHIFT,
                    PRODUCTION_TRAFFIC_SHIFT, POST_PRODUCTION_TRAFFIC_SHIFT)

/// The time limit of a lifecycle hook.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHookTimeoutConfiguration.html
struct DeploymentLifecycleHookTimeoutConfiguration {
    std::optional<std::int32_t> timeoutInMinutes{}; ///< absent: 1440
    std::optional<open_enum<DeploymentLifecycleHookAction>> action{};
    ///< next step of the deployment at the time limit; absent: ROLLBACK
};
BOOST_DESCRIBE_STRUCT(DeploymentLifecycleHookTimeoutConfiguration, (), (timeoutInMinutes, action))

constexpr auto constraints_of(shape<DeploymentLifecycleHookTimeoutConfiguration>) {
    return constraints(
        member<&DeploymentLifecycleHookTimeoutConfiguration::timeoutInMinutes>(range(1, 20160)));
}

/// A Lambda function or a pause at some stages of a deployment.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHook.html
struct DeploymentLifecycleHook {
    std::optional<open_enum<DeploymentLifecycleHookTargetType>> targetType{};
    ///< absent: AWS_LAMBDA
    std::optional<std::string> hookTargetArn{}; ///< ARN of the Lambda function; not for PAUSE
    std::optional<std::string> roleArn{};       ///< role with which ECS calls the function
    std::optional<std::vector<open_enum<DeploymentLifecycleHookStage>>> lifecycleStages{};
    ///< required
    std::optional<boost::json::value> hookDetails{}; ///< any JSON; passed to the function
    std::optional<DeploymentLifecycleHookTimeoutConfiguration> timeoutConfiguration{};
    ///< absent: the defaults
};
BOOST_DESCRIBE_STRUCT(DeploymentLifecycleHook, (),
                      (targetType, hookTargetArn, roleArn, lifecycleStages, hookDetails,
                       timeoutConfiguration))

/// A pause is at no stage in which traffic shifts.
inline constexpr auto pauses_between_shifts =
    rule("forbiddenStages", "Member must not have a stage in which traffic shifts for a PAUSE hook",
         [](const DeploymentLifecycleHook& hook) {
             const auto shifts = [](const open_enum<DeploymentLifecycleHookStage>& stage) {
                 return stage == DeploymentLifecycleHookStage::TEST_TRAFFIC_SHIFT ||
                        stage == DeploymentLifecycleHookStage::PRODUCTION_TRAFFIC_SHIFT;
             };
             return hook.targetType != DeploymentLifecycleHookTargetType::PAUSE ||
                    !hook.lifecycleStages || std::ranges::none_of(*hook.lifecycleStages, shifts);
         });

constexpr auto constraints_of(shape<DeploymentLifecycleHook>) {
    return constraints(
        member<&DeploymentLifecycleHook::hookTargetArn>(
            required_when<&DeploymentLifecycleHook::targetType>(
                or_absent(is(DeploymentLifecycleHookTargetType::AWS_LAMBDA)))),
        member<&DeploymentLifecycleHook::lifecycleStages>(required, pauses_between_shifts));
}

/// The steps of a linear deployment.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_LinearConfiguration.html
struct LinearConfiguration {
    std::optional<double> stepPercent{};
    ///< share of the traffic that shifts in each step, in steps of 0.1; absent: 10
    std::optional<std::int32_t> stepBakeTimeInMinutes{}; ///< minutes between steps; absent: 6
};
BOOST_DESCRIBE_STRUCT(LinearConfiguration, (), (stepPercent, stepBakeTimeInMinutes))

constexpr auto constraints_of(shape<LinearConfiguration>) {
    return constraints(
        member<&LinearConfiguration::stepPercent>(multiple_of(0.1), range(3.0, 100.0)),
        member<&LinearConfiguration::stepBakeTimeInMinutes>(range(0, 1440)));
}

/// The time at which a deployment stops the tasks of its source service revisions.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentEarlySuccessCriteria.html
enum class ServiceRevisionCleanup {
    BLOCKING, ///< before the deployment is successful
    DEFERRED, ///< after the deployment is successful
};
BOOST_DESCRIBE_ENUM(ServiceRevisionCleanup, BLOCKING, DEFERRED)

/// The criteria by which a rolling deployment is successful before all new tasks are healthy.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentEarlySuccessCriteria.html
struct DeploymentEarlySuccessCriteria {
    std::optional<bool> enable{}; ///< required; whether the criteria count
    std::optional<std::int32_t> healthyPercent{};
    ///< percentage of healthy tasks that is enough, at least `minimumHealthyPercent`
    std::optional<open_enum<ServiceRevisionCleanup>> sourceServiceRevisionCleanup{};
    ///< needed where `enable` is true
};
BOOST_DESCRIBE_STRUCT(DeploymentEarlySuccessCriteria, (),
                      (enable, healthyPercent, sourceServiceRevisionCleanup))

constexpr auto constraints_of(shape<DeploymentEarlySuccessCriteria>) {
    return constraints(
        member<&DeploymentEarlySuccessCriteria::enable>(required),
        member<&DeploymentEarlySuccessCriteria::healthyPercent>(
            required_when<&DeploymentEarlySuccessCriteria::enable>(is(true)), range(0, 100)),
        member<&DeploymentEarlySuccessCriteria::sourceServiceRevisionCleanup>(
            required_when<&DeploymentEarlySuccessCriteria::enable>(is(true))));
}

/// The way in which deployments replace the tasks of a service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentConfiguration.html
struct DeploymentConfiguration {
    std::optional<DeploymentCircuitBreaker> deploymentCircuitBreaker{};
    ///< for rolling deployments by the ECS controller
    std::optional<std::int32_t> maximumPercent{};
    ///< upper limit of tasks, in percent of `desiredCount`, rounded down; absent: 200 for REPLICA
    std::optional<std::int32_t> minimumHealthyPercent{};
    ///< lower limit of tasks, in percent of `desiredCount`, rounded up; absent: 100 for REPLICA
    std::optional<DeploymentAlarms> alarms{};                ///< for the ECS controller only
    std::optional<open_enum<DeploymentStrategy>> strategy{}; ///< absent: ROLLING
    std::optional<std::int32_t> bakeTimeInMinutes{};
    ///< minutes for which both service revisions run after traffic has shifted
    std::optional<std::vector<DeploymentLifecycleHook>> lifecycleHooks{}; ///< absent: none
    std::optional<LinearConfiguration> linearConfiguration{}; ///< absent for LINEAR: the defaults
    std::optional<CanaryConfiguration> canaryConfiguration{}; ///< absent for CANARY: the defaults
    std::optional<DeploymentEarlySuccessCriteria> earlySuccessCriteria{};
    ///< absent: all tasks have to be healthy
};
BOOST_DESCRIBE_STRUCT(DeploymentConfiguration, (),
                      (deploymentCircuitBreaker, maximumPercent, minimumHealthyPercent, alarms,
                       strategy, bakeTimeInMinutes, lifecycleHooks, linearConfiguration,
                       canaryConfiguration, earlySuccessCriteria))

/// The percentage for an early success is not below `minimumHealthyPercent`, where both are given.
inline constexpr auto early_success_is_healthy =
    rule("healthyEnough", "Member must have a healthyPercent of at least minimumHealthyPercent",
         [](const DeploymentConfiguration& configuration) {
             const auto& early = configuration.earlySuccessCriteria;
             return !early || !early->healthyPercent || !configuration.minimumHealthyPercent ||
                    *early->healthyPercent >= *configuration.minimumHealthyPercent;
         });

constexpr auto constraints_of(shape<DeploymentConfiguration>) {
    return constraints(
        member<&DeploymentConfiguration::linearConfiguration>(
            forbidden_when<&DeploymentConfiguration::strategy>(is_not(DeploymentStrategy::LINEAR))),
        member<&DeploymentConfiguration::canaryConfiguration>(
            forbidden_when<&DeploymentConfiguration::strategy>(is_not(DeploymentStrategy::CANARY))),
        member<&DeploymentConfiguration::earlySuccessCriteria>(
            forbidden_when<&DeploymentConfiguration::strategy>(is_not(DeploymentStrategy::ROLLING)),
            early_success_is_healthy));
}

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
