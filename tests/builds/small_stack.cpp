// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// A call with its answer, its errors and its violations in a thread with a stack of 64 KiB, as
// embedded systems and servers of many threads give them.

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/json/decode.hpp>
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
#include <string_view>

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

std::string repeated(std::string_view text, std::size_t count) {
    std::string all;
    for (std::size_t i = 0; i < count; ++i) {
        all += text;
    }
    return all;
}

// Documents as deep as the limit allows, and far deeper.
bool reads_deep_documents() {
    const auto depth = decode_limits().depth;
    const auto read = [](const std::string& document) {
        return decode<UpdateContainerAgentResponse>(document).error().code;
    };
    return decode<UpdateContainerAgentResponse>(R"({"unknown":)" + repeated("[", depth - 1) +
                                                repeated("]", depth - 1) + "}") &&
           read(repeated(R"({"containerInstance":)", 100'000)) == decode_errc::depth_exceeded &&
           read(R"({"unknown":)" + repeated("[", 100'000)) == decode_errc::depth_exceeded;
}

// The body of an error that is malformed, deep and long.
bool reads_malformed_errors() {
    const auto response = parse_response<UpdateContainerAgent>(http_response{
        .status = 400,
        .body = R"({"message": "no "prod" here", "detail":)" + repeated("[{", 50'000) +
                repeated("}]", 50'000) + R"(, "__type": "ClusterNotFoundException"})"});
    return !response && response.error().message().starts_with("ClusterNotFoundException");
}

void* run(void* result) {
    const bool good =
        answers() && reports_failures() && reads_deep_documents() && reads_malformed_errors();
    *static_cast<int*>(result) = good ? 0 : 1;
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
