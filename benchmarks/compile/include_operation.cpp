// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// The shapes of the operation and their constraints, without JSON.

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
