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

#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// The daemon to delete.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteDaemon.html
struct DeleteDaemonRequest {
    std::optional<std::string> daemonArn{}; ///< required; of an ACTIVE daemon
};
BOOST_DESCRIBE_STRUCT(DeleteDaemonRequest, (), (daemonArn))

constexpr auto constraints_of(shape<DeleteDaemonRequest>) {
    return constraints(member<&DeleteDaemonRequest::daemonArn>(required));
}

/// The daemon as it is deleted.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteDaemon.html
struct DeleteDaemonResponse {
    std::optional<std::string> daemonArn{};          ///< its Amazon Resource Name
    std::optional<open_enum<DaemonStatus>> status{}; ///< its state in the life cycle
    std::optional<timestamp> createdAt{};            ///< time of its creation
    std::optional<timestamp> updatedAt{};            ///< time of its latest update
    std::optional<std::string> deploymentArn{};      ///< the deployment that was started
};
BOOST_DESCRIBE_STRUCT(DeleteDaemonResponse, (),
                      (daemonArn, status, createdAt, updatedAt, deploymentArn))

/// Deletes a daemon. Its tasks are stopped after the response. It is safe to repeat.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteDaemon.html
struct DeleteDaemon : ecs_operation {
    using request_type = DeleteDaemonRequest;
    using response_type = DeleteDaemonResponse;
    using error_types = ecs_errors<ClusterNotFoundException, DaemonNotActiveException,
                                   DaemonNotFoundException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "DeleteDaemon";
    static constexpr bool idempotent = true;
};

constexpr DeleteDaemon operation_of(shape<DeleteDaemonRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
