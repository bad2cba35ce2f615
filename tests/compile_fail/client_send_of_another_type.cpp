// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: `send` doesn't send: give it one parameter, http_request or const http_request&
// expect: let it return an http_response

#include <ecswire/client/call.hpp>
#include <ecswire/ecs/container_instances/update_container_agent.hpp>

#ifdef ECSWIRE_FIXED
using Sent = ecswire::http_response;
#else
using Sent = int;
#endif

bool update(const ecswire::UpdateContainerAgentRequest& request) {
    const auto response =
        ecswire::call(request, [](const ecswire::http_request&) { return Sent{}; });
    return response.has_value();
}
