// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// An ECS endpoint for tests: fake_ecs --help

#include "../command_line.hpp"
#include "live_ecs.hpp"
#include "sample_ecs.hpp"
#include "server.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include <chrono>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <iostream>
#include <string>
#include <string_view>

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

    boost::asio::io_context signals;
    boost::asio::signal_set stop(signals, SIGINT, SIGTERM);
    stop.async_wait([](boost::system::error_code, int) {});
    ecs_server::live_ecs live(ecs);
    const ecs_server::server server([&](const auto& request) { return live(request); },
                                    {.port = port});
    std::cout << server.url() << "\n";
    print(ecs);
    signals.run();
    return 0;
}

} // namespace

int main(int count, char** arguments) {
    try {
        command_line parsed(count, arguments,
                            {"--port", "--instances", "--cluster", "--instance", "--fail",
                             "--throttle", "--step", "--latest"},
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
