// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// The README's quick start, as a program.

#include <ecswire/ecs/container_instances.hpp>
#include <ecswire/ecswire.hpp>

#include <iostream>

ecswire::http_response send(const ecswire::http_request& request); // the transport: below

int main() {
    const auto request = ecswire::make_request(ecswire::UpdateContainerAgentRequest{
        .cluster = "prod", .containerInstance = "53ac7152dcd1410281f5208962864132"});
    if (!request) {
        std::cerr << request.error().message() << '\n'; // every violation, with its path
        return 2;
    }
    const auto response = ecswire::parse_response<ecswire::UpdateContainerAgent>(send(*request));
    if (!response) {
        std::cerr << response.error().message() << '\n'; // the service's error, or the document's
        return response.error().retryable() ? 3 : 1;
    }
    if (response->containerInstance) {
        std::cout << *response->containerInstance << '\n'; // as JSON
    }
}

// Instead of a network, an ECS that accepts every update.
ecswire::http_response send(const ecswire::http_request& request) {
    return ecswire::dispatch<ecswire::UpdateContainerAgent>(
        request, [](const ecswire::UpdateContainerAgentRequest& update) {
            return ecswire::UpdateContainerAgentResponse{
                .containerInstance = ecswire::ContainerInstance{
                    .ec2InstanceId = update.containerInstance,
                    .agentUpdateStatus = ecswire::AgentUpdateStatus::PENDING}};
        });
}
