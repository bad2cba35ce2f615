// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/services/task_set.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// The task set to delete.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteTaskSet.html
struct DeleteTaskSetRequest {
    std::optional<std::string> cluster{}; ///< required; short name or ARN
    std::optional<std::string> service{}; ///< required; short name or ARN
    std::optional<std::string> taskSet{}; ///< required; ID or ARN
    std::optional<bool> force{};          ///< needed while it is not scaled to zero; absent: false
};
BOOST_DESCRIBE_STRUCT(DeleteTaskSetRequest, (), (cluster, service, taskSet, force))

constexpr auto constraints_of(shape<DeleteTaskSetRequest>) {
    return constraints(member<&DeleteTaskSetRequest::cluster>(required),
                       member<&DeleteTaskSetRequest::service>(required),
                       member<&DeleteTaskSetRequest::taskSet>(required));
}

/// The task set after the request.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteTaskSet.html
struct DeleteTaskSetResponse {
    std::optional<TaskSet> taskSet{}; ///< DRAINING while it has tasks
};
BOOST_DESCRIBE_STRUCT(DeleteTaskSetResponse, (), (taskSet))

/// Deletes a task set of a service whose deployment controller is EXTERNAL. Can be repeated
/// safely.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteTaskSet.html
struct DeleteTaskSet : ecs_operation {
    using request_type = DeleteTaskSetRequest;
    using response_type = DeleteTaskSetResponse;
    using error_types =
        ecs_errors<ClusterNotFoundException, LimitExceededException, ServiceNotActiveException,
                   ServiceNotFoundException, TaskSetNotFoundException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "DeleteTaskSet";
    static constexpr bool idempotent = true;
};

constexpr DeleteTaskSet operation_of(shape<DeleteTaskSetRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
