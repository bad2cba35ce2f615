// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances.hpp>
#include <ecswire/ecswire.hpp>

#include "support/catch.hpp"

#include <string>
#include <utility>

namespace {

// The code under test: it calls ECS through any transport, and returns the outcome.
template <class Send>
std::string update_agent_of(const std::string& instance, Send&& send) {
    const auto request =
        ecswire::make_request(ecswire::UpdateContainerAgentRequest{.containerInstance = instance});
    if (!request) {
        return request.error().message();
    }
    const auto response = ecswire::parse_response<ecswire::UpdateContainerAgent>(send(*request));
    if (!response) {
        const auto error = response.error();
        return error.service() != nullptr ? error.service()->name : error.message();
    }
    return "accepted";
}

} // namespace

TEST_CASE("a second update is refused while the first is in progress") {
    ecswire::ContainerInstance instance{.containerInstanceArn = "0123456789abcdef"};

    const auto fake_ecs = [&](const ecswire::http_request& request) {
        return ecswire::dispatch<ecswire::UpdateContainerAgent>(
            request,
            [&](const ecswire::UpdateContainerAgentRequest& update)
                -> ecswire::operation_result<ecswire::UpdateContainerAgent> {
                if (update.containerInstance != instance.containerInstanceArn) {
                    return ecswire::InvalidParameterException{.message = "Instance not found."};
                }
                if (instance.agentUpdateStatus == ecswire::AgentUpdateStatus::PENDING) {
                    return ecswire::UpdateInProgressException{.message = "Already updating."};
                }
                instance.agentUpdateStatus = ecswire::AgentUpdateStatus::PENDING;
                return ecswire::UpdateContainerAgentResponse{.containerInstance = instance};
            });
    };

    CHECK(update_agent_of("0123456789abcdef", fake_ecs) == "accepted");
    CHECK(update_agent_of("0123456789abcdef", fake_ecs) == "UpdateInProgressException");
    CHECK(update_agent_of("another", fake_ecs) == "InvalidParameterException");
}
