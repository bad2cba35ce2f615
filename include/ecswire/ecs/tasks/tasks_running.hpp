// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/common/failure.hpp>
#include <ecswire/ecs/tasks/describe_tasks.hpp>
#include <ecswire/ecs/tasks/task.hpp>
#include <ecswire/service/waiter.hpp>

namespace ecswire::inline v0_2 {

/// Waits until each of the tasks is RUNNING, up to 10 minutes. A task that is STOPPED or MISSING is
/// a failure.
///
/// Source: the waiter TasksRunning of the service model.
inline constexpr auto tasks_running = waiter_of<DescribeTasks>(
    {.name = "TasksRunning", .min_delay = 6, .max_delay = 600, .max_attempts = 100},
    failure_if(some<&DescribeTasksResponse::tasks, &Task::lastStatus>("STOPPED")),
    failure_if(some<&DescribeTasksResponse::failures, &Failure::reason>("MISSING")),
    success_if(every<&DescribeTasksResponse::tasks, &Task::lastStatus>("RUNNING")));

} // namespace ecswire::inline v0_2
