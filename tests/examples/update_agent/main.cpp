// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Updates the agent of a container instance, over libcurl: update_agent --help

#include "../command_line.hpp"
#include "../fake_ecs/live_ecs.hpp"
#include "../fake_ecs/sample_ecs.hpp"
#include "../fake_ecs/server.hpp"
#include "curl_transport.hpp"
#include "show.hpp"

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/json/pretty.hpp>
#include <ecswire/protocol/make_request.hpp>
#include <ecswire/protocol/parse_response.hpp>

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <initializer_list>
#include <iostream>
#include <string>
#include <string_view>

namespace {

constexpr std::string_view help = R"(usage: update_agent [options] [container instance]

Updates the ECS agent of a container instance, given by its ID or ARN.

  --endpoint URL   where ECS is, such as https://ecs.us-west-2.amazonaws.com; without it, a fake
                   one starts inside this program
  --region NAME    for the signature; by default AWS_REGION, AWS_DEFAULT_REGION, else us-east-1
  --cluster NAME   short name or ARN of the cluster; by default the service's default
  --json           print the response as JSON
  --help           print this

Credentials come from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN.
Exit status: 0 done, 1 the service refused, 2 the request is invalid, 3 no readable answer.
)";

enum exit_status { done = 0, service_error = 1, invalid_request = 2, no_answer = 3 };

std::string environment(const char* name) {
    const char* const value = std::getenv(name);
    return value != nullptr ? value : "";
}

/// The first text that is not empty.
std::string first_of(std::initializer_list<std::string> texts) {
    const auto* const found =
        std::ranges::find_if(texts, [](const auto& text) { return !text.empty(); });
    return found != texts.end() ? *found : "";
}

exit_status tell(const ecswire::request_error& error) {
    std::cerr << "update_agent: the request is invalid\n";
    if (error.violations() == nullptr) {
        std::cerr << "  " << update_agent::printable(error.message()) << "\n";
        return invalid_request;
    }
    for (const ecswire::violation& violation : *error.violations()) {
        std::cerr << "  " << update_agent::printable(violation.message()) << "\n";
    }
    return invalid_request;
}

exit_status tell(const ecswire::call_error<ecswire::UpdateContainerAgent>& error) {
    std::cerr << "update_agent: " << update_agent::printable(error.message()) << "\n";
    if (error.decode_failure() != nullptr) {
        return no_answer;
    }
    std::cerr << (error.retryable() ? "It makes sense to try again later.\n"
                                    : "To try again as it is makes no sense.\n");
    return service_error;
}

exit_status show(const ecswire::UpdateContainerAgentResponse& response, bool json) {
    if (json) {
        std::cout << ecswire::encode_pretty(response).value() << "\n";
    } else if (response.containerInstance) {
        const bool colour = isatty(STDOUT_FILENO) != 0 && environment("NO_COLOR").empty() &&
                            environment("TERM") != "dumb";
        update_agent::show(std::cout, *response.containerInstance, {.on = colour});
    } else {
        std::cout << "The update is accepted. The service says nothing of the instance.\n";
    }
    return done;
}

exit_status update(const ecswire::UpdateContainerAgentRequest& request,
                   const update_agent::connection& ecs, bool json) {
    const auto message = ecswire::make_request(request);
    if (!message) {
        return tell(message.error());
    }
    const auto answer = update_agent::send(*message, ecs);
    if (!answer) {
        std::cerr << "update_agent: " << ecs.endpoint << ": " << answer.error() << "\n";
        return no_answer;
    }
    const auto response = ecswire::parse_response<ecswire::UpdateContainerAgent>(*answer);
    return response ? show(*response, json) : tell(response.error());
}

exit_status update_against_a_fake(const ecswire::UpdateContainerAgentRequest& request, bool json) {
    ecswire::fake_ecs sample;
    ecs_server::add_samples(sample);
    ecs_server::live_ecs live(sample);
    const ecs_server::server server([&](const auto& message) { return live(message); });
    std::cerr << "update_agent: no --endpoint is given: asking a fake ECS at " << server.url()
              << "\n";
    return update(request,
                  {.endpoint = server.url(),
                   .region = "us-east-1",
                   .access_key = "fake",
                   .secret_key = "fake",
                   .through_proxy = false},
                  json);
}

exit_status run(command_line& arguments) {
    const update_agent::connection ecs{
        .endpoint = arguments.value("--endpoint").value_or(""),
        .region = first_of({arguments.value("--region").value_or(""), environment("AWS_REGION"),
                            environment("AWS_DEFAULT_REGION"), "us-east-1"}),
        .access_key = environment("AWS_ACCESS_KEY_ID"),
        .secret_key = environment("AWS_SECRET_ACCESS_KEY"),
        .session_token = environment("AWS_SESSION_TOKEN"),
    };
    const bool has_credentials = !ecs.access_key.empty() && !ecs.secret_key.empty();
    if (arguments.operands().size() > 1) {
        arguments.complain("more than one container instance");
    } else if (!ecs.endpoint.empty() && !has_credentials) {
        arguments.complain("AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY must be set");
    }
    if (!arguments.problem().empty()) {
        std::cerr << "update_agent: " << arguments.problem() << "\n\n" << help;
        return invalid_request;
    }
    ecswire::UpdateContainerAgentRequest request{.cluster = arguments.value("--cluster")};
    if (!arguments.operands().empty()) {
        request.containerInstance = arguments.operands().front();
    }
    const bool json = arguments.has("--json");
    return ecs.endpoint.empty() ? update_against_a_fake(request, json) : update(request, ecs, json);
}

} // namespace

int main(int count, char** words) {
    command_line arguments(count, words, {"--endpoint", "--region", "--cluster"},
                           {"--json", "--help"});
    if (arguments.has("--help")) {
        std::cout << help;
        return done;
    }
    try {
        return run(arguments);
    } catch (const std::exception& problem) { // for example, no free port for the fake
        std::cerr << "update_agent: " << problem.what() << "\n";
        return no_answer;
    }
}
