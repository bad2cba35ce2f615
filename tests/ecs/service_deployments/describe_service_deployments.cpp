// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/service_deployments/describe_service_deployments.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<DeploymentLifecycleHookStatus>({
    {DeploymentLifecycleHookStatus::AWAITING_ACTION, "AWAITING_ACTION"},
    {DeploymentLifecycleHookStatus::IN_PROGRESS, "IN_PROGRESS"},
    {DeploymentLifecycleHookStatus::SUCCEEDED, "SUCCEEDED"},
    {DeploymentLifecycleHookStatus::FAILED, "FAILED"},
    {DeploymentLifecycleHookStatus::TIMED_OUT, "TIMED_OUT"},
}));

static_assert(has_wire_texts<ServiceDeploymentLifecycleStage>({
    {ServiceDeploymentLifecycleStage::RECONCILE_SERVICE, "RECONCILE_SERVICE"},
    {ServiceDeploymentLifecycleStage::PRE_SCALE_UP, "PRE_SCALE_UP"},
    {ServiceDeploymentLifecycleStage::SCALE_UP, "SCALE_UP"},
    {ServiceDeploymentLifecycleStage::POST_SCALE_UP, "POST_SCALE_UP"},
    {ServiceDeploymentLifecycleStage::TEST_TRAFFIC_SHIFT, "TEST_TRAFFIC_SHIFT"},
    {ServiceDeploymentLifecycleStage::POST_TEST_TRAFFIC_SHIFT, "POST_TEST_TRAFFIC_SHIFT"},
    {ServiceDeploymentLifecycleStage::PRODUCTION_TRAFFIC_SHIFT, "PRODUCTION_TRAFFIC_SHIFT"},
    {ServiceDeploymentLifecycleStage::POST_PRODUCTION_TRAFFIC_SHIFT,
     "POST_PRODUCTION_TRAFFIC_SHIFT"},
    {ServiceDeploymentLifecycleStage::BAKE_TIME, "BAKE_TIME"},
    {ServiceDeploymentLifecycleStage::CLEAN_UP, "CLEAN_UP"},
}));

static_assert(has_wire_texts<ServiceDeploymentRollbackMonitorsStatus>({
    {ServiceDeploymentRollbackMonitorsStatus::TRIGGERED, "TRIGGERED"},
    {ServiceDeploymentRollbackMonitorsStatus::MONITORING, "MONITORING"},
    {ServiceDeploymentRollbackMonitorsStatus::MONITORING_COMPLETE, "MONITORING_COMPLETE"},
    {ServiceDeploymentRollbackMonitorsStatus::DISABLED, "DISABLED"},
}));

static_assert(is_described_as<DeploymentLifecycleHookDetail>(
    optional_member<std::string>{"hookId"},
    optional_member<open_enum<DeploymentLifecycleHookTargetType>>{"targetType"},
    optional_member<std::string>{"targetArn"},
    optional_member<open_enum<DeploymentLifecycleHookStatus>>{"status"},
    optional_member<timestamp>{"expiresAt"},
    optional_member<open_enum<DeploymentLifecycleHookAction>>{"timeoutAction"}));

static_assert(is_described_as<Rollback>(optional_member<std::string>{"reason"},
                                        optional_member<timestamp>{"startedAt"},
                                        optional_member<std::string>{"serviceRevisionArn"}));

static_assert(is_described_as<ServiceRevisionSummary>(
    optional_member<std::string>{"arn"}, optional_member<std::int32_t>{"requestedTaskCount"},
    optional_member<std::int32_t>{"runningTaskCount"},
    optional_member<std::int32_t>{"pendingTaskCount"},
    optional_member<double>{"requestedTestTrafficWeight"},
    optional_member<double>{"requestedProductionTrafficWeight"}));

static_assert(is_described_as<ServiceDeploymentCircuitBreaker>(
    optional_member<open_enum<ServiceDeploymentRollbackMonitorsStatus>>{"status"},
    optional_member<std::int32_t>{"failureCount"}, optional_member<std::int32_t>{"threshold"}));

static_assert(is_described_as<ServiceDeploymentAlarms>(
    optional_member<open_enum<ServiceDeploymentRollbackMonitorsStatus>>{"status"},
    optional_member<std::vector<std::string>>{"alarmNames"},
    optional_member<std::vector<std::string>>{"triggeredAlarmNames"}));

static_assert(is_described_as<ServiceDeployment>(
    optional_member<std::string>{"serviceDeploymentArn"},
    optional_member<std::string>{"serviceArn"}, optional_member<std::string>{"clusterArn"},
    optional_member<timestamp>{"createdAt"}, optional_member<timestamp>{"startedAt"},
    optional_member<timestamp>{"finishedAt"}, optional_member<timestamp>{"stoppedAt"},
    optional_member<timestamp>{"updatedAt"},
    optional_member<std::vector<ServiceRevisionSummary>>{"sourceServiceRevisions"},
    optional_member<ServiceRevisionSummary>{"targetServiceRevision"},
    optional_member<open_enum<ServiceDeploymentStatus>>{"status"},
    optional_member<std::string>{"statusReason"},
    optional_member<open_enum<ServiceDeploymentLifecycleStage>>{"lifecycleStage"},
    optional_member<std::vector<DeploymentLifecycleHookDetail>>{"lifecycleHookDetails"},
    optional_member<DeploymentConfiguration>{"deploymentConfiguration"},
    optional_member<Rollback>{"rollback"},
    optional_member<ServiceDeploymentCircuitBreaker>{"deploymentCircuitBreaker"},
    optional_member<ServiceDeploymentAlarms>{"alarms"}));

static_assert(is_described_as<DescribeServiceDeploymentsRequest>(
    optional_member<std::vector<std::string>>{"serviceDeploymentArns"}));

static_assert(is_described_as<DescribeServiceDeploymentsResponse>(
    optional_member<std::vector<ServiceDeployment>>{"serviceDeployments"},
    optional_member<std::vector<Failure>>{"failures"}));

TEST_CASE("DescribeServiceDeployments has its messages, errors and name") {
    check_operation<DescribeServiceDeployments, DescribeServiceDeploymentsRequest,
                    DescribeServiceDeploymentsResponse,
                    ecs_errors<ClusterNotFoundException, ServiceNotFoundException,
                               UnsupportedFeatureException>>("DescribeServiceDeployments");
}

TEST_CASE("The shapes of describe_service_deployments.hpp have their names in the service model") {
    CHECK(shape_name<DeploymentLifecycleHookStatus> == "DeploymentLifecycleHookStatus");
    CHECK(shape_name<DeploymentLifecycleHookDetail> == "DeploymentLifecycleHookDetail");
    CHECK(shape_name<Rollback> == "Rollback");
    CHECK(shape_name<ServiceRevisionSummary> == "ServiceRevisionSummary");
    CHECK(shape_name<ServiceDeploymentLifecycleStage> == "ServiceDeploymentLifecycleStage");
    CHECK(shape_name<ServiceDeploymentRollbackMonitorsStatus> ==
          "ServiceDeploymentRollbackMonitorsStatus");
    CHECK(shape_name<ServiceDeploymentCircuitBreaker> == "ServiceDeploymentCircuitBreaker");
    CHECK(shape_name<ServiceDeploymentAlarms> == "ServiceDeploymentAlarms");
    CHECK(shape_name<ServiceDeployment> == "ServiceDeployment");
    CHECK(shape_name<DescribeServiceDeploymentsRequest> == "DescribeServiceDeploymentsRequest");
    CHECK(shape_name<DescribeServiceDeploymentsResponse> == "DescribeServiceDeploymentsResponse");
}

TEST_CASE("Every member of DescribeServiceDeployments' messages takes part in comparison") {
    const DeploymentLifecycleHookDetail hook{
        .hookId = "h",
        .targetType = DeploymentLifecycleHookTargetType::AWS_LAMBDA,
        .targetArn = "arn",
        .status = DeploymentLifecycleHookStatus::SUCCEEDED,
        .expiresAt = timestamp::from_seconds(1),
        .timeoutAction = DeploymentLifecycleHookAction::CONTINUE};
    const Rollback rollback{
        .reason = "alarm", .startedAt = timestamp::from_seconds(1), .serviceRevisionArn = "arn"};
    const ServiceRevisionSummary revision{.arn = "arn",
                                          .requestedTaskCount = 1,
                                          .runningTaskCount = 2,
                                          .pendingTaskCount = 3,
                                          .requestedTestTrafficWeight = 10.0,
                                          .requestedProductionTrafficWeight = 20.0};
    const ServiceDeploymentCircuitBreaker breaker{
        .status = ServiceDeploymentRollbackMonitorsStatus::MONITORING,
        .failureCount = 1,
        .threshold = 3};
    const ServiceDeploymentAlarms alarms{.status =
                                             ServiceDeploymentRollbackMonitorsStatus::TRIGGERED,
                                         .alarmNames = {{"a"}},
                                         .triggeredAlarmNames = {{"a"}}};
    const ServiceDeployment deployment{.serviceDeploymentArn = "arn",
                                       .serviceArn = "arn",
                                       .clusterArn = "arn",
                                       .createdAt = timestamp::from_seconds(1),
                                       .startedAt = timestamp::from_seconds(2),
                                       .finishedAt = timestamp::from_seconds(3),
                                       .stoppedAt = timestamp::from_seconds(4),
                                       .updatedAt = timestamp::from_seconds(5),
                                       .sourceServiceRevisions = {{revision}},
                                       .targetServiceRevision = revision,
                                       .status = ServiceDeploymentStatus::IN_PROGRESS,
                                       .statusReason = "in progress",
                                       .lifecycleStage = ServiceDeploymentLifecycleStage::BAKE_TIME,
                                       .lifecycleHookDetails = {{hook}},
                                       .deploymentConfiguration = {{.maximumPercent = 150}},
                                       .rollback = rollback,
                                       .deploymentCircuitBreaker = breaker,
                                       .alarms = alarms};
    check_each_member_counts(hook);
    check_each_member_counts(rollback);
    check_each_member_counts(revision);
    check_each_member_counts(breaker);
    check_each_member_counts(alarms);
    check_each_member_counts(deployment);
    check_each_member_counts(DescribeServiceDeploymentsRequest{.serviceDeploymentArns = {{"arn"}}});
    check_each_member_counts(DescribeServiceDeploymentsResponse{
        .serviceDeployments = {{deployment}}, .failures = {{{.reason = "MISSING"}}}});
}

TEST_CASE("ServiceRevisionSummary has weights of 0 to 100 percent") {
    const auto with = [](double weight) {
        return from_service(ServiceRevisionSummary{.requestedTestTrafficWeight = weight,
                                                   .requestedProductionTrafficWeight = weight});
    };
    CHECK(with(0.0) == valid);
    CHECK(with(100.0) == valid);
    CHECK(with(-0.1) ==
          "/requestedTestTrafficWeight range, /requestedProductionTrafficWeight range");
    CHECK(with(100.1) ==
          "/requestedTestTrafficWeight range, /requestedProductionTrafficWeight range");
}

TEST_CASE("ServiceDeploymentCircuitBreaker has a threshold of 3 to 200 tasks") {
    const auto with = [](int threshold) {
        return from_service(ServiceDeploymentCircuitBreaker{.threshold = threshold});
    };
    CHECK(with(3) == valid);
    CHECK(with(200) == valid);
    CHECK(with(2) == "/threshold range");
    CHECK(with(201) == "/threshold range");
}

TEST_CASE("DescribeServiceDeploymentsRequest requires service deployments, at most 20") {
    const auto with = [](std::size_t count) {
        return from_user(DescribeServiceDeploymentsRequest{
            .serviceDeploymentArns = std::vector<std::string>(count, "arn")});
    };
    CHECK(from_user(DescribeServiceDeploymentsRequest{}) == "/serviceDeploymentArns required");
    CHECK(with(20) == valid);
    CHECK(with(21) == "/serviceDeploymentArns length");
}
