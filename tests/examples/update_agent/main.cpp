// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Updates the agent of a container instance, over libcurl: update_agent --help

#include "../command_line.hpp"
#include "../environment.hpp"
#include "../fake_ecs/live_ecs.hpp"
#include "../fake_ecs/sample_ecs.hpp"
#include "../fake_ecs/server.hpp"
#include "../terminal_text.hpp"
#include "curl_transport.hpp"
#include "show.hpp"
#include "wait.hpp"

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/json/pretty.hpp>
#include <ecswire/protocol/make_request.hpp>
#include <ecswire/protocol/parse_response.hpp>

#include <unistd.h>

#include <algorithm>
#include <chrono>
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
  --wait           wait until the update has ended, also where it was in progress already; its states
                   go to the standard error, and the instance is shown as it is then
  --poll SECONDS   between two looks at the instance; by default 5, of a fake ECS 1
  --time-limit S   seconds to wait at most; by default 900
  --json           print the response as JSON
  --help           print this

Credentials come from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN.
Exit status: 0 accepted, with --wait updated; 1 the service refused, or the update failed; 2 the
request is invalid; 3 no readable answer; 4 the update didn't end within the time limit.
)";

enum exit_status {
    done = 0,
    service_error = 1,
    invalid_request = 2,
    no_answer = 3,
    still_updating = 4
};

/// The options of the program that are not members of the request.
struct plan {
    bool json = false;
    bool waits = false;
    std::chrono::seconds poll{};
    std::chrono::seconds time_limit{};
};

/// The first text that is not empty.
std::string first_of(std::initializer_list<std::string> texts) {
    const auto* const found =
        std::ranges::find_if(texts, [](const auto& text) { return !text.empty(); });
    return found != texts.end() ? *found : "";
}

exit_status tell(const ecswire::request_error& error) {
    std::cerr << "update_agent: the request is invalid\n";
    if (error.violations() == nullptr) {
        std::cerr << "  " << terminal::safe_text(error.message()) << "\n";
        return invalid_request;
    }
    for (const ecswire::violation& violation : *error.violations()) {
        std::cerr << "  " << terminal::safe_text(violation.message()) << "\n";
    }
    return invalid_request;
}

exit_status tell(const ecswire::call_error<ecswire::UpdateContainerAgent>& error) {
    std::cerr << "update_agent: " << terminal::safe_text(error.message()) << "\n";
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
        const bool colour = isatty(STDOUT_FILENO) != 0 &&
                            environment::variable("NO_COLOR").empty() &&
                            environment::variable("TERM") != "dumb";
        update_agent::show(std::cout, *response.containerInstance, {.on = colour});
    } else {
        std::cout << "The update is accepted. The service says nothing of the instance.\n";
    }
    return done;
}

/// Waits for the end of an update, and shows the instance then.
exit_status wait_for_end(const ecswire::UpdateContainerAgentRequest& request,
                         const update_agent::connection& ecs, const plan& plan) {
    const auto send = [&](const ecswire::http_request& message) {
        return update_agent::send(message, ecs);
    };
    const auto ended = update_agent::wait_for_update(
        request, send, plan.poll, plan.time_limit, [](std::string_view state) {
            std::cerr << "update_agent: " << terminal::safe_text(state) << std::endl;
        });
    if (ended.error) {
        std::cerr << "update_agent: " << terminal::safe_text(ended.error->message()) << "\n";
        return ended.error->service() != nullptr ? service_error : no_answer;
    }
    const auto instance = update_agent::instance_in(*ended.output);
    if (instance) {
        show({.containerInstance = instance}, plan.json);
    }
    switch (ended.verdict) {
    case ecswire::wait_verdict::done: return done;
    case ecswire::wait_verdict::timed_out:
        std::cerr << "update_agent: the update hasn't ended within " << plan.time_limit.count()
                  << " s\n";
        return still_updating;
    default:
        std::cerr << "update_agent: "
                  << (instance ? "the update has failed: " + terminal::safe_text(ended.reason)
                               : "the container instance is gone")
                  << "\n";
        return service_error;
    }
}

exit_status update(const ecswire::UpdateContainerAgentRequest& request,
                   const update_agent::connection& ecs, const plan& plan) {
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
    if (response) {
        return plan.waits ? wait_for_end(request, ecs, plan) : show(*response, plan.json);
    }
    const auto error = response.error();
    const bool in_progress =
        error.service() != nullptr &&
        error.service()->get_if<ecswire::UpdateInProgressException>() != nullptr;
    return plan.waits && in_progress ? wait_for_end(request, ecs, plan) : tell(error);
}

exit_status update_against_a_fake(const ecswire::UpdateContainerAgentRequest& request,
                                  const plan& plan) {
    ecswire::fake_ecs sample;
    sample.options.durations.update_step = std::chrono::milliseconds(500);
    ecs_server::add_samples(sample);
    ecs_server::live_ecs live(sample);
    const ecs_server::server server([&](const auto& message) { return live(message); });
    std::cerr << "update_agent: no --endpoint is given: asking a fake ECS at " << server.url()
              << "\n";
    return update(request,
                  {.endpoint = server.url(),
                   .region = "us-east-1",
                   .credentials = {.access_key_id = "fake", .secret_access_key = "fake"},
                   .through_proxy = false},
                  plan);
}

exit_status run(command_line& arguments) {
    const update_agent::connection ecs{
        .endpoint = arguments.value("--endpoint").value_or(""),
        .region = first_of(
            {arguments.value("--region").value_or(""), environment::region(), "us-east-1"}),
        .credentials = environment::credentials(),
    };
    const bool has_credentials =
        !ecs.credentials.access_key_id.empty() && !ecs.credentials.secret_access_key.empty();
    if (arguments.operands().size() > 1) {
        arguments.complain("more than one container instance");
    } else if (!ecs.endpoint.empty() && !has_credentials) {
        arguments.complain("AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY must be set");
    }
    const plan plan{
        .json = arguments.has("--json"),
        .waits = arguments.has("--wait"),
        .poll =
            std::chrono::seconds(arguments.number("--poll", ecs.endpoint.empty() ? 1 : 5, 3600, 1)),
        .time_limit = std::chrono::seconds(arguments.number("--time-limit", 900, 604'800)),
    };
    if (!arguments.problem().empty()) {
        std::cerr << "update_agent: " << arguments.problem() << "\n\n" << help;
        return invalid_request;
    }
    ecswire::UpdateContainerAgentRequest request{.cluster = arguments.value("--cluster")};
    if (!arguments.operands().empty()) {
        request.containerInstance = arguments.operands().front();
    }
    return ecs.endpoint.empty() ? update_against_a_fake(request, plan) : update(request, ecs, plan);
}

} // namespace

int main(int count, char** words) {
    command_line arguments(count, words,
                           {"--endpoint", "--region", "--cluster", "--poll", "--time-limit"},
                           {"--wait", "--json", "--help"});
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
