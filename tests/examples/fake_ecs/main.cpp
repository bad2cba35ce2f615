// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// An ECS endpoint for tests: fake_ecs --help

#include "../command_line.hpp"
#include "fleet.hpp"
#include "sample_fleet.hpp"
#include "server.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include <csignal>
#include <exception>
#include <iostream>

namespace {

constexpr std::string_view help = R"(usage: fake_ecs [options]

An Amazon ECS that knows UpdateContainerAgent, for tests. It listens on loopback only, and stops
at SIGINT or SIGTERM.

  --port NUMBER     where to listen; by default a port that is free, which is printed
  --instance FILE   adds the container instance of a JSON document to the fleet; may be repeated
  --fail ID         lets updates of that container instance end in FAILED; may be repeated
  --step MS         milliseconds from one state of an update to the next; by default 1000
  --latest VERSION  the agent that instances are updated to
  --help            prints this
)";

std::string_view fate_of(const fake_ecs::machine& machine, const fake_ecs::fleet_options& options) {
    if (!machine.instance.versionInfo || !machine.instance.versionInfo->agentVersion) {
        return "no version info";
    }
    if (machine.instance.versionInfo->agentVersion == options.latest.agentVersion) {
        return "up to date";
    }
    return machine.update_fails ? "an update will fail" : "can be updated";
}

/// Makes updates of the machines with that ID or ARN end as FAILED; false if there is none.
bool let_fail(std::vector<fake_ecs::machine>& machines, std::string_view instance) {
    bool found = false;
    for (fake_ecs::machine& machine : machines) {
        if (fake_ecs::name_of(*machine.instance.containerInstanceArn) ==
            fake_ecs::name_of(instance)) {
            machine.update_fails = found = true;
        }
    }
    return found;
}

int serve(command_line& arguments) {
    fake_ecs::fleet_options options;
    options.step = std::chrono::milliseconds(arguments.number("--step", 1000, 3'600'000));
    options.latest.agentVersion =
        arguments.value("--latest").value_or(*options.latest.agentVersion);
    const auto port = static_cast<std::uint16_t>(arguments.number("--port", 0, 65535));
    if (!arguments.operands().empty()) {
        arguments.complain("unexpected " + arguments.operands().front());
    }
    if (!arguments.problem().empty()) {
        std::cerr << "fake_ecs: " << arguments.problem() << "\n\n" << help;
        return 2;
    }

    std::vector<fake_ecs::machine> machines = sample_machines(options);
    for (const std::string& path : arguments.values("--instance")) {
        const auto loaded = fake_ecs::load_machine(path);
        if (!loaded) {
            std::cerr << "fake_ecs: " << loaded.error() << "\n";
            return 1;
        }
        machines.push_back(*loaded);
    }
    for (const std::string& id : arguments.values("--fail")) {
        if (!let_fail(machines, id)) {
            std::cerr << "fake_ecs: --fail " << id << ": the fleet has no such instance\n";
            return 1;
        }
    }
    fake_ecs::fleet fleet(options);
    for (const fake_ecs::machine& machine : machines) {
        fleet.add(machine);
    }

    boost::asio::io_context signals;
    boost::asio::signal_set stop(signals, SIGINT, SIGTERM);
    stop.async_wait([](boost::system::error_code, int) {});
    const fake_ecs::server server([&](const auto& request) { return fleet.serve(request); },
                                  {.port = port});
    std::cout << server.url() << "\n";
    for (const fake_ecs::machine& machine : machines) {
        std::cout << "  " << machine.cluster << " "
                  << fake_ecs::name_of(*machine.instance.containerInstanceArn) << ": "
                  << fate_of(machine, options) << "\n";
    }
    std::cout << std::flush;
    signals.run();
    return 0;
}

} // namespace

int main(int count, char** arguments) {
    try {
        command_line parsed(count, arguments,
                            {"--port", "--instance", "--fail", "--step", "--latest"}, {"--help"});
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
