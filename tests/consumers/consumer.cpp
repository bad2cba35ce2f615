// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// A program of a user of ecswire: it makes a request, answers it as ECS does, and parses the
// answer. Every test of this folder builds and runs it.

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/protocol/dispatch.hpp>
#include <ecswire/protocol/make_request.hpp>
#include <ecswire/protocol/parse_response.hpp>
#include <ecswire/version.hpp>

#include <iostream>

int main() {
    const auto request = ecswire::make_request(
        ecswire::UpdateContainerAgentRequest{.cluster = "prod", .containerInstance = "53ac7152"});
    if (!request) {
        std::cerr << request.error().message() << '\n';
        return 2;
    }
    const ecswire::http_response answer = ecswire::dispatch<ecswire::UpdateContainerAgent>(
        *request, [](const ecswire::UpdateContainerAgentRequest& update) {
            return ecswire::UpdateContainerAgentResponse{
                .containerInstance = ecswire::ContainerInstance{
                    .containerInstanceArn = update.containerInstance,
                    .agentUpdateStatus = ecswire::AgentUpdateStatus::PENDING}};
        });
    const auto response = ecswire::parse_response<ecswire::UpdateContainerAgent>(answer);
    if (!response) {
        std::cerr << response.error().message() << '\n';
        return 1;
    }
    const auto& instance = response->containerInstance;
    if (!instance || !instance->agentUpdateStatus) {
        return 1;
    }
    std::cout << "ecswire " << ecswire::version << ": " << instance->agentUpdateStatus->text()
              << '\n';
}
