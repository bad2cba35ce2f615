// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/daemons/list_daemon_deployments.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<DaemonDeploymentSummary>(
    optional_member<std::string>{"daemonDeploymentArn"}, optional_member<std::string>{"daemonArn"},
    optional_member<std::string>{"clusterArn"},
    optional_member<open_enum<DaemonDeploymentStatus>>{"status"},
    optional_member<std::string>{"statusReason"},
    optional_member<std::string>{"targetDaemonRevisionArn"},
    optional_member<timestamp>{"createdAt"}, optional_member<timestamp>{"startedAt"},
    optional_member<timestamp>{"stoppedAt"}, optional_member<timestamp>{"finishedAt"}));

static_assert(is_described_as<ListDaemonDeploymentsRequest>(
    optional_member<std::string>{"daemonArn"},
    optional_member<std::vector<open_enum<DaemonDeploymentStatus>>>{"status"},
    optional_member<CreatedAt>{"createdAt"}, optional_member<std::int32_t>{"maxResults"},
    optional_member<std::string>{"nextToken"}));

static_assert(is_described_as<ListDaemonDeploymentsResponse>(
    optional_member<std::string>{"nextToken"},
    optional_member<std::vector<DaemonDeploymentSummary>>{"daemonDeployments"}));

TEST_CASE("ListDaemonDeployments has its messages, errors and name") {
    check_operation<ListDaemonDeployments, ListDaemonDeploymentsRequest,
                    ListDaemonDeploymentsResponse,
                    ecs_errors<ClusterNotFoundException, UnsupportedFeatureException>>(
        "ListDaemonDeployments");
}

TEST_CASE("The shapes of list_daemon_deployments.hpp have their names in the service model") {
    CHECK(shape_name<DaemonDeploymentSummary> == "DaemonDeploymentSummary");
    CHECK(shape_name<ListDaemonDeploymentsRequest> == "ListDaemonDeploymentsRequest");
    CHECK(shape_name<ListDaemonDeploymentsResponse> == "ListDaemonDeploymentsResponse");
}

TEST_CASE("ListDaemonDeploymentsRequest requires a daemon and has 1 to 100 results per page") {
    check_each_member_counts(
        ListDaemonDeploymentsRequest{.daemonArn = "arn",
                                     .status = {{DaemonDeploymentStatus::PENDING}},
                                     .createdAt = {{.before = timestamp::from_seconds(1)}},
                                     .maxResults = 1,
                                     .nextToken = "t"});
    CHECK(from_user(ListDaemonDeploymentsRequest{}) == "/daemonArn required");
    const auto with = [](int max) {
        return from_user(ListDaemonDeploymentsRequest{.daemonArn = "arn", .maxResults = max});
    };
    CHECK(with(0) == "/maxResults range");
    CHECK(with(1) == valid);
    CHECK(with(100) == valid);
    CHECK(with(101) == "/maxResults range");
}

TEST_CASE("Every member of DaemonDeploymentSummary takes part in comparison") {
    const DaemonDeploymentSummary summary{.daemonDeploymentArn = "arn",
                                          .daemonArn = "d",
                                          .clusterArn = "c",
                                          .status = DaemonDeploymentStatus::SUCCESSFUL,
                                          .statusReason = "done",
                                          .targetDaemonRevisionArn = "r",
                                          .createdAt = timestamp::from_seconds(1),
                                          .startedAt = timestamp::from_seconds(2),
                                          .stoppedAt = timestamp::from_seconds(3),
                                          .finishedAt = timestamp::from_seconds(4)};
    check_each_member_counts(summary);
    check_each_member_counts(
        ListDaemonDeploymentsResponse{.nextToken = "t", .daemonDeployments = {{summary}}});
}
