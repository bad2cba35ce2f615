// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: use of deleted function || selected deleted operator
// expect: include_ecswire_json_print_hpp_to_print_shapes
// expect: AgentUpdateStatus

#include <ecswire/ecs/container_instances/update_container_agent.hpp>

#include <iostream>

#ifdef ECSWIRE_FIXED
#include <ecswire/json/print.hpp>
#endif

void show(const ecswire::ContainerInstance& instance) { std::cout << *instance.agentUpdateStatus; }
