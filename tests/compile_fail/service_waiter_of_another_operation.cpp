// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: an acceptor of the waiter looks at a member of another response

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/service/waiter.hpp>

#ifdef ECSWIRE_FIXED
constexpr auto condition = ecswire::has<&ecswire::UpdateContainerAgentResponse::containerInstance,
                                        &ecswire::ContainerInstance::status>("ACTIVE");
#else
constexpr auto condition = ecswire::has<&ecswire::ContainerInstance::status>("ACTIVE");
#endif

constexpr auto waiter = ecswire::waiter_of<ecswire::UpdateContainerAgent>(
    {.name = "InstanceActive"}, ecswire::success_if(condition));
