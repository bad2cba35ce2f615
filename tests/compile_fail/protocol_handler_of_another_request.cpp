// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: the handler doesn't take the request of one of the operations
// expect: UpdateContainerAgent

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/protocol/dispatch.hpp>

#ifdef ECSWIRE_FIXED
using Taken = ecswire::UpdateContainerAgentRequest;
#else
using Taken = ecswire::UpdateContainerAgentResponse;
#endif

ecswire::http_response serve(const ecswire::http_request& request) {
    return ecswire::dispatch<ecswire::UpdateContainerAgent>(
        request, [](const Taken&) { return ecswire::UpdateContainerAgentResponse{}; });
}
