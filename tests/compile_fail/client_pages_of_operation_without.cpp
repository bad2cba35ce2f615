// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: the operation has no pages, or doesn't say so: call it once, with `call`

#include <ecswire/client/paginate.hpp>
#include <ecswire/ecs/container_instances/update_container_agent.hpp>

ecswire::http_response send(const ecswire::http_request& request);

void read(const ecswire::UpdateContainerAgentRequest& request) {
#ifdef ECSWIRE_FIXED
    static_cast<void>(ecswire::call(request, send));
#else
    static_cast<void>(ecswire::paginate(request, send));
#endif
}
