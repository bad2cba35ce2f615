// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/protocol/http_message.hpp>
#include <ecswire/testing/fake_ecs.hpp>

#include <chrono>
#include <functional>
#include <mutex>
#include <utility>

namespace ecs_server {

/// An ECS in memory in which time passes as fast as that of a clock. Threads may share it.
///
/// No timer runs: each request first advances the account by the time since the one before. The
/// calls are not kept.
class live_ecs {
public:
    using clock = std::chrono::steady_clock;

    /// Takes the account over. Tests pass their own clock.
    explicit live_ecs(ecswire::fake_ecs ecs, std::function<clock::time_point()> now = clock::now)
        : ecs_(std::move(ecs)), now_(std::move(now)), advanced_to_(now_()) {}

    /// Answers a request as the service does.
    ecswire::http_response operator()(const ecswire::http_request& request);

private:
    std::mutex mutex_{};
    ecswire::fake_ecs ecs_;
    std::function<clock::time_point()> now_;
    clock::time_point advanced_to_; ///< the account's time is that of this point
};

} // namespace ecs_server
