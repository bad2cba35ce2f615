// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// The family container_instances of ECS: its shapes and operations. It defines nothing.

#include <ecswire/ecs/container_instances/agent_updated.hpp>
#include <ecswire/ecs/container_instances/agent_version.hpp>
#include <ecswire/ecs/container_instances/container_instance.hpp>
#include <ecswire/ecs/container_instances/container_instance_status.hpp>
#include <ecswire/ecs/container_instances/delete_attributes.hpp>
#include <ecswire/ecs/container_instances/deregister_container_instance.hpp>
#include <ecswire/ecs/container_instances/describe_container_instances.hpp>
#include <ecswire/ecs/container_instances/instances_drained.hpp>
#include <ecswire/ecs/container_instances/list_attributes.hpp>
#include <ecswire/ecs/container_instances/list_container_instances.hpp>
#include <ecswire/ecs/container_instances/put_attributes.hpp>
#include <ecswire/ecs/container_instances/register_container_instance.hpp>
#include <ecswire/ecs/container_instances/resource.hpp>
#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/ecs/container_instances/update_container_instances_state.hpp>
#include <ecswire/ecs/container_instances/version_info.hpp>
