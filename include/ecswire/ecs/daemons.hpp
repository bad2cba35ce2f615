// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// The family daemons of ECS: its shapes and operations. It defines nothing.

#include <ecswire/ecs/daemons/create_daemon.hpp>
#include <ecswire/ecs/daemons/daemon_active.hpp>
#include <ecswire/ecs/daemons/daemon_container_definition.hpp>
#include <ecswire/ecs/daemons/daemon_deployment_configuration.hpp>
#include <ecswire/ecs/daemons/daemon_deployment_status.hpp>
#include <ecswire/ecs/daemons/daemon_deployment_stopped.hpp>
#include <ecswire/ecs/daemons/daemon_deployment_successful.hpp>
#include <ecswire/ecs/daemons/daemon_ipc_mode.hpp>
#include <ecswire/ecs/daemons/daemon_pid_mode.hpp>
#include <ecswire/ecs/daemons/daemon_propagate_tags.hpp>
#include <ecswire/ecs/daemons/daemon_status.hpp>
#include <ecswire/ecs/daemons/daemon_task_definition_active.hpp>
#include <ecswire/ecs/daemons/daemon_task_definition_deleted.hpp>
#include <ecswire/ecs/daemons/daemon_task_definition_status.hpp>
#include <ecswire/ecs/daemons/daemon_volume.hpp>
#include <ecswire/ecs/daemons/delete_daemon.hpp>
#include <ecswire/ecs/daemons/delete_daemon_task_definition.hpp>
#include <ecswire/ecs/daemons/describe_daemon.hpp>
#include <ecswire/ecs/daemons/describe_daemon_deployments.hpp>
#include <ecswire/ecs/daemons/describe_daemon_revisions.hpp>
#include <ecswire/ecs/daemons/describe_daemon_task_definition.hpp>
#include <ecswire/ecs/daemons/list_daemon_deployments.hpp>
#include <ecswire/ecs/daemons/list_daemon_task_definitions.hpp>
#include <ecswire/ecs/daemons/list_daemons.hpp>
#include <ecswire/ecs/daemons/register_daemon_task_definition.hpp>
#include <ecswire/ecs/daemons/update_daemon.hpp>
