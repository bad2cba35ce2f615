// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// The family tasks of ECS: its shapes and operations. It defines nothing.

#include <ecswire/ecs/tasks/container.hpp>
#include <ecswire/ecs/tasks/describe_tasks.hpp>
#include <ecswire/ecs/tasks/execute_command.hpp>
#include <ecswire/ecs/tasks/get_task_protection.hpp>
#include <ecswire/ecs/tasks/health_status.hpp>
#include <ecswire/ecs/tasks/list_tasks.hpp>
#include <ecswire/ecs/tasks/protected_task.hpp>
#include <ecswire/ecs/tasks/run_task.hpp>
#include <ecswire/ecs/tasks/start_task.hpp>
#include <ecswire/ecs/tasks/stop_task.hpp>
#include <ecswire/ecs/tasks/task.hpp>
#include <ecswire/ecs/tasks/task_override.hpp>
#include <ecswire/ecs/tasks/task_volume_configuration.hpp>
#include <ecswire/ecs/tasks/tasks_running.hpp>
#include <ecswire/ecs/tasks/tasks_stopped.hpp>
#include <ecswire/ecs/tasks/update_task_protection.hpp>
