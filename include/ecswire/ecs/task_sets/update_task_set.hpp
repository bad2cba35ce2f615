// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/services/scale.hpp>
#include <ecswire/ecs/services/task_set.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// The new size of a task set.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateTaskSet.html
struct UpdateTaskSetRequest {
    std::optional<std::string> cluster{}; ///< required; short name or ARN
    std::optional<std::string> service{}; ///< required; short name or ARN
    std::optional<std::string> taskSet{}; ///< required; ID or ARN
    std::optional<Scale> scale{};         ///< required; its size relative to the service
};
BOOST_DESCRIBE_STRUCT(UpdateTaskSetRequest, (), (cluster, service, taskSet, scale))

constexpr auto constraints_of(shape<UpdateTaskSetRequest>) {
    return constraints(member<&UpdateTaskSetRequest::cluster>(required),
                       member<&UpdateTaskSetRequest::service>(required),
                       member<&UpdateTaskSetRequest::taskSet>(required),
                       member<&UpdateTaskSetRequest::scale>(required));
}

/// The task set after the change.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateTaskSet.html
struct UpdateTaskSetResponse {
    std::optional<TaskSet> taskSet{}; ///< with its new `scale`
};
BOOST_DESCRIBE_STRUCT(UpdateTaskSetResponse, (), (taskSet))

/// Changes the size of a task set of a service whose deployment controller is EXTERNAL. The
/// response returns before the number of tasks has changed.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateTaskSet.html
struct UpdateTaskSet : ecs_operation {
    using request_type = UpdateTaskSetRequest;
    using response_type = UpdateTaskSetResponse;
    using error_types =
        ecs_errors<ClusterNotFoundException, LimitExceededException, ServiceNotActiveException,
                   ServiceNotFoundException, TaskSetNotFoundException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "UpdateTaskSet";
};

constexpr UpdateTaskSet operation_of(shape<UpdateTaskSetRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
