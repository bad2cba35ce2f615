// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: the runtime lacks now(), which returns a time point of std::chrono::steady_clock, wait(delay) or random(): see blocking_runtime

#include <ecswire/client/retrying.hpp>

#include <chrono>

struct runtime {
#ifdef ECSWIRE_FIXED
    std::chrono::steady_clock::time_point now();
#endif
    void wait(std::chrono::milliseconds delay);
    double random();
};

ecswire::http_response send(const ecswire::http_request& request);

void retry(runtime& world) {
    auto* const transport = &send;
    ecswire::retrying client(transport, world);
}
