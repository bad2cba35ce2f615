// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/failure.hpp>
#include <ecswire/ecs/daemons/daemon_deployment_configuration.hpp>
#include <ecswire/ecs/daemons/daemon_deployment_status.hpp>
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

/// The state of a monitor that can roll back a deployment.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonCircuitBreaker.html
enum class DaemonDeploymentRollbackMonitorsStatus {
    TRIGGERED,           ///< it rolled the deployment back
    MONITORING,          ///< it observes the deployment
    MONITORING_COMPLETE, ///< it has ended without a rollback
    DISABLED,            ///< it does not observe the deployment
};
BOOST_DESCRIBE_ENUM(DaemonDeploymentRollbackMonitorsStatus, TRIGGERED, MONITORING,
                    MONITORING_COMPLETE, DISABLED)

/// The monitor that rolls a deployment back when tasks fail to start.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonCircuitBreaker.html
struct DaemonCircuitBreaker {
    std::optional<std::int32_t> failureCount{};                                ///< failures so far
    std::optional<open_enum<DaemonDeploymentRollbackMonitorsStatus>> status{}; ///< its state
    std::optional<std::int32_t> threshold{}; ///< number of failures that rolls the deployment back
};
BOOST_DESCRIBE_STRUCT(DaemonCircuitBreaker, (), (failureCount, status, threshold))

/// The instances of a capacity provider during a deployment.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonDeploymentCapacityProvider.html
struct DaemonDeploymentCapacityProvider {
    std::optional<std::string> arn{};                   ///< ARN of the capacity provider
    std::optional<std::int32_t> runningInstanceCount{}; ///< instances on which the daemon runs
    std::optional<std::int32_t> withoutDaemonInstanceCount{};
    ///< instances without it, not in `runningInstanceCount`
    std::optional<std::int32_t> drainingInstanceCount{}; ///< instances that are being drained
};
BOOST_DESCRIBE_STRUCT(DaemonDeploymentCapacityProvider, (),
                      (arn, runningInstanceCount, withoutDaemonInstanceCount,
                       drainingInstanceCount))

/// The instances of a revision of a daemon during a deployment.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonDeploymentRevisionDetail.html
struct DaemonDeploymentRevisionDetail {
    std::optional<std::string> arn{}; ///< ARN of the revision
    std::optional<std::vector<DaemonDeploymentCapacityProvider>> capacityProviders{};
    ///< its counts by capacity provider
    std::optional<std::int32_t> totalRunningInstanceCount{}; ///< instances on which the daemon runs
    std::optional<std::int32_t> totalWithoutDaemonInstanceCount{};
    ///< instances without it, not in `totalRunningInstanceCount`
    std::optional<std::int32_t> totalDrainingInstanceCount{}; ///< instances that are being drained
};
BOOST_DESCRIBE_STRUCT(DaemonDeploymentRevisionDetail, (),
                      (arn, capacityProviders, totalRunningInstanceCount,
                       totalWithoutDaemonInstanceCount, totalDrainingInstanceCount))

/// The CloudWatch alarms that can roll back a deployment.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonDeploymentAlarms.html
struct DaemonDeploymentAlarms {
    std::optional<open_enum<DaemonDeploymentRollbackMonitorsStatus>> status{};
    ///< state of the monitor
    std::optional<std::vector<std::string>> alarmNames{}; ///< alarms that are observed
    std::optional<std::vector<std::string>> triggeredAlarmNames{};
    ///< alarms that rolled the deployment back
};
BOOST_DESCRIBE_STRUCT(DaemonDeploymentAlarms, (), (status, alarmNames, triggeredAlarmNames))

/// The rollback of a deployment of a daemon.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonRollback.html
struct DaemonRollback {
    std::optional<std::string> reason{};  ///< explains the rollback
    std::optional<timestamp> startedAt{}; ///< time of its start
    std::optional<std::string> rollbackTargetDaemonRevisionArn{};
    ///< revision to which the daemon returns
    std::optional<std::vector<std::string>> rollbackCapacityProviders{};
    ///< capacity providers that are rolled back
};
BOOST_DESCRIBE_STRUCT(DaemonRollback, (),
                      (reason, startedAt, rollbackTargetDaemonRevisionArn,
                       rollbackCapacityProviders))

/// A deployment of a daemon: the replacement of its revisions by another.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonDeployment.html
struct DaemonDeployment {
    std::optional<std::string> daemonDeploymentArn{};          ///< its Amazon Resource Name
    std::optional<std::string> clusterArn{};                   ///< cluster of the daemon
    std::optional<open_enum<DaemonDeploymentStatus>> status{}; ///< its progress
    std::optional<std::string> statusReason{};                 ///< explains `status`
    std::optional<DaemonDeploymentRevisionDetail> targetDaemonRevision{}; ///< the new revision
    std::optional<std::vector<DaemonDeploymentRevisionDetail>> sourceDaemonRevisions{};
    ///< the revisions that are replaced
    std::optional<DaemonCircuitBreaker> circuitBreaker{}; ///< rolls back when tasks fail
    std::optional<DaemonDeploymentAlarms> alarms{};       ///< roll back when they are raised
    std::optional<DaemonRollback> rollback{};             ///< absent: none
    std::optional<DaemonDeploymentConfiguration> deploymentConfiguration{};
    ///< how the revisions are replaced
    std::optional<timestamp> createdAt{};  ///< time of its creation
    std::optional<timestamp> startedAt{};  ///< time of its start
    std::optional<timestamp> stoppedAt{};  ///< time of its stop
    std::optional<timestamp> finishedAt{}; ///< time of its end
};
BOOST_DESCRIBE_STRUCT(DaemonDeployment, (),
                      (daemonDeploymentArn, clusterArn, status, statusReason, targetDaemonRevision,
                       sourceDaemonRevisions, circuitBreaker, alarms, rollback,
                       deploymentConfiguration, createdAt, startedAt, stoppedAt, finishedAt))

/// The deployments to describe.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeDaemonDeployments.html
struct DescribeDaemonDeploymentsRequest {
    std::optional<std::vector<std::string>> daemonDeploymentArns{}; ///< required; at most 20 ARNs
};
BOOST_DESCRIBE_STRUCT(DescribeDaemonDeploymentsRequest, (), (daemonDeploymentArns))

constexpr auto constraints_of(shape<DescribeDaemonDeploymentsRequest>) {
    return constraints(member<&DescribeDaemonDeploymentsRequest::daemonDeploymentArns>(
        required, length(at_most(20))));
}

/// The deployments, and the failures.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeDaemonDeployments.html
struct DescribeDaemonDeploymentsResponse {
    std::optional<std::vector<Failure>> failures{}; ///< one for each that was not found
    std::optional<std::vector<DaemonDeployment>> daemonDeployments{};
    ///< the deployments that were found
};
BOOST_DESCRIBE_STRUCT(DescribeDaemonDeploymentsResponse, (), (failures, daemonDeployments))

/// Describes deployments of daemons. The response lists missing deployments in `failures`; they are
/// not an error. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeDaemonDeployments.html
struct DescribeDaemonDeployments : ecs_operation {
    using request_type = DescribeDaemonDeploymentsRequest;
    using response_type = DescribeDaemonDeploymentsResponse;
    using error_types = ecs_errors<ClusterNotFoundException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "DescribeDaemonDeployments";
    static constexpr bool idempotent = true;
    static constexpr auto failures = &DescribeDaemonDeploymentsResponse::failures;
    static constexpr auto batch_key = &DescribeDaemonDeploymentsRequest::daemonDeploymentArns;
    static constexpr std::size_t max_batch = 20;
};

constexpr DescribeDaemonDeployments operation_of(shape<DescribeDaemonDeploymentsRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
