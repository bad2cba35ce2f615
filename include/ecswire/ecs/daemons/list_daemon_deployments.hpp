// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/created_at.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/daemons/daemon_deployment_status.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// A deployment of a daemon in short.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonDeploymentSummary.html
struct DaemonDeploymentSummary {
    std::optional<std::string> daemonDeploymentArn{};          ///< its Amazon Resource Name
    std::optional<std::string> daemonArn{};                    ///< its daemon
    std::optional<std::string> clusterArn{};                   ///< cluster of the daemon
    std::optional<open_enum<DaemonDeploymentStatus>> status{}; ///< its progress
    std::optional<std::string> statusReason{};                 ///< explains `status`
    std::optional<std::string> targetDaemonRevisionArn{};      ///< the new revision
    std::optional<timestamp> createdAt{};                      ///< time of its creation
    std::optional<timestamp> startedAt{};                      ///< time of its start
    std::optional<timestamp> stoppedAt{};                      ///< time of its stop
    std::optional<timestamp> finishedAt{};                     ///< time of its end
};
BOOST_DESCRIBE_STRUCT(DaemonDeploymentSummary, (),
                      (daemonDeploymentArn, daemonArn, clusterArn, status, statusReason,
                       targetDaemonRevisionArn, createdAt, startedAt, stoppedAt, finishedAt))

/// The page of deployments to return, and filters.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListDaemonDeployments.html
struct ListDaemonDeploymentsRequest {
    std::optional<std::string> daemonArn{};                                 ///< required
    std::optional<std::vector<open_enum<DaemonDeploymentStatus>>> status{}; ///< absent: all
    std::optional<CreatedAt> createdAt{};     ///< period of the creation
    std::optional<std::int32_t> maxResults{}; ///< maximum per page; absent: 20
    std::optional<std::string> nextToken{}; ///< from the previous response; absent: the first page
};
BOOST_DESCRIBE_STRUCT(ListDaemonDeploymentsRequest, (),
                      (daemonArn, status, createdAt, maxResults, nextToken))

constexpr auto constraints_of(shape<ListDaemonDeploymentsRequest>) {
    return constraints(member<&ListDaemonDeploymentsRequest::daemonArn>(required),
                       member<&ListDaemonDeploymentsRequest::maxResults>(range(1, 100)));
}

/// A page of deployments.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListDaemonDeployments.html
struct ListDaemonDeploymentsResponse {
    std::optional<std::string> nextToken{}; ///< for the next page; absent: this is the last
    std::optional<std::vector<DaemonDeploymentSummary>> daemonDeployments{};
    ///< the deployments in short
};
BOOST_DESCRIBE_STRUCT(ListDaemonDeploymentsResponse, (), (nextToken, daemonDeployments))

/// Lists the deployments of a daemon, page by page. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListDaemonDeployments.html
struct ListDaemonDeployments : ecs_operation {
    using request_type = ListDaemonDeploymentsRequest;
    using response_type = ListDaemonDeploymentsResponse;
    using error_types = ecs_errors<ClusterNotFoundException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "ListDaemonDeployments";
    static constexpr bool idempotent = true;
    static constexpr auto input_token = &ListDaemonDeploymentsRequest::nextToken;
    static constexpr auto output_token = &ListDaemonDeploymentsResponse::nextToken;
    static constexpr auto result_key = &ListDaemonDeploymentsResponse::daemonDeployments;
    static constexpr auto limit_key = &ListDaemonDeploymentsRequest::maxResults;
};

constexpr ListDaemonDeployments operation_of(shape<ListDaemonDeploymentsRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
