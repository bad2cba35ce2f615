// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// ecswire. Like the other programs, it decodes the request and the response in its arguments, and
// prints them encoded again.

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/json/decode.hpp>
#include <ecswire/json/encode.hpp>

#include <cstdio>
#include <string>

template <class Shape>
bool copy(const char* text) {
    const auto shape = ecswire::decode<Shape>(text);
    if (!shape) {
        return false;
    }
    const auto written = ecswire::encode(*shape);
    return written && std::puts(written->c_str()) >= 0;
}

int main(int argc, char** argv) {
    return argc == 3 && copy<ecswire::UpdateContainerAgentRequest>(argv[1]) &&
                   copy<ecswire::UpdateContainerAgentResponse>(argv[2])
               ? 0
               : 1;
}
