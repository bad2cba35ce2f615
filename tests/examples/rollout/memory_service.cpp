// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "service.hpp"

#include <ecswire/ecs/container_instances/container_instance.hpp>
#include <ecswire/testing/fake_ecs.hpp>

#include <chrono>
#include <cstddef>
#include <memory>
#include <string>
#include <utility>

namespace rollout {

namespace {

ecswire::fake_ecs make_fleet(const std::string& cluster) {
    using enum ecswire::AgentUpdateStatus;
    constexpr std::size_t size = 24;
    ecswire::fake_ecs ecs;
    std::size_t number = 0;
    for (const std::string& id : ecs.add_instances(size, cluster)) {
        ecswire::fake_instance& each = *ecs.find_instance(id, cluster);
        each.instance.runningTasksCount = static_cast<int>(number % 4);
        each.update_step = std::chrono::seconds(6 + number * 7 % 9);
        switch (number++) {
        case 4: // as new as can be
        case 15: each.instance.versionInfo = ecs.options.newest_agent; break;
        case 9: each.update_fails_in = STAGING; break;
        default: break;
        }
    }
    ecs.options.durations.task_stop = std::chrono::seconds(10);
    ecs.faults.throttling = 0.08;
    return ecs;
}

} // namespace

service make_memory_service(const std::string& cluster, long speed) {
    const auto ecs = std::make_shared<ecswire::fake_ecs>(make_fleet(cluster));
    return {
        .send = [ecs](const ecswire::http_request& request) { return (*ecs)(request); },
        .now = [ecs] { return ecs->now; },
        .wait =
            [ecs, speed](std::chrono::milliseconds duration) {
                sleep_interruptibly(duration / speed);
                ecs->advance(duration);
            },
        .correct_clock = [](ecswire::timestamp) {},
        .frame = std::chrono::milliseconds(50) * speed,
    };
}

} // namespace rollout
