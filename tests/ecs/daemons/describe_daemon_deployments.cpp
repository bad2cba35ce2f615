// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/daemons/describe_daemon_deployments.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<DaemonDeploymentRollbackMonitorsStatus>({
    {DaemonDeploymentRollbackMonitorsStatus::TRIGGERED, "TRIGGERED"},
    {DaemonDeploymentRollbackMonitorsStatus::MONITORING, "MONITORING"},
    {DaemonDeploymentRollbackMonitorsStatus::MONITORING_COMPLETE, "MONITORING_COMPLETE"},
    {DaemonDeploymentRollbackMonitorsStatus::DISABLED, "DISABLED"},
}));

static_assert(is_described_as<DaemonCircuitBreaker>(
    optional_member<std::int32_t>{"failureCount"},
    optional_member<open_enum<DaemonDeploymentRollbackMonitorsStatus>>{"status"},
    optional_member<std::int32_t>{"threshold"}));

static_assert(is_described_as<DaemonDeploymentCapacityProvider>(
    optional_member<std::string>{"arn"}, optional_member<std::int32_t>{"runningInstanceCount"},
    optional_member<std::int32_t>{"withoutDaemonInstanceCount"},
    optional_member<std::int32_t>{"drainingInstanceCount"}));

static_assert(is_described_as<DaemonDeploymentRevisionDetail>(
    optional_member<std::string>{"arn"},
    optional_member<std::vector<DaemonDeploymentCapacityProvider>>{"capacityProviders"},
    optional_member<std::int32_t>{"totalRunningInstanceCount"},
    optional_member<std::int32_t>{"totalWithoutDaemonInstanceCount"},
    optional_member<std::int32_t>{"totalDrainingInstanceCount"}));

static_assert(is_described_as<DaemonDeploymentAlarms>(
    optional_member<open_enum<DaemonDeploymentRollbackMonitorsStatus>>{"status"},
    optional_member<std::vector<std::string>>{"alarmNames"},
    optional_member<std::vector<std::string>>{"triggeredAlarmNames"}));

static_assert(is_described_as<DaemonRollback>(
    optional_member<std::string>{"reason"}, optional_member<timestamp>{"startedAt"},
    optional_member<std::string>{"rollbackTargetDaemonRevisionArn"},
    optional_member<std::vector<std::string>>{"rollbackCapacityProviders"}));

static_assert(is_described_as<DaemonDeployment>(
    optional_member<std::string>{"daemonDeploymentArn"}, optional_member<std::string>{"clusterArn"},
    optional_member<open_enum<DaemonDeploymentStatus>>{"status"},
    optional_member<std::string>{"statusReason"},
    optional_member<DaemonDeploymentRevisionDetail>{"targetDaemonRevision"},
    optional_member<std::vector<DaemonDeploymentRevisionDetail>>{"sourceDaemonRevisions"},
    optional_member<DaemonCircuitBreaker>{"circuitBreaker"},
    optional_member<DaemonDeploymentAlarms>{"alarms"}, optional_member<DaemonRollback>{"rollback"},
    optional_member<DaemonDeploymentConfiguration>{"deploymentConfiguration"},
    optional_member<timestamp>{"createdAt"}, optional_member<timestamp>{"startedAt"},
    optional_member<timestamp>{"stoppedAt"}, optional_member<timestamp>{"finishedAt"}));

static_assert(is_described_as<DescribeDaemonDeploymentsRequest>(
    optional_member<std::vector<std::string>>{"daemonDeploymentArns"}));

static_assert(is_described_as<DescribeDaemonDeploymentsResponse>(
    optional_member<std::vector<Failure>>{"failures"},
    optional_member<std::vector<DaemonDeployment>>{"daemonDeployments"}));

TEST_CASE("DescribeDaemonDeployments has its messages, errors and name") {
    check_operation<DescribeDaemonDeployments, DescribeDaemonDeploymentsRequest,
                    DescribeDaemonDeploymentsResponse,
                    ecs_errors<ClusterNotFoundException, UnsupportedFeatureException>>(
        "DescribeDaemonDeployments");
}

TEST_CASE("The shapes of describe_daemon_deployments.hpp have their names in the service model") {
    CHECK(shape_name<DaemonDeploymentRollbackMonitorsStatus> ==
          "DaemonDeploymentRollbackMonitorsStatus");
    CHECK(shape_name<DaemonCircuitBreaker> == "DaemonCircuitBreaker");
    CHECK(shape_name<DaemonDeploymentCapacityProvider> == "DaemonDeploymentCapacityProvider");
    CHECK(shape_name<DaemonDeploymentRevisionDetail> == "DaemonDeploymentRevisionDetail");
    CHECK(shape_name<DaemonDeploymentAlarms> == "DaemonDeploymentAlarms");
    CHECK(shape_name<DaemonRollback> == "DaemonRollback");
    CHECK(shape_name<DaemonDeployment> == "DaemonDeployment");
    CHECK(shape_name<DescribeDaemonDeploymentsRequest> == "DescribeDaemonDeploymentsRequest");
    CHECK(shape_name<DescribeDaemonDeploymentsResponse> == "DescribeDaemonDeploymentsResponse");
}

TEST_CASE("DescribeDaemonDeploymentsRequest requires up to 20 ARNs") {
    const auto with = [](std::size_t count) {
        return DescribeDaemonDeploymentsRequest{.daemonDeploymentArns =
                                                    std::vector<std::string>(count, "arn")};
    };
    check_each_member_counts(with(1));
    CHECK(from_user(DescribeDaemonDeploymentsRequest{}) == "/daemonDeploymentArns required");
    CHECK(from_user(with(20)) == valid);
    CHECK(from_user(with(21)) == "/daemonDeploymentArns length");
}

TEST_CASE("Every member of DaemonDeployment takes part in comparison") {
    const DaemonCircuitBreaker breaker{.failureCount = 1,
                                       .status = DaemonDeploymentRollbackMonitorsStatus::MONITORING,
                                       .threshold = 3};
    check_each_member_counts(breaker);
    const DaemonDeploymentCapacityProvider provider{.arn = "arn",
                                                    .runningInstanceCount = 1,
                                                    .withoutDaemonInstanceCount = 2,
                                                    .drainingInstanceCount = 3};
    check_each_member_counts(provider);
    const DaemonDeploymentRevisionDetail revision{.arn = "arn",
                                                  .capacityProviders = {{provider}},
                                                  .totalRunningInstanceCount = 1,
                                                  .totalWithoutDaemonInstanceCount = 2,
                                                  .totalDrainingInstanceCount = 3};
    check_each_member_counts(revision);
    const DaemonDeploymentAlarms alarms{.status = DaemonDeploymentRollbackMonitorsStatus::TRIGGERED,
                                        .alarmNames = {{"a", "b"}},
                                        .triggeredAlarmNames = {{"a"}}};
    check_each_member_counts(alarms);
    const DaemonRollback rollback{.reason = "alarm",
                                  .startedAt = timestamp::from_seconds(1),
                                  .rollbackTargetDaemonRevisionArn = "arn",
                                  .rollbackCapacityProviders = {{"p"}}};
    check_each_member_counts(rollback);
    const DaemonDeployment deployment{.daemonDeploymentArn = "arn",
                                      .clusterArn = "c",
                                      .status = DaemonDeploymentStatus::IN_PROGRESS,
                                      .statusReason = "update",
                                      .targetDaemonRevision = revision,
                                      .sourceDaemonRevisions = {{revision}},
                                      .circuitBreaker = breaker,
                                      .alarms = alarms,
                                      .rollback = rollback,
                                      .deploymentConfiguration = {{.bakeTimeInMinutes = 5}},
                                      .createdAt = timestamp::from_seconds(1),
                                      .startedAt = timestamp::from_seconds(2),
                                      .stoppedAt = timestamp::from_seconds(3),
                                      .finishedAt = timestamp::from_seconds(4)};
    check_each_member_counts(deployment);
    check_each_member_counts(DescribeDaemonDeploymentsResponse{
        .failures = {{{.arn = "arn"}}}, .daemonDeployments = {{deployment}}});
}
