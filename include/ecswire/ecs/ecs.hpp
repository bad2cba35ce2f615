// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// All of Amazon ECS. It defines nothing.

#include <ecswire/ecs/account_settings.hpp>
#include <ecswire/ecs/agent.hpp>
#include <ecswire/ecs/capacity_providers.hpp>
#include <ecswire/ecs/clusters.hpp>
#include <ecswire/ecs/common.hpp>
#include <ecswire/ecs/container_instances.hpp>
#include <ecswire/ecs/containers.hpp>
#include <ecswire/ecs/daemons.hpp>
#include <ecswire/ecs/express.hpp>
#include <ecswire/ecs/gateways.hpp>
#include <ecswire/ecs/service_deployments.hpp>
#include <ecswire/ecs/services.hpp>
#include <ecswire/ecs/tags.hpp>
#include <ecswire/ecs/task_definitions.hpp>
#include <ecswire/ecs/task_sets.hpp>
#include <ecswire/ecs/tasks.hpp>
