// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Updates the agents of a whole cluster, over libcurl or in memory: rollout --help

#include "../environment.hpp"
#include "arguments.hpp"
#include "drive.hpp"
#include "live_table.hpp"
#include "report.hpp"
#include "service.hpp"
#include "state_file.hpp"

#include <ecswire/ecs/container_instances/agent_rollout.hpp>
#include <ecswire/json/pretty.hpp>

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <exception>
#include <iostream>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

namespace {

using namespace rollout;

// The progress, on a terminal or in plain lines.
class display {
public:
    display(std::ostream& out, int descriptor) : out_(out), descriptor_(descriptor) {
        is_live_ = isatty(descriptor) != 0 && environment::variable("TERM") != "dumb";
        view_.colour = is_live_ && environment::variable("NO_COLOR").empty();
    }

    void show(ecswire::agent_rollout& rollout, ecswire::timestamp now, bool is_stopping) {
        if (is_stopping && !has_told_) {
            has_told_ = true;
            tell("Waiting for the updates in progress; Ctrl-C again ends at once.");
        }
        const auto events = rollout.take_events();
        if (!is_live_) {
            for (const ecswire::agent_rollout_event& event : events) {
                if (event.phase >= ecswire::agent_rollout_phase::draining) {
                    tell(plain_line(rollout.state(), event));
                }
            }
            return;
        }
        const auto time = std::chrono::steady_clock::now();
        if (time < next_frame_) {
            return;
        }
        next_frame_ = time + std::chrono::milliseconds(40);
        measure();
        std::string text = erased();
        const auto lines = live_table(rollout.state(), rollout.max_under_way(), now, view_);
        for (const std::string& line : lines) {
            text += line + "\n";
        }
        drawn_ = lines.size();
        out_ << text << std::flush;
    }

    // A line above the table.
    void tell(const std::string& line) {
        if (!is_live_ && line == last_line_) {
            return;
        }
        last_line_ = line;
        out_ << erased() << line << "\n" << std::flush;
        drawn_ = 0;
    }

    // Removes the table.
    void clear() {
        out_ << erased() << std::flush;
        drawn_ = 0;
    }

    [[nodiscard]] std::size_t columns() {
        measure();
        return is_live_ ? view_.columns : 1000;
    }

private:
    [[nodiscard]] std::string erased() const {
        return drawn_ == 0 ? "" : "\x1b[" + std::to_string(drawn_) + "A\x1b[J";
    }

    // Some terminals wrap a line that fills their last column.
    void measure() {
        winsize size{};
        if (is_live_ && ioctl(descriptor_, TIOCGWINSZ, &size) == 0 && size.ws_col > 1) {
            view_.columns = std::min<std::size_t>(size.ws_col, 80) - 1;
            view_.rows = size.ws_row > 4 ? size.ws_row : 24;
        } else {
            view_.columns = 79;
        }
    }

    std::ostream& out_;
    int descriptor_;
    bool is_live_ = false;
    bool has_told_ = false;
    view view_{};
    std::size_t drawn_ = 0;
    std::chrono::steady_clock::time_point next_frame_{};
    std::string last_line_{};
};

int complain(const std::string& problem) {
    std::cerr << "rollout: " << safe_text(problem) << "\n";
    return invalid_usage;
}

// The short name of a cluster that is given by name, by ARN or not at all.
std::string cluster_name(const std::optional<std::string>& cluster) {
    const std::string name = cluster.value_or("default");
    return name.substr(name.rfind('/') + 1);
}

// Why the options of a command line don't suit a saved rollout: they name another ECS or cluster.
// Empty if they suit it.
std::string find_conflict(const arguments& given, const arguments& saved) {
    if (!given.is_in_memory() && saved.is_in_memory()) {
        return "a rollout in memory";
    }
    if (!given.endpoint.empty() && given.endpoint != saved.endpoint) {
        return saved.endpoint.empty() ? "a rollout in the region " + saved.region
                                      : "a rollout at the endpoint " + saved.endpoint;
    }
    if (!given.region.empty() && given.region != saved.region) {
        return "a rollout in the region " + saved.region;
    }
    if (given.options.cluster &&
        cluster_name(given.options.cluster) != cluster_name(saved.options.cluster)) {
        return "a rollout of the cluster " + cluster_name(saved.options.cluster);
    }
    return {};
}

// Reads the saved rollout that the command line resumes, and completes the options by its own. The
// problem, if there is one.
std::string resume(arguments& given, const std::vector<std::string>& words,
                   ecswire::agent_rollout_state& state) {
    std::string problem;
    auto loaded = load(given.state, problem);
    if (!loaded) {
        return problem;
    }
    const arguments saved = read_arguments(loaded->options);
    if (!saved.problem.empty()) {
        return given.state + ": " + saved.problem;
    }
    if (const std::string conflict = find_conflict(given, saved); !conflict.empty()) {
        return given.state + " is of " + conflict;
    }
    std::vector<std::string> all = std::move(loaded->options);
    all.insert(all.end(), words.begin(), words.end());
    given = read_arguments(std::move(all));
    given.options.cluster = saved.options.cluster; // as it is written in the requests before
    state = std::move(loaded->state);
    return {};
}

int run(arguments& given, const std::vector<std::string>& words) {
    ecswire::agent_rollout_state state;
    if (given.resumes) {
        if (const std::string problem = resume(given, words, state); !problem.empty()) {
            return complain(problem);
        }
    }
    service ecs;
    if (given.is_in_memory()) {
        std::cerr << "rollout: using an ECS in memory, as there is no --endpoint or --region;\n"
                  << "its clock runs " << given.speed << " times faster\n";
        ecs = make_memory_service(given.options.cluster.value_or("default"), given.speed);
    } else {
        if (given.region.empty()) {
            const std::string region = environment::region();
            given.region = region.empty() ? "us-east-1" : region;
            given.kept.push_back("--region=" + given.region);
        }
        auto connected = connect(given.endpoint, given.region);
        if (!connected) {
            return complain(connected.error().message());
        }
        ecs = *std::move(connected);
    }

    static_cast<void>(interrupts()); // from now on Ctrl-C is handled
    display progress(given.json ? std::cerr : std::cout,
                     given.json ? STDERR_FILENO : STDOUT_FILENO);
    ecswire::agent_rollout rollout(given.options, std::move(state));
    std::optional<std::string> unsaved;
    const auto save_in = [&](const std::string& file) {
        if (auto problem = save({given.kept, rollout.state()}, file)) {
            unsaved = std::move(problem);
            rollout.stop("the state can't be saved: " + *unsaved, ecs.now());
        }
        return !unsaved;
    };
    ending end =
        drive(rollout, ecs,
              {.save = [&] { return given.state.empty() || save_in(given.state); },
               .show = [&](bool is_stopping) { progress.show(rollout, ecs.now(), is_stopping); }});
    end.is_dry_run = given.options.dry_run;
    progress.clear();

    const exit_status status = exit_status_of(rollout.state(), end);
    std::string file = given.state;
    if (file.empty() && status == interrupted) {
        file = "rollout.state.json";
    }
    if (!file.empty()) {
        static_cast<void>(save_in(file));
    }
    if (given.json) {
        std::cout << ecswire::encode_pretty(make_report(rollout.state(), end)).value() << "\n";
    } else {
        for (const std::string& line : report_table(rollout.state(), end, progress.columns())) {
            std::cout << line << "\n";
        }
    }
    if (unsaved) {
        std::cerr << "rollout: the state isn't saved: " << safe_text(*unsaved) << "\n";
    } else if (status == interrupted) {
        std::cerr << "rollout: " << counts_text(rollout.state()) << "; go on with --resume "
                  << safe_text(file) << "\n";
    }
    std::cout << std::flush;
    return status;
}

} // namespace

int main(int count, char** words) {
    try {
        const std::vector<std::string> given_words(words + 1, words + count);
        arguments given = read_arguments(given_words);
        if (given.help) {
            std::cout << help;
            return done;
        }
        if (!given.problem.empty()) {
            complain(given.problem);
            std::cerr << "\n" << help;
            return invalid_usage;
        }
        return run(given, given_words);
    } catch (const std::exception& problem) {
        std::cerr << "rollout: " << problem.what() << "\n";
        return unreadable;
    }
}
