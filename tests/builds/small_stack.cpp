// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// A call with its answer, its errors and its violations in a thread with a stack of 64 KiB, as
// embedded systems and servers of many threads give them.

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/json/print.hpp>
#include <ecswire/protocol/dispatch.hpp>
#include <ecswire/protocol/make_request.hpp>
#include <ecswire/protocol/parse_response.hpp>
#include <ecswire/validation/validate.hpp>

#include <pthread.h>

#include <cstddef>
#include <cstdio>
#include <sstream>
#include <string>

using namespace ecswire;

namespace {

bool answers() {
    const auto request =
        make_request(UpdateContainerAgentRequest{.cluster = "prod", .containerInstance = "53ac"});
    if (!request) {
        return false;
    }
    const http_response answer =
        dispatch<UpdateContainerAgent>(*request, [](const UpdateContainerAgentRequest& update) {
            return UpdateContainerAgentResponse{
                .containerInstance =
                    ContainerInstance{.containerInstanceArn = update.containerInstance,
                                      .agentUpdateStatus = AgentUpdateStatus::PENDING}};
        });
    const auto response = parse_response<UpdateContainerAgent>(answer);
    return response && response->containerInstance->containerInstanceArn == "53ac";
}

bool reports_failures() {
    const http_response refused{.status = 400,
                                .headers = {{"x-amzn-requestid", "1b2c"}},
                                .body =
                                    R"({"__type":"ServerException","message":"Out of order."})"};
    const auto response = parse_response<UpdateContainerAgent>(refused);
    const auto broken = parse_response<UpdateContainerAgent>(http_response{
        .status = 200, .body = R"({"containerInstance":{"attributes":[{"name":7}]}})"});
    const auto request = make_request(UpdateContainerAgentRequest{});
    std::ostringstream printed;
    printed << UpdateContainerAgentRequest{.cluster = "prod"};
    return !response && response.error().message().ends_with("Out of order.") && !broken &&
           broken.error().message().find("/containerInstance/attributes/0/name") !=
               std::string::npos &&
           !request && !request.error().message().empty() &&
           printed.str() == R"({"cluster":"prod"})";
}

void* run(void* result) {
    *static_cast<int*>(result) = answers() && reports_failures() ? 0 : 1;
    return nullptr;
}

} // namespace

int main() {
    constexpr std::size_t size = std::size_t{64} * 1024;
    pthread_attr_t attributes;
    pthread_t thread{};
    int result = 2;
    if (pthread_attr_init(&attributes) != 0 || pthread_attr_setstacksize(&attributes, size) != 0 ||
        pthread_create(&thread, &attributes, &run, &result) != 0) {
        std::puts("no thread with such a stack");
        return 3;
    }
    pthread_join(thread, nullptr);
    return result;
}
