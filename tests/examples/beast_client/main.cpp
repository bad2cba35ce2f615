// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Updates the agent of a container instance, over Boost.Beast: beast_client --help

#include "../command_line.hpp"
#include "call.hpp"

#include <ecswire/ecs/container_instances/update_container_agent.hpp>
#include <ecswire/protocol/make_request.hpp>

#include <boost/asio/io_context.hpp>
#if defined(BEAST_CLIENT_TLS)
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/beast/ssl.hpp>
#endif

#include <chrono>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace {

using ecswire::UpdateContainerAgent;

constexpr std::string_view help = R"(usage: beast_client [options] URL instance

Updates the ECS agent of a container instance, given by its ID or ARN. The request isn't signed: the URL
is that of a fake ECS, or of a proxy that signs.

  --cluster NAME  short name or ARN of the cluster; by default the service's default
  --timeout MS    milliseconds for the whole call; by default 30000
  --ca FILE       certificates to trust instead of the system's, for https

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
    const beast_client::failure<UpdateContainerAgent> why = answer.error();
    if (const auto* const network = std::get_if<boost::system::error_code>(&why.reason)) {
        std::cerr << "beast_client: " << network->message() << '\n';
        return no_answer;
    }
    const auto& error = std::get<ecswire::call_error<UpdateContainerAgent>>(why.reason);
    std::cerr << "beast_client: " << error << '\n';
    return error.service() != nullptr ? service_error : no_answer;
}

/// The parts of `https://host:port`, without a path.
struct url {
    bool is_https = false;
    beast_client::endpoint endpoint{};
};

std::optional<url> parse_url(std::string_view text) {
    url parsed{.is_https = text.starts_with("https://")};
    if (!parsed.is_https && !text.starts_with("http://")) {
        return std::nullopt;
    }
    text.remove_prefix(text.find("//") + 2);
    text = text.substr(0, text.find('/'));
    const auto colon = text.find(':');
    parsed.endpoint.host = text.substr(0, colon);
    parsed.endpoint.port = colon != std::string_view::npos ? text.substr(colon + 1)
                           : parsed.is_https               ? "443"
                                                           : "80";
    return parsed;
}

exit_status run(command_line& arguments) {
    const std::chrono::milliseconds timeout(arguments.number("--timeout", 30000, 3600000));
    const auto& operands = arguments.operands();
    const auto to = operands.empty() ? std::nullopt : parse_url(operands[0]);
    if (operands.size() != 2 || !to) {
        arguments.complain("a URL and a container instance are needed");
    }
    if (!arguments.problem().empty()) {
        std::cerr << "beast_client: " << arguments.problem() << "\n\n" << help;
        return invalid_request;
    }
    const auto request = ecswire::make_request(ecswire::UpdateContainerAgentRequest{
        .cluster = arguments.value("--cluster"), .containerInstance = operands[1]});
    if (!request) {
        std::cerr << "beast_client: " << request.error() << '\n';
        return invalid_request;
    }

    boost::asio::io_context io;
    exit_status status = no_answer;
    const auto take = [&](const auto& answer) { status = tell(answer); };
    if (!to->is_https) {
        using stream = boost::beast::tcp_stream;
        std::make_shared<beast_client::call<UpdateContainerAgent, stream>>(stream(io), *request,
                                                                           take)
            ->start(to->endpoint, timeout);
        io.run();
        return status;
    }
#if defined(BEAST_CLIENT_TLS)
    namespace ssl = boost::asio::ssl;
    ssl::context tls(ssl::context::tls_client);
    if (const auto file = arguments.value("--ca")) {
        tls.load_verify_file(*file);
    } else {
        tls.set_default_verify_paths();
    }
    using stream = boost::beast::ssl_stream<boost::beast::tcp_stream>;
    stream secure(io, tls);
    secure.set_verify_mode(ssl::verify_peer);
    secure.set_verify_callback(ssl::host_name_verification(to->endpoint.host));
    SSL_set_tlsext_host_name(secure.native_handle(), to->endpoint.host.c_str());
    std::make_shared<beast_client::call<UpdateContainerAgent, stream>>(std::move(secure), *request,
                                                                       take)
        ->start(to->endpoint, timeout);
    io.run();
#else
    std::cerr << "beast_client: this one is built without OpenSSL\n";
#endif
    return status;
}

} // namespace

int main(int count, char** words) {
    command_line arguments(count, words, {"--cluster", "--timeout", "--ca"}, {"--help"});
    if (arguments.has("--help")) {
        std::cout << help;
        return done;
    }
    try {
        return run(arguments);
    } catch (const std::exception& problem) { // a certificate file that can't be read
        std::cerr << "beast_client: " << problem.what() << '\n';
        return no_answer;
    }
}
