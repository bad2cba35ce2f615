// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
// expect: protocol_result_ignored.cpp:39:
// expect: protocol_result_ignored.cpp:40:
// expect: protocol_result_ignored.cpp:41:
// expect: protocol_result_ignored.cpp:42:
// expect: protocol_result_ignored.cpp:43:
// expect: protocol_result_ignored.cpp:44:
// expect: protocol_result_ignored.cpp:45:
// expect: protocol_result_ignored.cpp:46:
// expect: protocol_result_ignored.cpp:47:
// expect: protocol_result_ignored.cpp:48:
// expect: nodiscard

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/protocol/dispatch.hpp>
#include <ecswire/protocol/make_error.hpp>
#include <ecswire/protocol/make_request.hpp>
#include <ecswire/protocol/make_response.hpp>
#include <ecswire/protocol/parse_request.hpp>
#include <ecswire/protocol/parse_response.hpp>
#include <ecswire/validation/validate.hpp>

#pragma GCC diagnostic error "-Wunused-result"

#ifdef ECSWIRE_FIXED
#define IGNORE static_cast<void>
#else
#define IGNORE
#endif

using ecswire::UpdateContainerAgent;

void ignore_results(const ecswire::http_request& request, const ecswire::http_response& response,
                    const ecswire::UpdateContainerAgentRequest& input) {
    const auto update = [](UpdateContainerAgent, const ecswire::UpdateContainerAgentRequest&) {
        return ecswire::UpdateContainerAgentResponse{};
    };
    // clang-format off
    IGNORE(ecswire::validate(input));
    IGNORE(ecswire::make_request(input));
    IGNORE(ecswire::make_request<UpdateContainerAgent>(input));
    IGNORE(ecswire::parse_request<UpdateContainerAgent>(request));
    IGNORE(ecswire::parse_request<UpdateContainerAgent>(ecswire::http_request(request)));
    IGNORE(ecswire::make_response<UpdateContainerAgent>({}));
    IGNORE(ecswire::make_error(ecswire::ServerException{}));
    IGNORE(ecswire::parse_response<UpdateContainerAgent>(response));
    IGNORE(ecswire::parse_response<UpdateContainerAgent>(ecswire::http_response(response)));
    IGNORE(ecswire::dispatch<UpdateContainerAgent>(request, update));
    // clang-format on
}
