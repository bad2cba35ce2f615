// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/tasks/task.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// The task to stop.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopTask.html
struct StopTaskRequest {
    std::optional<std::string> cluster{}; ///< short name or ARN; absent: `default`
    std::optional<std::string> task{};    ///< required; ARN, in practice an ID, too
    std::optional<std::string> reason{};  ///< `stoppedReason` of the task, for people to read
};
BOOST_DESCRIBE_STRUCT(StopTaskRequest, (), (cluster, task, reason))

constexpr auto constraints_of(shape<StopTaskRequest>) {
    return constraints(member<&StopTaskRequest::task>(required));
}

/// The task that is being stopped.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopTask.html
struct StopTaskResponse {
    std::optional<Task> task{}; ///< its state at the time of the response
};
BOOST_DESCRIBE_STRUCT(StopTaskResponse, (), (task))

/// Stops a task: its containers get SIGTERM, or the stop signal of their image, and 30 seconds
/// later SIGKILL, unless the task definition sets another time. Its tags are deleted. It can be
/// repeated safely.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopTask.html
struct StopTask : ecs_operation {
    using request_type = StopTaskRequest;
    using response_type = StopTaskResponse;
    using error_types = ecs_errors<ClusterNotFoundException>;

    static constexpr std::string_view name = "StopTask";
    static constexpr bool idempotent = true;
};

constexpr StopTask operation_of(shape<StopTaskRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
