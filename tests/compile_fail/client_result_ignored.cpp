// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: client_result_ignored.cpp:41:
// expect: client_result_ignored.cpp:42:
// expect: client_result_ignored.cpp:43:
// expect: client_result_ignored.cpp:44:
// expect: client_result_ignored.cpp:45:
// expect: client_result_ignored.cpp:46:
// expect: nodiscard

#include <ecswire/client/call.hpp>
#include <ecswire/client/endpoint.hpp>
#include <ecswire/client/paginate.hpp>
#include <ecswire/client/retrying.hpp>
#include <ecswire/ecs/container_instances/list_container_instances.hpp>

#include <chrono>

#pragma GCC diagnostic error "-Wunused-result"

#ifdef ECSWIRE_FIXED
#define IGNORE static_cast<void>
#else
#define IGNORE
#endif

struct runtime {
    std::chrono::steady_clock::time_point now();
    void wait(std::chrono::milliseconds delay);
    double random();
};

ecswire::http_response send(const ecswire::http_request& request);

using ecswire::ListContainerInstances;

void ignore_results(runtime& world) {
    auto* const transport = &send;
    ecswire::retrying client(transport, world);
    const ecswire::ListContainerInstancesRequest list;
    // clang-format off
    IGNORE(client(list));
    IGNORE(client(ListContainerInstances{}, list));
    IGNORE(ecswire::call(list, transport));
    IGNORE(ecswire::call<ListContainerInstances>(list, transport));
    IGNORE(ecswire::paginate(list, transport));
    IGNORE(ecswire::endpoint_of("eu-central-1"));
    // clang-format on
}
