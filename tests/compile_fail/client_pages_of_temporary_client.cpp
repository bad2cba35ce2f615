// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: the client can't be moved into the range: give it a name, and pass the name

#include <ecswire/client/paginate.hpp>
#include <ecswire/client/retrying.hpp>
#include <ecswire/ecs/clusters/list_clusters.hpp>

#include <chrono>
#include <cstddef>

struct runtime {
    std::chrono::steady_clock::time_point now();
    void wait(std::chrono::milliseconds delay);
    double random();
};

std::size_t count(ecswire::http_response (*send)(const ecswire::http_request&), runtime& world) {
#ifdef ECSWIRE_FIXED
    ecswire::retrying client(send, world);
    auto pages = ecswire::paginate<ecswire::ListClusters>({}, client);
#else
    auto pages = ecswire::paginate<ecswire::ListClusters>({}, ecswire::retrying(send, world));
#endif
    return pages.collect().items.size();
}
