// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// The family task_definitions of ECS: its shapes and operations. It defines nothing.

#include <ecswire/ecs/task_definitions/compatibility.hpp>
#include <ecswire/ecs/task_definitions/container_definition.hpp>
#include <ecswire/ecs/task_definitions/delete_task_definitions.hpp>
#include <ecswire/ecs/task_definitions/deregister_task_definition.hpp>
#include <ecswire/ecs/task_definitions/describe_task_definition.hpp>
#include <ecswire/ecs/task_definitions/ipc_mode.hpp>
#include <ecswire/ecs/task_definitions/list_task_definition_families.hpp>
#include <ecswire/ecs/task_definitions/list_task_definitions.hpp>
#include <ecswire/ecs/task_definitions/network_mode.hpp>
#include <ecswire/ecs/task_definitions/os_family.hpp>
#include <ecswire/ecs/task_definitions/pid_mode.hpp>
#include <ecswire/ecs/task_definitions/port_mapping.hpp>
#include <ecswire/ecs/task_definitions/proxy_configuration.hpp>
#include <ecswire/ecs/task_definitions/register_task_definition.hpp>
#include <ecswire/ecs/task_definitions/runtime_platform.hpp>
#include <ecswire/ecs/task_definitions/task_definition.hpp>
#include <ecswire/ecs/task_definitions/task_definition_placement_constraint.hpp>
#include <ecswire/ecs/task_definitions/task_definition_status.hpp>
#include <ecswire/ecs/task_definitions/volume.hpp>
