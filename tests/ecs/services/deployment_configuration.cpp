// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/services/deployment_configuration.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <boost/json/value.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<ThresholdType>({
    {ThresholdType::COUNT, "COUNT"},
    {ThresholdType::BOUNDED_PERCENT, "BOUNDED_PERCENT"},
    {ThresholdType::UNBOUNDED_PERCENT, "UNBOUNDED_PERCENT"},
}));

static_assert(has_wire_texts<DeploymentStrategy>({
    {DeploymentStrategy::ROLLING, "ROLLING"},
    {DeploymentStrategy::BLUE_GREEN, "BLUE_GREEN"},
    {DeploymentStrategy::LINEAR, "LINEAR"},
    {DeploymentStrategy::CANARY, "CANARY"},
}));

static_assert(has_wire_texts<DeploymentLifecycleHookStage>({
    {DeploymentLifecycleHookStage::RECONCILE_SERVICE, "RECONCILE_SERVICE"},
    {DeploymentLifecycleHookStage::PRE_SCALE_UP, "PRE_SCALE_UP"},
    {DeploymentLifecycleHookStage::POST_SCALE_UP, "POST_SCALE_UP"},
    {DeploymentLifecycleHookStage::TEST_TRAFFIC_SHIFT, "TEST_TRAFFIC_SHIFT"},
    {DeploymentLifecycleHookStage::POST_TEST_TRAFFIC_SHIFT, "POST_TEST_TRAFFIC_SHIFT"},
    {DeploymentLifecycleHookStage::PRE_PRODUCTION_TRAFFIC_SHIFT, "PRE_PRODUCTION_TRAFFIC_SHIFT"},
    {DeploymentLifecycleHookStage::PRODUCTION_TRAFFIC_SHIFT, "PRODUCTION_TRAFFIC_SHIFT"},
    {DeploymentLifecycleHookStage::POST_PRODUCTION_TRAFFIC_SHIFT, "POST_PRODUCTION_TRAFFIC_SHIFT"},
}));

static_assert(has_wire_texts<ServiceRevisionCleanup>({
    {ServiceRevisionCleanup::BLOCKING, "BLOCKING"},
    {ServiceRevisionCleanup::DEFERRED, "DEFERRED"},
}));

static_assert(is_described_as<CanaryConfiguration>(optional_member<double>{"canaryPercent"},
                                                   optional_member<std::int32_t>{
                                                       "canaryBakeTimeInMinutes"}));

static_assert(is_described_as<DeploymentAlarms>(
    optional_member<std::vector<std::string>>{"alarmNames"}, optional_member<bool>{"rollback"},
    optional_member<bool>{"enable"}));

static_assert(is_described_as<ThresholdConfiguration>(
    optional_member<open_enum<ThresholdType>>{"type"}, optional_member<std::int32_t>{"value"}));

static_assert(is_described_as<DeploymentCircuitBreaker>(optional_member<bool>{"enable"},
                                                        optional_member<bool>{"rollback"},
                                                        optional_member<bool>{"resetOnHealthyTask"},
                                                        optional_member<ThresholdConfiguration>{
                                                            "thresholdConfiguration"}));

static_assert(is_described_as<DeploymentLifecycleHookTimeoutConfiguration>(
    optional_member<std::int32_t>{"timeoutInMinutes"},
    optional_member<open_enum<DeploymentLifecycleHookAction>>{"action"}));

static_assert(is_described_as<DeploymentLifecycleHook>(
    optional_member<open_enum<DeploymentLifecycleHookTargetType>>{"targetType"},
    optional_member<std::string>{"hookTargetArn"}, optional_member<std::string>{"roleArn"},
    optional_member<std::vector<open_enum<DeploymentLifecycleHookStage>>>{"lifecycleStages"},
    optional_member<boost::json::value>{"hookDetails"},
    optional_member<DeploymentLifecycleHookTimeoutConfiguration>{"timeoutConfiguration"}));

static_assert(is_described_as<LinearConfiguration>(optional_member<double>{"stepPercent"},
                                                   optional_member<std::int32_t>{
                                                       "stepBakeTimeInMinutes"}));

static_assert(is_described_as<DeploymentEarlySuccessCriteria>(
    optional_member<bool>{"enable"}, optional_member<std::int32_t>{"healthyPercent"},
    optional_member<open_enum<ServiceRevisionCleanup>>{"sourceServiceRevisionCleanup"}));

static_assert(is_described_as<DeploymentConfiguration>(
    optional_member<DeploymentCircuitBreaker>{"deploymentCircuitBreaker"},
    optional_member<std::int32_t>{"maximumPercent"},
    optional_member<std::int32_t>{"minimumHealthyPercent"},
    optional_member<DeploymentAlarms>{"alarms"},
    optional_member<open_enum<DeploymentStrategy>>{"strategy"},
    optional_member<std::int32_t>{"bakeTimeInMinutes"},
    optional_member<std::vector<DeploymentLifecycleHook>>{"lifecycleHooks"},
    optional_member<LinearConfiguration>{"linearConfiguration"},
    optional_member<CanaryConfiguration>{"canaryConfiguration"},
    optional_member<DeploymentEarlySuccessCriteria>{"earlySuccessCriteria"}));

TEST_CASE("The shapes of deployment_configuration.hpp have their names in the service model") {
    CHECK(shape_name<CanaryConfiguration> == "CanaryConfiguration");
    CHECK(shape_name<DeploymentAlarms> == "DeploymentAlarms");
    CHECK(shape_name<ThresholdType> == "ThresholdType");
    CHECK(shape_name<ThresholdConfiguration> == "ThresholdConfiguration");
    CHECK(shape_name<DeploymentCircuitBreaker> == "DeploymentCircuitBreaker");
    CHECK(shape_name<DeploymentStrategy> == "DeploymentStrategy");
    CHECK(shape_name<DeploymentLifecycleHookStage> == "DeploymentLifecycleHookStage");
    CHECK(shape_name<DeploymentLifecycleHookTimeoutConfiguration> ==
          "DeploymentLifecycleHookTimeoutConfiguration");
    CHECK(shape_name<DeploymentLifecycleHook> == "DeploymentLifecycleHook");
    CHECK(shape_name<LinearConfiguration> == "LinearConfiguration");
    CHECK(shape_name<ServiceRevisionCleanup> == "ServiceRevisionCleanup");
    CHECK(shape_name<DeploymentEarlySuccessCriteria> == "DeploymentEarlySuccessCriteria");
    CHECK(shape_name<DeploymentConfiguration> == "DeploymentConfiguration");
}

TEST_CASE("Every member of DeploymentConfiguration takes part in comparison") {
    const CanaryConfiguration canary{.canaryPercent = 5.0, .canaryBakeTimeInMinutes = 10};
    const DeploymentAlarms alarms{.alarmNames = {{"a"}}, .rollback = true, .enable = true};
    const ThresholdConfiguration threshold{.type = ThresholdType::COUNT, .value = 3};
    const DeploymentCircuitBreaker breaker{.enable = true,
                                           .rollback = true,
                                           .resetOnHealthyTask = true,
                                           .thresholdConfiguration = threshold};
    const DeploymentLifecycleHookTimeoutConfiguration timeout_configuration{
        .timeoutInMinutes = 60, .action = DeploymentLifecycleHookAction::CONTINUE};
    const DeploymentLifecycleHook hook{
        .targetType = DeploymentLifecycleHookTargetType::AWS_LAMBDA,
        .hookTargetArn = "arn",
        .roleArn = "arn",
        .lifecycleStages = {{DeploymentLifecycleHookStage::PRE_SCALE_UP}},
        .hookDetails = boost::json::value(1),
        .timeoutConfiguration = timeout_configuration};
    const LinearConfiguration linear{.stepPercent = 10.0, .stepBakeTimeInMinutes = 6};
    const DeploymentEarlySuccessCriteria early{.enable = true,
                                               .healthyPercent = 100,
                                               .sourceServiceRevisionCleanup =
                                                   ServiceRevisionCleanup::DEFERRED};
    check_each_member_counts(canary);
    check_each_member_counts(alarms);
    check_each_member_counts(threshold);
    check_each_member_counts(breaker);
    check_each_member_counts(timeout_configuration);
    check_each_member_counts(hook);
    check_each_member_counts(linear);
    check_each_member_counts(early);
    check_each_member_counts(DeploymentConfiguration{.deploymentCircuitBreaker = breaker,
                                                     .maximumPercent = 200,
                                                     .minimumHealthyPercent = 100,
                                                     .alarms = alarms,
                                                     .strategy = DeploymentStrategy::CANARY,
                                                     .bakeTimeInMinutes = 15,
                                                     .lifecycleHooks = {{hook}},
                                                     .linearConfiguration = linear,
                                                     .canaryConfiguration = canary,
                                                     .earlySuccessCriteria = early});
}

TEST_CASE("CanaryConfiguration has 0.1 to 100 percent in steps of 0.1, and at most a day") {
    const auto percent = [](double value) {
        return from_user(CanaryConfiguration{.canaryPercent = value});
    };
    CHECK(percent(0.1) == valid);
    CHECK(percent(99.9) == valid);
    CHECK(percent(100.0) == valid);
    CHECK(percent(0.0) == "/canaryPercent range");
    CHECK(percent(100.1) == "/canaryPercent range");
    CHECK(percent(0.15) == "/canaryPercent multipleOf");
    const auto minutes = [](int value) {
        return from_user(CanaryConfiguration{.canaryBakeTimeInMinutes = value});
    };
    CHECK(minutes(0) == valid);
    CHECK(minutes(1440) == valid);
    CHECK(minutes(-1) == "/canaryBakeTimeInMinutes range");
    CHECK(minutes(1441) == "/canaryBakeTimeInMinutes range");
}

TEST_CASE("LinearConfiguration has 3 to 100 percent in steps of 0.1, and at most a day") {
    const auto percent = [](double value) {
        return from_user(LinearConfiguration{.stepPercent = value});
    };
    CHECK(percent(3.0) == valid);
    CHECK(percent(100.0) == valid);
    CHECK(percent(2.9) == "/stepPercent range");
    CHECK(percent(100.1) == "/stepPercent range");
    CHECK(percent(3.05) == "/stepPercent multipleOf");
    const auto minutes = [](int value) {
        return from_user(LinearConfiguration{.stepBakeTimeInMinutes = value});
    };
    CHECK(minutes(0) == valid);
    CHECK(minutes(1440) == valid);
    CHECK(minutes(-1) == "/stepBakeTimeInMinutes range");
    CHECK(minutes(1441) == "/stepBakeTimeInMinutes range");
}

TEST_CASE("The monitors of a deployment require their members") {
    CHECK(from_user(DeploymentAlarms{}) ==
          "/alarmNames required, /rollback required, /enable required");
    CHECK(from_user(ThresholdConfiguration{}) == "/type required, /value required");
    CHECK(from_user(DeploymentCircuitBreaker{}) == "/enable required, /rollback required");
    CHECK(from_user(DeploymentCircuitBreaker{.enable = false, .rollback = false}) == valid);
}

TEST_CASE("DeploymentLifecycleHook requires stages, and a target unless it is a pause") {
    const auto with = [](std::optional<open_enum<DeploymentLifecycleHookTargetType>> type) {
        return from_user(DeploymentLifecycleHook{
            .targetType = type, .lifecycleStages = {{DeploymentLifecycleHookStage::PRE_SCALE_UP}}});
    };
    CHECK(from_user(DeploymentLifecycleHook{.hookTargetArn = "arn"}) ==
          "/lifecycleStages required");
    CHECK(with({}) == "/hookTargetArn required");
    CHECK(with(DeploymentLifecycleHookTargetType::AWS_LAMBDA) == "/hookTargetArn required");
    CHECK(with(DeploymentLifecycleHookTargetType::PAUSE) == valid);
}

TEST_CASE("DeploymentLifecycleHook has no pause while traffic shifts") {
    const auto with = [](DeploymentLifecycleHookTargetType type,
                         DeploymentLifecycleHookStage stage) {
        return from_user(DeploymentLifecycleHook{
            .targetType = type,
            .hookTargetArn = "arn",
            .lifecycleStages = {{DeploymentLifecycleHookStage::PRE_SCALE_UP, stage}}});
    };
    using enum DeploymentLifecycleHookTargetType;
    using enum DeploymentLifecycleHookStage;
    CHECK(with(PAUSE, POST_TEST_TRAFFIC_SHIFT) == valid);
    CHECK(with(PAUSE, TEST_TRAFFIC_SHIFT) == "/lifecycleStages forbiddenStages");
    CHECK(with(PAUSE, PRODUCTION_TRAFFIC_SHIFT) == "/lifecycleStages forbiddenStages");
    CHECK(with(AWS_LAMBDA, TEST_TRAFFIC_SHIFT) == valid);
    CHECK(with(AWS_LAMBDA, PRODUCTION_TRAFFIC_SHIFT) == valid);
}

TEST_CASE("DeploymentLifecycleHook has a timeout of 1 minute to 14 days") {
    const auto with = [](int minutes) {
        return from_user(DeploymentLifecycleHookTimeoutConfiguration{.timeoutInMinutes = minutes});
    };
    CHECK(with(1) == valid);
    CHECK(with(20160) == valid);
    CHECK(with(0) == "/timeoutInMinutes range");
    CHECK(with(20161) == "/timeoutInMinutes range");
}

TEST_CASE("DeploymentEarlySuccessCriteria requires its criteria where it is enabled") {
    CHECK(from_user(DeploymentEarlySuccessCriteria{}) == "/enable required");
    CHECK(from_user(DeploymentEarlySuccessCriteria{.enable = false}) == valid);
    CHECK(from_user(DeploymentEarlySuccessCriteria{.enable = true}) ==
          "/healthyPercent required, /sourceServiceRevisionCleanup required");
    const auto with = [](int percent) {
        return from_user(
            DeploymentEarlySuccessCriteria{.enable = false, .healthyPercent = percent});
    };
    CHECK(with(0) == valid);
    CHECK(with(100) == valid);
    CHECK(with(-1) == "/healthyPercent range");
    CHECK(with(101) == "/healthyPercent range");
}

TEST_CASE("DeploymentConfiguration has the parts of its strategy only") {
    const auto with = [](DeploymentStrategy strategy) {
        return from_user(DeploymentConfiguration{.strategy = strategy,
                                                 .linearConfiguration = LinearConfiguration{},
                                                 .canaryConfiguration = CanaryConfiguration{},
                                                 .earlySuccessCriteria = {{.enable = false}}});
    };
    CHECK(from_user(DeploymentConfiguration{}) == valid);
    CHECK(with(DeploymentStrategy::ROLLING) ==
          "/linearConfiguration forbidden, /canaryConfiguration forbidden");
    CHECK(with(DeploymentStrategy::LINEAR) ==
          "/canaryConfiguration forbidden, /earlySuccessCriteria forbidden");
    CHECK(with(DeploymentStrategy::CANARY) ==
          "/linearConfiguration forbidden, /earlySuccessCriteria forbidden");
    CHECK(with(DeploymentStrategy::BLUE_GREEN) ==
          "/linearConfiguration forbidden, /canaryConfiguration forbidden, "
          "/earlySuccessCriteria forbidden");
}

TEST_CASE("DeploymentConfiguration has an early success that keeps the minimum of healthy tasks") {
    DeploymentConfiguration one{.earlySuccessCriteria = {{.enable = false, .healthyPercent = 80}}};
    CHECK(from_user(one) == valid);
    one.minimumHealthyPercent = 80;
    CHECK(from_user(one) == valid);
    one.minimumHealthyPercent = 81;
    CHECK(from_user(one) == "/earlySuccessCriteria healthyEnough");
    one.earlySuccessCriteria->healthyPercent.reset();
    CHECK(from_user(one) == valid);
}
