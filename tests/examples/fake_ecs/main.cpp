// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// An ECS endpoint for tests: fake_ecs --help

#include "../command_line.hpp"
#include "live_ecs.hpp"
#include "sample_ecs.hpp"
#include "server.hpp"

#include <ecswire/json/encode.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/protocol/target.hpp>
#include <ecswire/reflect/shape.hpp>

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include <chrono>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>

/// A line of the log.
struct logged_call {
    std::string operation{}; ///< empty where the request names none
    std::int32_t status = 0; ///< of HTTP
    std::string request{};   ///< the body
    std::string answer{};    ///< the body
};
BOOST_DESCRIBE_STRUCT(logged_call, (), (operation, status, request, answer))

namespace {

constexpr std::string_view help = R"(usage: fake_ecs [options]

An Amazon ECS for tests: clusters and container instances with their attributes, tags and agents.
It listens on loopback only, and stops at SIGINT or SIGTERM.

  --port NUMBER     where to listen; by default a port that is free, which is printed
  --instances N     N generated container instances; by default four samples, one for each outcome
                    of an update
  --cluster NAME    the cluster of the generated instances; by default `default`
  --instance FILE   adds the container instances of a JSON document: a single one, a response of
                    UpdateContainerAgent, or one of DescribeContainerInstances, as the service sends
                    it or the AWS CLI prints it; may be repeated
  --fail ID|N%      lets updates of that container instance, or of a share of all, end in FAILED;
                    may be repeated
  --throttle N%     answers a share of the calls with ThrottlingException
  --step MS         milliseconds of each state of an update, and from one stopped task of a draining
                    instance to the next; by default 1000
  --latest VERSION  the agent that instances are updated to
  --log FILE        appends each call as a line of JSON: operation, status, request and answer
  --help            prints this
)";

std::string_view fate_of(const ecswire::fake_instance& each, const ecswire::VersionInfo& newest) {
    if (!each.instance.versionInfo || !each.instance.versionInfo->agentVersion) {
        return "no version info";
    }
    if (each.instance.versionInfo->agentVersion == newest.agentVersion) {
        return "up to date";
    }
    return each.update_fails_in ? "an update will fail" : "can be updated";
}

/// Prints each cluster and, where they are few, its instances.
void print(const ecswire::fake_account& account) {
    for (const auto& [name, cluster] : account.clusters) {
        if (cluster.instances.size() > 20) {
            std::cout << "  " << name << ": " << cluster.instances.size() << " instances\n";
            continue;
        }
        for (const auto& [id, each] : cluster.instances) {
            std::cout << "  " << name << " " << id << ": "
                      << fate_of(each, account.options.newest_agent) << "\n";
        }
    }
    std::cout << std::flush;
}

ecswire::fake_account_options read_options(command_line& arguments) {
    ecswire::fake_account_options options;
    options.start = std::chrono::system_clock::now();
    const std::chrono::milliseconds step(arguments.number("--step", 1000, 3'600'000));
    options.durations = {.update_step = step, .task_stop = step};
    options.newest_agent.agentVersion =
        arguments.value("--latest").value_or(*options.newest_agent.agentVersion);
    return options;
}

/// Adds the instances of the command line; false after an error, which is printed.
bool fill(ecswire::fake_account& account, const command_line& arguments, std::size_t generated) {
    if (arguments.has("--instances")) {
        const std::string cluster = arguments.value("--cluster").value_or("default");
        account.add_cluster(cluster);
        account.add_instances(generated, cluster);
    } else {
        ecs_server::add_samples(account);
    }
    for (const std::string& path : arguments.values("--instance")) {
        if (const auto added = ecs_server::add_file(account, path); !added) {
            std::cerr << "fake_ecs: " << added.error() << "\n";
            return false;
        }
    }
    for (const std::string& text : arguments.values("--fail")) {
        if (const auto percent = command_line::read_percentage(text)) {
            ecs_server::let_share_fail(account, *percent);
        } else if (!ecs_server::let_fail(account, text)) {
            std::cerr << "fake_ecs: --fail " << text << ": there is no such instance\n";
            return false;
        }
    }
    return true;
}

void log_call(std::ostream& log, const ecswire::http_request& request,
              const ecswire::http_response& answer) {
    logged_call call{.operation = std::string(ecswire::operation_name(request).value_or("")),
                     .status = answer.status,
                     .request = request.body,
                     .answer = answer.body};
    auto line = ecswire::encode(call);
    if (!line) {
        call.operation.clear();
        call.request = call.answer = "not UTF-8";
        line = ecswire::encode(call);
    }
    log << *line << std::endl; // flushed, so that another process can read whole lines
}

int serve(command_line& arguments) {
    ecswire::fake_ecs ecs(read_options(arguments));
    ecs.faults.throttling = static_cast<double>(arguments.percentage("--throttle")) / 100;
    const auto port = static_cast<std::uint16_t>(arguments.number("--port", 0, 65535));
    const auto generated = static_cast<std::size_t>(arguments.number("--instances", 0, 100'000));
    if (arguments.has("--cluster") && !arguments.has("--instances")) {
        arguments.complain("--cluster needs --instances");
    }
    if (!arguments.operands().empty()) {
        arguments.complain("unexpected " + arguments.operands().front());
    }
    if (!arguments.problem().empty()) {
        std::cerr << "fake_ecs: " << arguments.problem() << "\n\n" << help;
        return 2;
    }
    if (!fill(ecs, arguments, generated)) {
        return 1;
    }
    std::ofstream log;
    if (const auto path = arguments.value("--log")) {
        log.open(*path, std::ios::app);
        if (!log) {
            std::cerr << "fake_ecs: " << *path << ": can't be written\n";
            return 1;
        }
    }

    boost::asio::io_context signals;
    boost::asio::signal_set stop(signals, SIGINT, SIGTERM);
    stop.async_wait([](boost::system::error_code, int) {});
    ecs_server::live_ecs live(ecs);
    const auto answer_and_log = [&](const ecswire::http_request& request) {
        auto answer = live(request);
        if (log.is_open()) {
            log_call(log, request, answer);
        }
        return answer;
    };
    const ecs_server::server server(answer_and_log, {.port = port});
    std::cout << server.url() << "\n";
    print(ecs);
    signals.run();
    if (log.is_open() && !log) {
        std::cerr << "fake_ecs: the log couldn't be written\n";
        return 1;
    }
    return 0;
}

} // namespace

int main(int count, char** arguments) {
    try {
        command_line parsed(count, arguments,
                            {"--port", "--instances", "--cluster", "--instance", "--fail",
                             "--throttle", "--step", "--latest", "--log"},
                            {"--help"});
        if (parsed.has("--help")) {
            std::cout << help;
            return 0;
        }
        return serve(parsed);
    } catch (const std::exception& problem) {
        std::cerr << "fake_ecs: " << problem.what() << "\n";
        return 1;
    }
}
