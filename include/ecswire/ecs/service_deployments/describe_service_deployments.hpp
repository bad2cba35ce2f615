// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/failure.hpp>
#include <ecswire/ecs/service_deployments/service_deployment_status.hpp>
#include <ecswire/ecs/services/deployment_configuration.hpp>
#include <ecswire/ecs/services/deployment_lifecycle_hook_action.hpp>
#include <ecswire/ecs/services/deployment_lifecycle_hook_target_type.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The progress of a lifecycle hook.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHookDetail.html
enum class DeploymentLifecycleHookStatus {
    AWAITING_ACTION, ///< a pause waits for ContinueServiceDeployment
    IN_PROGRESS,     ///< the Lambda function runs
    SUCCEEDED,
    FAILED,
    TIMED_OUT, ///< its time limit has passed
};
BOOST_DESCRIBE_ENUM(DeploymentLifecycleHookStatus, AWAITING_ACTION, IN_PROGRESS, SUCCEEDED, FAILED,
                    TIMED_OUT)

/// The state of a lifecycle hook of a service deployment.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentLifecycleHookDetail.html
struct DeploymentLifecycleHookDetail {
    std::optional<std::string> hookId{}; ///< identifies the hook to ContinueServiceDeployment
    std::optional<open_enum<DeploymentLifecycleHookTargetType>> targetType{};
    ///< a Lambda function or a pause
    std::optional<std::string> targetArn{}; ///< ARN of the Lambda function; absent for PAUSE
    std::optional<open_enum<DeploymentLifecycleHookStatus>> status{};
    ///< AWAITING_ACTION for PAUSE only, IN_PROGRESS for AWS_LAMBDA only
    std::optional<timestamp> expiresAt{}; ///< time limit of the hook
    std::optional<open_enum<DeploymentLifecycleHookAction>> timeoutAction{};
    ///< next step of the deployment at the time limit
};
BOOST_DESCRIBE_STRUCT(DeploymentLifecycleHookDetail, (),
                      (hookId, targetType, targetArn, status, expiresAt, timeoutAction))

/// The return of a service deployment to an earlier service revision.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Rollback.html
struct Rollback {
    std::optional<std::string> reason{};  ///< for people
    std::optional<timestamp> startedAt{}; ///< time of its start
    std::optional<std::string> serviceRevisionArn{};
    ///< the service revision that is deployed again
};
BOOST_DESCRIBE_STRUCT(Rollback, (), (reason, startedAt, serviceRevisionArn))

/// The tasks and the traffic of a service revision in a service deployment.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceRevisionSummary.html
struct ServiceRevisionSummary {
    std::optional<std::string> arn{};                 ///< of the service revision
    std::optional<std::int32_t> requestedTaskCount{}; ///< desired tasks
    std::optional<std::int32_t> runningTaskCount{};   ///< its tasks that are RUNNING
    std::optional<std::int32_t> pendingTaskCount{};   ///< its tasks that are PENDING
    std::optional<double> requestedTestTrafficWeight{};
    ///< percentage of test traffic that it is to get
    std::optional<double> requestedProductionTrafficWeight{};
    ///< percentage of production traffic that it is to get
};
BOOST_DESCRIBE_STRUCT(ServiceRevisionSummary, (),
                      (arn, requestedTaskCount, runningTaskCount, pendingTaskCount,
                       requestedTestTrafficWeight, requestedProductionTrafficWeight))

constexpr auto constraints_of(shape<ServiceRevisionSummary>) {
    return constraints(
        member<&ServiceRevisionSummary::requestedTestTrafficWeight>(range(0.0, 100.0)),
        member<&ServiceRevisionSummary::requestedProductionTrafficWeight>(range(0.0, 100.0)));
}

/// The stage of a service deployment that shifts traffic.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeployment.html
enum class ServiceDeploymentLifecycleStage {
    RECONCILE_SERVICE,             ///< at the start, with more than one service revision active
    PRE_SCALE_UP,                  ///< before the new tasks start
    SCALE_UP,                      ///< while the new tasks start
    POST_SCALE_UP,                 ///< after the new tasks have started
    TEST_TRAFFIC_SHIFT,            ///< while test traffic shifts to the new tasks
    POST_TEST_TRAFFIC_SHIFT,       ///< after test traffic has shifted
    PRODUCTION_TRAFFIC_SHIFT,      ///< while production traffic shifts to the new tasks
    POST_PRODUCTION_TRAFFIC_SHIFT, ///< after production traffic has shifted
    BAKE_TIME,                     ///< while both service revisions run, so that a rollback is fast
    CLEAN_UP,                      ///< while the old tasks stop
};
BOOST_DESCRIBE_ENUM(ServiceDeploymentLifecycleStage, RECONCILE_SERVICE, PRE_SCALE_UP, SCALE_UP,
                    POST_SCALE_UP, TEST_TRAFFIC_SHIFT, POST_TEST_TRAFFIC_SHIFT,
                    PRODUCTION_TRAFFIC_SHIFT, POST_PRODUCTION_TRAFFIC_SHIFT, BAKE_TIME, CLEAN_UP)

/// The state of the circuit breaker or the alarms of a service deployment.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeploymentAlarms.html
enum class ServiceDeploymentRollbackMonitorsStatus {
    TRIGGERED, ///< the deployment fails
    MONITORING,
    MONITORING_COMPLETE, ///< ended without being triggered
    DISABLED,            ///< not in use
};
BOOST_DESCRIBE_ENUM(ServiceDeploymentRollbackMonitorsStatus, TRIGGERED, MONITORING,
                    MONITORING_COMPLETE, DISABLED)

/// The state of the circuit breaker of a service deployment.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeploymentCircuitBreaker.html
struct ServiceDeploymentCircuitBreaker {
    std::optional<open_enum<ServiceDeploymentRollbackMonitorsStatus>> status{};
    ///< whether it is in use or has been triggered
    std::optional<std::int32_t> failureCount{}; ///< tasks that have failed
    std::optional<std::int32_t> threshold{};
    ///< failed tasks that trigger it: half of the desired count, from 3 to 200
};
BOOST_DESCRIBE_STRUCT(ServiceDeploymentCircuitBreaker, (), (status, failureCount, threshold))

constexpr auto constraints_of(shape<ServiceDeploymentCircuitBreaker>) {
    return constraints(member<&ServiceDeploymentCircuitBreaker::threshold>(range(3, 200)));
}

/// The state of the CloudWatch alarms of a service deployment.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeploymentAlarms.html
struct ServiceDeploymentAlarms {
    std::optional<open_enum<ServiceDeploymentRollbackMonitorsStatus>> status{};
    ///< whether they are in use or one has gone off
    std::optional<std::vector<std::string>> alarmNames{}; ///< all that the deployment watches
    std::optional<std::vector<std::string>> triggeredAlarmNames{}; ///< those that have gone off
};
BOOST_DESCRIBE_STRUCT(ServiceDeploymentAlarms, (), (status, alarmNames, triggeredAlarmNames))

/// The change of a service from its source service revisions to a target service revision.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ServiceDeployment.html
struct ServiceDeployment {
    std::optional<std::string> serviceDeploymentArn{}; ///< its Amazon Resource Name
    std::optional<std::string> serviceArn{};           ///< its service
    std::optional<std::string> clusterArn{};           ///< the cluster of its service
    std::optional<timestamp> createdAt{};              ///< time of creation
    std::optional<timestamp> startedAt{};              ///< time at which it left PENDING
    std::optional<timestamp> finishedAt{};             ///< time of its end; absent: not yet
    std::optional<timestamp> stoppedAt{};              ///< time of the stop; absent: not stopped
    std::optional<timestamp> updatedAt{};              ///< time of the last change
    std::optional<std::vector<ServiceRevisionSummary>> sourceServiceRevisions{};
    ///< those that it replaces
    std::optional<ServiceRevisionSummary> targetServiceRevision{}; ///< the one that it deploys
    std::optional<open_enum<ServiceDeploymentStatus>> status{};    ///< its state in the life cycle
    std::optional<std::string> statusReason{};                     ///< description of `status`
    std::optional<open_enum<ServiceDeploymentLifecycleStage>> lifecycleStage{};
    ///< its current stage
    std::optional<std::vector<DeploymentLifecycleHookDetail>> lifecycleHookDetails{};
    ///< state of its lifecycle hooks
    std::optional<DeploymentConfiguration> deploymentConfiguration{};
    ///< the way in which it replaces tasks
    std::optional<Rollback> rollback{}; ///< absent: no rollback has started
    std::optional<ServiceDeploymentCircuitBreaker> deploymentCircuitBreaker{};
    ///< state of the circuit breaker
    std::optional<ServiceDeploymentAlarms> alarms{}; ///< state of the alarms
};
BOOST_DESCRIBE_STRUCT(ServiceDeployment, (),
                      (serviceDeploymentArn, serviceArn, clusterArn, createdAt, startedAt,
                       finishedAt, stoppedAt, updatedAt, sourceServiceRevisions,
                       targetServiceRevision, status, statusReason, lifecycleStage,
                       lifecycleHookDetails, deploymentConfiguration, rollback,
                       deploymentCircuitBreaker, alarms))

/// The service deployments to describe.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceDeployments.html
struct DescribeServiceDeploymentsRequest {
    std::optional<std::vector<std::string>> serviceDeploymentArns{}; ///< required; ARNs, at most 20
};
BOOST_DESCRIBE_STRUCT(DescribeServiceDeploymentsRequest, (), (serviceDeploymentArns))

constexpr auto constraints_of(shape<DescribeServiceDeploymentsRequest>) {
    return constraints(member<&DescribeServiceDeploymentsRequest::serviceDeploymentArns>(
        required, length(at_most(20))));
}

/// The service deployments that were found, and the others.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceDeployments.html
struct DescribeServiceDeploymentsResponse {
    std::optional<std::vector<ServiceDeployment>> serviceDeployments{}; ///< those that were found
    std::optional<std::vector<Failure>> failures{}; ///< the others, such as MISSING
};
BOOST_DESCRIBE_STRUCT(DescribeServiceDeploymentsResponse, (), (serviceDeployments, failures))

/// Describes service deployments. Those that are not found are among the `failures` of the
/// response, which isn't an error. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeServiceDeployments.html
struct DescribeServiceDeployments : ecs_operation {
    using request_type = DescribeServiceDeploymentsRequest;
    using response_type = DescribeServiceDeploymentsResponse;
    using error_types =
        ecs_errors<ClusterNotFoundException, ServiceNotFoundException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "DescribeServiceDeployments";
    static constexpr bool idempotent = true;
    static constexpr auto failures = &DescribeServiceDeploymentsResponse::failures;
    static constexpr auto batch_key = &DescribeServiceDeploymentsRequest::serviceDeploymentArns;
    static constexpr std::size_t max_batch = 20;
};

constexpr DescribeServiceDeployments
operation_of(shape<DescribeServiceDeploymentsRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
