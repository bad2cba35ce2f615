// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: the request doesn't name its operation: name the operation, as in
// expect: ListRequest
// expect at most 12 lines

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/protocol/make_request.hpp>

struct ListRequest {};
BOOST_DESCRIBE_STRUCT(ListRequest, (), ())

#ifdef ECSWIRE_FIXED
using Request = ecswire::UpdateContainerAgentRequest;
#else
using Request = ListRequest;
#endif

bool is_valid(const Request& request) { return ecswire::make_request(request).has_value(); }
