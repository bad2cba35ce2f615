// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: this points into an error that is a temporary
// expect: const auto error = response.error();

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/protocol/call_error.hpp>

using namespace ecswire;

call_error<UpdateContainerAgent> error_of_a_result();

bool is_refused() {
#ifdef ECSWIRE_FIXED
    const auto error = error_of_a_result();
    return error.service() != nullptr;
#else
    return error_of_a_result().service() != nullptr;
#endif
}
