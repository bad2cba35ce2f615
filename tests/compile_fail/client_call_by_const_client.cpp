// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: the client is const, but a call changes it

#include <ecswire/client/retrying.hpp>
#include <ecswire/ecs/clusters/list_clusters.hpp>

#include <chrono>

struct runtime {
    std::chrono::steady_clock::time_point now();
    void wait(std::chrono::milliseconds delay);
    double random();
};

bool can_list(ecswire::http_response (*send)(const ecswire::http_request&), runtime& world) {
#ifdef ECSWIRE_FIXED
    ecswire::retrying client(send, world);
#else
    const ecswire::retrying client(send, world);
#endif
    return ecswire::call<ecswire::ListClusters>({}, client).has_value();
}
