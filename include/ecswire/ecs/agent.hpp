// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

// The family agent of ECS: its shapes and operations. It defines nothing.

#include <ecswire/ecs/agent/attachment_state_change.hpp>
#include <ecswire/ecs/agent/discover_poll_endpoint.hpp>
#include <ecswire/ecs/agent/submit_attachment_state_changes.hpp>
#include <ecswire/ecs/agent/submit_container_state_change.hpp>
#include <ecswire/ecs/agent/submit_task_state_change.hpp>
