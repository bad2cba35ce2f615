// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "../command_line.hpp"

#include <ecswire/ecs/container_instances/agent_rollout_options.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rollout {

constexpr std::string_view help = R"(usage: rollout [options]

Updates the ECS agents of all container instances of a cluster, a few at a time.

  --cluster NAME        short name or ARN of the cluster; by default the service's default
  --at-once N|N%        how many instances are updated at once: a number, or a share of all of
                        them, rounded down, but one at least; by default 1
  --endpoint URL        where ECS is; by default the endpoint of --region. With neither of both,
                        an ECS in memory: a demonstration
  --region NAME         for an endpoint: by default AWS_REGION, AWS_DEFAULT_REGION, else us-east-1
  --filter EXPRESSION   only the instances that it selects, in the cluster query language
  --target-version V    only the instances whose agent is older
  --drain               drain each instance before its update, make it ACTIVE after
  --stop-after N        begin no further update after so many failures; by default 3, 0: never
  --time-limit SECONDS  for each instance; by default 900
  --poll SECONDS        between two looks at the instances; by default 10
  --dry-run             change nothing: say which instances would be updated
  --state FILE          save the state before each change, so that the rollout can be resumed
  --resume FILE         go on from that state, and save it there; options that aren't given are
                        those of the rollout that saved it
  --json                print the report as JSON; the progress goes to the standard error
  --speed N             how much faster the clock of the ECS in memory runs; by default 150
  --help                print this

Ctrl-C begins no further update and waits for those in progress; a second one ends at once. Both
save the state: without --state, in rollout.state.json. Credentials come from AWS_ACCESS_KEY_ID,
AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN.

Exit status: 0 each instance is updated, already newest or gone; 1 an instance failed, timed out or
isn't supported; 2 the command line is invalid; 3 the instances can't be listed or described; 4 ended
by Ctrl-C: instances are left.
)";

struct arguments {
    ecswire::agent_rollout_options options{};
    std::string endpoint{};
    std::string region{};
    std::string state{};  ///< file; empty: none
    bool resumes = false; ///< whether the file is read first
    bool json = false;
    bool help = false;
    long speed = 150;
    std::string problem{}; ///< the first error; empty if there is none

    /// The options that a resumed rollout needs again, each as `--name=value` or a flag.
    std::vector<std::string> kept{};

    [[nodiscard]] bool is_in_memory() const { return endpoint.empty() && region.empty(); }
};

/// Reads `N` or `N%` into the options; false where it is neither.
inline bool read_at_once(std::string_view text, ecswire::agent_rollout_options& options) {
    if (const auto percent = command_line::read_percentage(text); percent && *percent > 0) {
        options.max_under_way = 1;
        options.max_share_under_way = static_cast<double>(*percent) / 100;
        return true;
    }
    const auto number = command_line::read_number(text, 1'000'000, 1);
    options.max_under_way = static_cast<std::size_t>(number.value_or(1));
    return number.has_value();
}

/// Reads the words after the program's name. Of an option that is given twice, the last one counts.
inline arguments read_arguments(std::vector<std::string> words) {
    std::vector<char*> pointers{nullptr};
    for (std::string& word : words) {
        pointers.push_back(word.data());
    }
    command_line line(static_cast<int>(pointers.size()), pointers.data(),
                      {"--cluster", "--at-once", "--endpoint", "--region", "--filter",
                       "--target-version", "--stop-after", "--time-limit", "--poll", "--state",
                       "--resume", "--speed"},
                      {"--drain", "--dry-run", "--json", "--help"});
    arguments read;
    for (const std::string& option : line.options()) {
        const auto of_one_process = {"--state", "--resume", "--dry-run", "--json", "--help"};
        if (std::ranges::find(of_one_process, option.substr(0, option.find('='))) ==
            of_one_process.end()) {
            read.kept.push_back(option);
        }
    }
    read.options.cluster = line.value("--cluster");
    read.options.filter = line.value("--filter");
    read.options.target_version = line.value("--target-version").value_or("");
    read.options.drain = line.has("--drain");
    read.options.dry_run = line.has("--dry-run");
    if (!read_at_once(line.value("--at-once").value_or("1"), read.options)) {
        line.complain("--at-once takes a number from 1, or a share from 1% to 100%");
    }
    if (const long failures = line.number("--stop-after", 3, 1'000'000); failures > 0) {
        read.options.max_failures = static_cast<std::size_t>(failures);
    }
    read.options.time_limit = std::chrono::seconds(line.number("--time-limit", 900, 604'800));
    read.options.poll_interval = std::chrono::seconds(line.number("--poll", 10, 3'600, 1));
    read.endpoint = line.value("--endpoint").value_or("");
    read.region = line.value("--region").value_or("");
    read.resumes = line.has("--resume");
    read.state = line.value("--state").value_or(line.value("--resume").value_or(""));
    if (line.has("--state") && line.has("--resume")) {
        line.complain("--resume saves the state in its own file: --state isn't needed");
    }
    read.json = line.has("--json");
    read.help = line.has("--help");
    read.speed = line.number("--speed", 150, 1'000'000, 1);
    if (!line.operands().empty()) {
        line.complain("unexpected argument " + line.operands().front());
    }
    read.problem = line.problem();
    return read;
}

} // namespace rollout
