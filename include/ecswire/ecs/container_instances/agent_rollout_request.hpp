// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/container_instances/describe_container_instances.hpp>
#include <ecswire/ecs/container_instances/list_container_instances.hpp>
#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/ecs/container_instances/update_container_instances_state.hpp>

#include <cstddef>
#include <string>
#include <variant>

namespace ecswire::inline v0_2 {

/// A request for the caller of an `agent_rollout` to send, and the number that identifies it when
/// its response is passed to the rollout.
struct agent_rollout_request {
    std::size_t number = 0; ///< grows by one with each request
    std::variant<ListContainerInstancesRequest, DescribeContainerInstancesRequest,
                 UpdateContainerInstancesStateRequest, UpdateContainerAgentRequest>
        input{}; ///< the type determines the operation

    /// Whether the operation changes a resource. To resume the rollout after a crash, save its
    /// state before sending such a request.
    [[nodiscard]] bool is_change() const noexcept { return input.index() >= 2; }
};

/// Why a request of an `agent_rollout` has no output, after the retries of the transport.
struct agent_rollout_error {
    std::string name{};       ///< of the service's error; empty where there is none
    std::string message{};    ///< one line for people
    bool may_be_done = false; ///< the operation may have been done: the response is unknown
    bool may_succeed = false; ///< the same request may succeed later

    /// Converts a `call_failure`, or a type with the same functions.
    template <class Failure>
    [[nodiscard]] static agent_rollout_error of(const Failure& failure) {
        const auto kind = retry_class_of(failure);
        const bool may_succeed = kind != decltype(kind)::none;
        agent_rollout_error error{.message = failure.message(),
                                  .may_be_done = failure.transport() != nullptr ||
                                                 failure.decode_failure() != nullptr,
                                  .may_succeed = may_succeed};
        if (const auto* const service = failure.service()) {
            error.name = service->name;
        }
        return error;
    }

    /// Whether the request may be sent again, after checking that it didn't take effect.
    [[nodiscard]] bool may_repeat() const noexcept { return may_be_done || may_succeed; }

    friend bool operator==(const agent_rollout_error&, const agent_rollout_error&) = default;
};

} // namespace ecswire::inline v0_2
