// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: a client has call options of its own: give them to its constructor

#include <ecswire/client/retrying.hpp>
#include <ecswire/ecs/clusters/list_clusters.hpp>

#include <chrono>

struct runtime {
    std::chrono::steady_clock::time_point now();
    void wait(std::chrono::milliseconds delay);
    double random();
};

bool can_list(ecswire::http_response (*send)(const ecswire::http_request&), runtime& world) {
    ecswire::retrying client(send, world);
#ifdef ECSWIRE_FIXED
    return ecswire::call<ecswire::ListClusters>({}, client).has_value();
#else
    return ecswire::call<ecswire::ListClusters>({}, client, ecswire::call_options()).has_value();
#endif
}
