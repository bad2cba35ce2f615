// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "live_ecs.hpp"

namespace ecs_server {

ecswire::http_response live_ecs::operator()(const ecswire::http_request& request) {
    const std::lock_guard lock(mutex_);
    const auto passed = std::chrono::floor<std::chrono::milliseconds>(now_() - advanced_to_);
    advanced_to_ += passed;
    ecs_.advance(passed);
    auto answer = ecs_(request);
    ecs_.calls.clear(); // else a server that runs for long needs ever more memory
    return answer;
}

} // namespace ecs_server
