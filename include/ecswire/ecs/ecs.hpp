// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// All of Amazon ECS. It defines nothing.

#include <ecswire/ecs/account_settings.hpp>
#include <ecswire/ecs/agent.hpp>
#include <ecswire/ecs/clusters.hpp>
#include <ecswire/ecs/common.hpp>
#include <ecswire/ecs/container_instances.hpp>
#include <ecswire/ecs/tags.hpp>
