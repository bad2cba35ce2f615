// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// The family task_sets of ECS: its shapes and operations. It defines nothing.

#include <ecswire/ecs/task_sets/create_task_set.hpp>
#include <ecswire/ecs/task_sets/delete_task_set.hpp>
#include <ecswire/ecs/task_sets/describe_task_sets.hpp>
#include <ecswire/ecs/task_sets/update_service_primary_task_set.hpp>
#include <ecswire/ecs/task_sets/update_task_set.hpp>
