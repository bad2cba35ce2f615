// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/client/retrying.hpp>
#include <ecswire/client/wait_until.hpp>
#include <ecswire/ecs/container_instances/agent_updated.hpp>
#include <ecswire/ecs/container_instances/container_instance.hpp>
#include <ecswire/ecs/container_instances/describe_container_instances.hpp>
#include <ecswire/ecs/container_instances/update_container_agent.hpp>

#include <chrono>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

/// Waits for the end of an update, whose states DescribeContainerInstances shows.
namespace update_agent {

/// How long the agent may be disconnected before the update counts as failed: it restarts in less.
inline constexpr std::chrono::minutes max_disconnected{5};

/// The time of this program.
struct runtime {
    std::mt19937_64 engine{std::random_device()()};

    static auto now() { return std::chrono::steady_clock::now(); }
    static void wait(std::chrono::milliseconds delay) { std::this_thread::sleep_for(delay); }
    double random() { return std::uniform_real_distribution<>()(engine); }
};

/// The instance in an answer; absent where there is none.
inline std::optional<ecswire::ContainerInstance>
instance_in(const ecswire::DescribeContainerInstancesResponse& response) {
    if (!response.containerInstances || response.containerInstances->empty()) {
        return std::nullopt;
    }
    return response.containerInstances->front();
}

/// Waits until the update of the agent has ended, `poll` between two calls and at most `limit` in
/// all. Calls that fail are tried again. `tell` is called with each new state.
template <class Send, class Tell>
auto wait_for_update(const ecswire::UpdateContainerAgentRequest& updated, Send& send,
                     std::chrono::milliseconds poll, std::chrono::milliseconds limit, Tell&& tell) {
    using ecswire::ContainerInstanceField;
    runtime here;
    ecswire::retrying client(send, here);
    std::string last;
    const auto describe = [&](ecswire::DescribeContainerInstances operation,
                              const ecswire::DescribeContainerInstancesRequest& request) {
        auto response = client(operation, request);
        const auto instance = response ? instance_in(*response) : std::nullopt;
        if (instance && instance->agentUpdateStatus &&
            instance->agentUpdateStatus->text() != last) {
            last = instance->agentUpdateStatus->text();
            tell(std::string_view(last));
        }
        return response;
    };
    return ecswire::wait_until(
        ecswire::agent_updated(max_disconnected),
        {.cluster = updated.cluster,
         .containerInstances = std::vector<std::string>{updated.containerInstance.value_or("")},
         .include = {{ContainerInstanceField::TAGS,
                      ContainerInstanceField::CONTAINER_INSTANCE_HEALTH}}},
        describe, here, {.min_delay = poll, .max_delay = poll, .max_wait = limit});
}

} // namespace update_agent
