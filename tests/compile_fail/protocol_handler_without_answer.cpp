// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: the handler returns a type that is no answer
// expect: UpdateContainerAgent

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/protocol/dispatch.hpp>

#ifdef ECSWIRE_FIXED
using Answer = ecswire::UpdateContainerAgentResponse;
#else
using Answer = int;
#endif

ecswire::http_response serve(const ecswire::http_request& request) {
    return ecswire::dispatch<ecswire::UpdateContainerAgent>(
        request, [](const ecswire::UpdateContainerAgentRequest&) { return Answer{}; });
}
