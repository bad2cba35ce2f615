// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// A wait for any outputs and errors at any times takes the verdict of the first acceptor that
// matches, keeps its delays and its number of calls within the options, and ends. The first line
// selects the waiter and its options. Each other line is a call: two bytes for the random number
// and the time of the call, then the name of an error behind `!`, or a document of the output.

#include "fuzz/support/check.hpp"
#include "fuzz/support/http_text.hpp"
#include "fuzz/support/messages.hpp"
#include "fuzz/support/target.hpp"

#include <ecswire/client/wait.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/container_instances/agent_updated.hpp>
#include <ecswire/ecs/container_instances/instances_drained.hpp>
#include <ecswire/ecs/daemons/daemon_active.hpp>
#include <ecswire/ecs/services/services_inactive.hpp>
#include <ecswire/ecs/tasks/tasks_running.hpp>
#include <ecswire/json/decode.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace {

using namespace ecswire;
using std::chrono::milliseconds;
using time_point = std::chrono::steady_clock::time_point;

// The verdict of `tasks_running` on an output, computed without its acceptors.
wait_verdict expected_verdict(const DescribeTasksResponse& output) {
    bool is_any_running = false;
    bool is_any_other = false; // tasks without a status don't count
    for (const Task& task : output.tasks.value_or(std::vector<Task>())) {
        if (task.lastStatus == "STOPPED") {
            return wait_verdict::failed;
        }
        is_any_running = is_any_running || task.lastStatus == "RUNNING";
        is_any_other = is_any_other || (task.lastStatus && task.lastStatus != "RUNNING");
    }
    for (const Failure& failure : output.failures.value_or(std::vector<Failure>())) {
        if (failure.reason == "MISSING") {
            return wait_verdict::failed;
        }
    }
    return is_any_running && !is_any_other ? wait_verdict::done : wait_verdict::again;
}

// Acceptors of which several can match, of outputs and of errors.
constexpr auto overlapping = waiter_of<DescribeTasks>(
    {.name = "Overlapping", .min_delay = 1, .max_delay = 5, .max_attempts = 20},
    success_if(some<&DescribeTasksResponse::tasks, &Task::lastStatus>("RUNNING")),
    failure_if(some<&DescribeTasksResponse::tasks, &Task::lastStatus>("STOPPED")),
    retry_if(some<&DescribeTasksResponse::failures, &Failure::reason>("MISSING")),
    success_if(every<&DescribeTasksResponse::tasks, &Task::lastStatus>("STOPPED")),
    failure_if(error_is<ClusterNotFoundException>), retry_if(error_is<ServerException>),
    success_if(error_is<ServerException>));

// The index of the first acceptor that matches an output, or an error of that name.
template <class Acceptors, class Response>
std::size_t find_match(const Acceptors& acceptors, const Response& output) {
    for (std::size_t i = 0; i < acceptors.size(); ++i) {
        const auto& condition = acceptors[i].output;
        if (condition.holds != nullptr && condition.holds(output, condition.text)) {
            return i;
        }
    }
    return wait_decision::no_acceptor;
}
template <class Acceptors>
std::size_t find_match_of_error(const Acceptors& acceptors, std::string_view name) {
    for (std::size_t i = 0; i < acceptors.size(); ++i) {
        if (acceptors[i].output.holds == nullptr && acceptors[i].error.name == name) {
            return i;
        }
    }
    return wait_decision::no_acceptor;
}

unsigned take_byte(std::string_view& text) {
    if (text.empty()) {
        return 0;
    }
    const auto byte = static_cast<unsigned char>(text.front());
    text.remove_prefix(1);
    return byte;
}

bool agrees(wait_verdict verdict, waiter_state state) {
    switch (state) {
    case waiter_state::success: return verdict == wait_verdict::done;
    case waiter_state::failure: return verdict == wait_verdict::failed;
    default: return verdict == wait_verdict::again || verdict == wait_verdict::timed_out;
    }
}

// A wait and the time, in the units of the options.
template <class Waiter>
class wait_check {
public:
    using response_type = typename Waiter::operation_type::response_type;

    // The acceptors of such a waiter don't decide alone.
    static constexpr bool considers_time = std::is_same_v<Waiter, agent_updated>;

    wait_check(const Waiter& waiter, const wait_options& options)
        : waiter_(waiter),
          wait_(waiter, time_point(), options),
          min_delay_(options.min_delay.value_or(std::chrono::seconds(waiter.min_delay))),
          max_delay_((std::max)(
              min_delay_, options.max_delay.value_or(std::chrono::seconds(waiter.max_delay)))),
          max_wait_(options.max_wait.value_or(min_delay_ * waiter.max_attempts)) {}

    // The calls of the input, and then calls with an empty output until the wait ends.
    void run(std::string_view input) {
        while (call(fuzz::take_line(input))) {
        }
    }

private:
    bool call(std::string_view line) {
        const double random = take_byte(line) / 256.0;
        now_ += milliseconds(take_byte(line));
        wait_decision decision;
        if (line.starts_with('!')) {
            any_service_error error;
            error.name = line.substr(1);
            decision = wait_.take_error(error, now_, random);
            if constexpr (!considers_time) {
                FUZZ_CHECK(decision.acceptor == find_match_of_error(waiter_.acceptors, error.name));
            }
            FUZZ_CHECK(decision.acceptor != wait_decision::no_acceptor ||
                       decision.verdict == wait_verdict::error);
        } else {
            const auto decoded = decode<response_type>(line);
            const response_type output = decoded ? *decoded : response_type{};
            decision = wait_.take(output, now_, random);
            check_output(decision, output);
        }
        ++calls_;
        check(decision);
        now_ += decision.delay;
        return decision.verdict == wait_verdict::again;
    }

    void check_output(const wait_decision& decision, const response_type& output) {
        const bool is_accepted = decision.acceptor != wait_decision::no_acceptor;
        FUZZ_CHECK(wait_.explain(decision, output).empty() != is_accepted);
        FUZZ_CHECK(is_accepted || decision.verdict == wait_verdict::again ||
                   decision.verdict == wait_verdict::timed_out);
        if constexpr (!considers_time) {
            FUZZ_CHECK(decision.acceptor == find_match(waiter_.acceptors, output));
        }
        if constexpr (std::is_same_v<Waiter, std::remove_cv_t<decltype(tasks_running)>>) {
            const wait_verdict expected = expected_verdict(output);
            FUZZ_CHECK(
                decision.verdict == expected ||
                (expected == wait_verdict::again && decision.verdict == wait_verdict::timed_out));
        }
    }

    void check(const wait_decision& decision) {
        FUZZ_CHECK(wait_.attempts() == calls_);
        FUZZ_CHECK(calls_ == 1 || (calls_ - 1) * min_delay_ < max_wait_);
        FUZZ_CHECK(decision.acceptor == wait_decision::no_acceptor ||
                   agrees(decision.verdict, waiter_.acceptors[decision.acceptor].state));
        if (decision.verdict != wait_verdict::again) {
            FUZZ_CHECK(decision.delay == milliseconds(0));
            return;
        }
        FUZZ_CHECK(!is_last_);
        FUZZ_CHECK(decision.delay > milliseconds(0) && decision.delay <= max_delay_);
        is_last_ = decision.delay < min_delay_; // shortened to come before the end
        FUZZ_CHECK(now_ + decision.delay + min_delay_ <= time_point(max_wait_));
    }

    Waiter waiter_;
    waiting<Waiter> wait_;
    milliseconds min_delay_;
    milliseconds max_delay_;
    milliseconds max_wait_;
    time_point now_{};
    unsigned calls_ = 0;
    bool is_last_ = false;
};

template <class F>
void with_waiter(unsigned choice, F function) {
    switch (choice % 6) {
    case 0: return function(tasks_running);
    case 1: return function(agent_updated(milliseconds(500)));
    case 2: return function(instances_drained);
    case 3: return function(services_inactive);
    case 4: return function(overlapping);
    default: return function(daemon_active);
    }
}

} // namespace

void fuzz::run(std::string_view input) {
    std::string_view first = take_line(input);
    const unsigned choice = take_byte(first);
    wait_options options;
    const auto choose = [&first](std::optional<milliseconds>& option, milliseconds unit) {
        if (const unsigned byte = take_byte(first); byte != 0) {
            option = byte * unit;
        }
    };
    choose(options.min_delay, milliseconds(16));
    choose(options.max_delay, milliseconds(16));
    choose(options.max_wait, milliseconds(128));
    with_waiter(choice, [&]<class Waiter>(const Waiter& waiter) {
        wait_check<Waiter>(waiter, options).run(input);
    });
}

std::string fuzz::make_seed(ecswire_test::seeded_choices& choices) {
    const auto append_bytes = [&](std::string& text, std::size_t count) {
        for (; count != 0; --count) {
            const char byte = static_cast<char>(choices.below(256));
            text += byte == '\n' ? '0' : byte;
        }
    };
    std::string input;
    append_bytes(input, 4);
    with_waiter(static_cast<unsigned char>(input[0]), [&]<class Waiter>(const Waiter& /*waiter*/) {
        for (std::size_t left = choices.below(10); left != 0; --left) {
            append_bytes(input += '\n', 2);
            if (choices.below(8) == 0) {
                constexpr std::string_view errors[] = {
                    "!ServerException", "!ClusterNotFoundException", "!ServiceNotFoundException"};
                input += errors[choices.below(std::size(errors))];
            } else {
                input += random_document<typename Waiter::operation_type::response_type>(choices);
            }
        }
    });
    return input;
}
