// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Updates the agent of a container instance, over Boost.Beast: beast_client --help

#include "../command_line.hpp"
#include "../environment.hpp"
#include "retrying_call.hpp"

#include <ecswire/client/credentials.hpp>
#include <ecswire/client/endpoint.hpp>
#include <ecswire/client/openssl.hpp>
#include <ecswire/client/retry.hpp>
#include <ecswire/client/sigv4.hpp>
#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/protocol/make_request.hpp>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/beast/ssl.hpp>

#include <chrono>
#include <exception>
#include <functional>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace {

using ecswire::UpdateContainerAgent;

constexpr std::string_view help = R"(usage: beast_client [options] [URL] instance

Updates the ECS agent of a container instance, given by its ID or ARN. Attempts that fail are repeated by
the standard retry policy. The request goes to the region, or to a URL, such as that of fake_ecs.

  --cluster NAME  short name or ARN of the cluster; by default the service's default
  --region NAME   by default AWS_REGION or AWS_DEFAULT_REGION
  --timeout MS    milliseconds for each attempt; by default 30000
  --ca FILE       certificates to trust instead of the system's, for https

Credentials come from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN. Without them a
request to a URL isn't signed.

Exit status: 0 done, 1 the service refused, 2 the request is invalid, 3 no readable answer.
)";

enum exit_status { done = 0, service_error = 1, invalid_request = 2, no_answer = 3 };

exit_status tell(const beast_client::answer<UpdateContainerAgent>& answer) {
    if (answer) {
        const auto& instance = answer->containerInstance;
        const bool has_status = instance && instance->agentUpdateStatus;
        std::cout << (has_status ? instance->agentUpdateStatus->text() : "accepted") << '\n';
        return done;
    }
    const auto error = answer.error();
    std::cerr << "beast_client: " << error << '\n';
    return error.service() != nullptr ? service_error : no_answer;
}

std::string region_of(const command_line& arguments) {
    if (const auto given = arguments.value("--region")) {
        return *given;
    }
    return environment::region();
}

// Calls with streams of that type, and returns when the call has ended.
template <class Stream>
exit_status call_with(boost::asio::io_context& io, beast_client::connection<Stream> to,
                      const ecswire::UpdateContainerAgentRequest& input,
                      const ecswire::http_request& request) {
    exit_status status = no_answer;
    ecswire::retry_bucket bucket;
    std::make_shared<beast_client::retrying_call<UpdateContainerAgent, Stream>>(
        io, std::move(to), input, request, bucket,
        [&](const auto& answer) { status = tell(answer); })
        ->start();
    io.run();
    return status;
}

exit_status run(command_line& arguments) {
    const std::chrono::milliseconds timeout(arguments.number("--timeout", 30000, 3600000));
    const auto& operands = arguments.operands();
    const std::string region = region_of(arguments);
    const ecswire::credentials credentials = environment::credentials();
    const bool is_signed = !credentials.access_key_id.empty();
    const auto to =
        ecswire::endpoint_of(region, {.url = operands.size() == 2 ? operands[0] : std::string()});
    if (operands.empty() || operands.size() > 2) {
        arguments.complain("a container instance is needed");
    } else if (!to) {
        arguments.complain(to.error().message());
    } else if (!is_signed && operands.size() == 1) {
        arguments.complain("AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY must be set");
    }
    if (!arguments.problem().empty()) {
        std::cerr << "beast_client: " << arguments.problem() << "\n\n" << help;
        return invalid_request;
    }
    const ecswire::UpdateContainerAgentRequest input{.cluster = arguments.value("--cluster"),
                                                     .containerInstance = operands.back()};
    const auto request = ecswire::make_request(input);
    if (!request) {
        std::cerr << "beast_client: " << request.error() << '\n';
        return invalid_request;
    }

    std::function<void(ecswire::http_request&)> sign;
    if (is_signed) {
        sign = [&](ecswire::http_request& message) {
            const auto now = std::chrono::system_clock::now();
            ecswire::sign(message, credentials, *to, now, ecswire::openssl_hash{}).value();
        };
    }
    boost::asio::io_context io;
    if (!to->is_https()) {
        using stream = boost::beast::tcp_stream;
        return call_with<stream>(io, {*to, timeout, [&] { return stream(io); }, sign}, input,
                                 *request);
    }
    namespace ssl = boost::asio::ssl;
    ssl::context tls(ssl::context::tls_client);
    if (const auto file = arguments.value("--ca")) {
        tls.load_verify_file(*file);
    } else {
        tls.set_default_verify_paths();
    }
    using stream = boost::beast::ssl_stream<boost::beast::tcp_stream>;
    const auto open = [&] {
        const std::string host(to->host_name());
        stream secure(io, tls);
        secure.set_verify_mode(ssl::verify_peer);
        secure.set_verify_callback(ssl::host_name_verification(host));
        SSL_set_tlsext_host_name(secure.native_handle(), host.c_str());
        return secure;
    };
    return call_with<stream>(io, {*to, timeout, open, sign}, input, *request);
}

} // namespace

int main(int count, char** words) {
    command_line arguments(count, words, {"--cluster", "--region", "--timeout", "--ca"},
                           {"--help"});
    if (arguments.has("--help")) {
        std::cout << help;
        return done;
    }
    try {
        return run(arguments);
    } catch (const std::exception& problem) { // credentials or certificates that can't be used
        std::cerr << "beast_client: " << problem.what() << '\n';
        return no_answer;
    }
}
