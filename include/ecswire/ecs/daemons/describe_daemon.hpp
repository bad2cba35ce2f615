// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/daemons/daemon_status.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The instances of a capacity provider on which a revision of a daemon runs.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonCapacityProvider.html
struct DaemonCapacityProvider {
    std::optional<std::string> arn{};           ///< ARN of the capacity provider
    std::optional<std::int32_t> runningCount{}; ///< instances on which the daemon runs
    std::optional<std::int32_t> withoutDaemonCount{};
    ///< instances without it, not in `runningCount`
};
BOOST_DESCRIBE_STRUCT(DaemonCapacityProvider, (), (arn, runningCount, withoutDaemonCount))

/// The instances on which a revision of a daemon runs.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonRevisionDetail.html
struct DaemonRevisionDetail {
    std::optional<std::string> arn{}; ///< ARN of the revision
    std::optional<std::vector<DaemonCapacityProvider>> capacityProviders{};
    ///< its counts by capacity provider
    std::optional<std::int32_t> totalRunningCount{}; ///< instances on which the daemon runs
    std::optional<std::int32_t> totalWithoutDaemonCount{};
    ///< instances without it, not in `totalRunningCount`
};
BOOST_DESCRIBE_STRUCT(DaemonRevisionDetail, (),
                      (arn, capacityProviders, totalRunningCount, totalWithoutDaemonCount))

/// A daemon: a task on each container instance of its capacity providers.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonDetail.html
struct DaemonDetail {
    std::optional<std::string> daemonArn{};          ///< its Amazon Resource Name
    std::optional<std::string> clusterArn{};         ///< its cluster
    std::optional<open_enum<DaemonStatus>> status{}; ///< its state in the life cycle
    std::optional<std::vector<DaemonRevisionDetail>> currentRevisions{};
    ///< its revisions in use; several during a deployment
    std::optional<std::string> deploymentArn{}; ///< its latest deployment
    std::optional<timestamp> createdAt{};       ///< time of its creation
    std::optional<timestamp> updatedAt{};       ///< time of its latest update
};
BOOST_DESCRIBE_STRUCT(DaemonDetail, (),
                      (daemonArn, clusterArn, status, currentRevisions, deploymentArn, createdAt,
                       updatedAt))

/// The daemon to describe.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeDaemon.html
struct DescribeDaemonRequest {
    std::optional<std::string> daemonArn{}; ///< required
};
BOOST_DESCRIBE_STRUCT(DescribeDaemonRequest, (), (daemonArn))

constexpr auto constraints_of(shape<DescribeDaemonRequest>) {
    return constraints(member<&DescribeDaemonRequest::daemonArn>(required));
}

/// The daemon.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeDaemon.html
struct DescribeDaemonResponse {
    std::optional<DaemonDetail> daemon{}; ///< the daemon that was found
};
BOOST_DESCRIBE_STRUCT(DescribeDaemonResponse, (), (daemon))

/// Describes one daemon. One that does not exist is an error of the operation. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeDaemon.html
struct DescribeDaemon : ecs_operation {
    using request_type = DescribeDaemonRequest;
    using response_type = DescribeDaemonResponse;
    using error_types =
        ecs_errors<ClusterNotFoundException, DaemonNotFoundException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "DescribeDaemon";
    static constexpr bool idempotent = true;
};

constexpr DescribeDaemon operation_of(shape<DescribeDaemonRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
