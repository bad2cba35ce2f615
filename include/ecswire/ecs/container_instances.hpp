// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// The family container_instances of ECS: its shapes and operations. It defines nothing.

#include <ecswire/ecs/container_instances/container_instance.hpp>
#include <ecswire/ecs/container_instances/container_instance_status.hpp>
#include <ecswire/ecs/container_instances/resource.hpp>
#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/ecs/container_instances/version_info.hpp>
