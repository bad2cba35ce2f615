// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: ecswire: `send` or the runtime is a temporary, which the client would outlive: give it a name, and pass the name

#include <ecswire/client/retrying.hpp>

#include <chrono>

struct runtime {
    std::chrono::steady_clock::time_point now();
    void wait(std::chrono::milliseconds delay);
    double random();
};

void retry(ecswire::http_response (*send)(const ecswire::http_request&)) {
#ifdef ECSWIRE_FIXED
    runtime world;
    ecswire::retrying client(send, world);
#else
    ecswire::retrying client(send, runtime());
#endif
}
