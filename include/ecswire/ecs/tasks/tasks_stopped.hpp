// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/tasks/describe_tasks.hpp>
#include <ecswire/ecs/tasks/task.hpp>
#include <ecswire/service/waiter.hpp>

namespace ecswire::inline v0_2 {

/// Waits until each of the tasks is STOPPED, up to 10 minutes.
///
/// Source: the waiter TasksStopped of the service model.
inline constexpr auto tasks_stopped = waiter_of<DescribeTasks>(
    {.name = "TasksStopped", .min_delay = 6, .max_delay = 600, .max_attempts = 100},
    success_if(every<&DescribeTasksResponse::tasks, &Task::lastStatus>("STOPPED")));

} // namespace ecswire::inline v0_2
