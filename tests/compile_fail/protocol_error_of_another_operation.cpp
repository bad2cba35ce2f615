// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: the operation has no such error: its error_types lists them
// expect: Strange

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/protocol/service_error.hpp>

struct Strange {};
BOOST_DESCRIBE_STRUCT(Strange, (), ())

#ifdef ECSWIRE_FIXED
using Wanted = ecswire::ClientException;
#else
using Wanted = Strange;
#endif

bool is_strange(const ecswire::service_error<ecswire::UpdateContainerAgent>& error) {
    return error.get_if<Wanted>() != nullptr;
}
