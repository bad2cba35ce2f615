// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "../example_error.hpp"

#include <ecswire/protocol/http_message.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <boost/system/result.hpp>

#include <chrono>
#include <functional>
#include <string>

namespace rollout {

/// An ECS, and the time there: that of the world, or of a simulation.
struct service {
    std::function<boost::system::result<ecswire::http_response, example_error>(
        ecswire::http_request)>
        send{};
    std::function<ecswire::timestamp()> now{};
    /// Waits so long, or until Ctrl-C is pressed twice.
    std::function<void(std::chrono::milliseconds)> wait{};
    /// Signs what follows with the time of the service.
    std::function<void(ecswire::timestamp)> correct_clock{};
    std::chrono::milliseconds frame{1000}; ///< how long to wait before the times are shown anew
};

/// How often Ctrl-C was pressed, or the terminal was closed. The first call installs the handlers.
int interrupts();

/// Sleeps so long, or until Ctrl-C is pressed twice.
void sleep_interruptibly(std::chrono::milliseconds duration);

/// ECS at an endpoint, over libcurl, with the credentials of the environment.
boost::system::result<service, example_error> connect(const std::string& endpoint,
                                                      const std::string& region);

/// An ECS in memory with 24 instances in the cluster, of which one fails, and some throttling. Its
/// clock runs so many times faster than that of the world.
service make_memory_service(const std::string& cluster, long speed);

} // namespace rollout
