// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "drive.hpp"

#include <ecswire/client/retrying.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <csignal>
#include <random>
#include <thread>
#include <utility>
#include <variant>
#include <vector>

namespace rollout {

namespace {

std::atomic<int> pressed{0};
static_assert(std::atomic<int>::is_always_lock_free);

extern "C" void rollout_count_interrupt(int) { pressed.fetch_add(1); }

// What `retrying` needs: its clock only measures, so it may be that of the service.
struct runtime {
    const service& ecs;
    std::mt19937_64 engine{std::random_device()()};

    [[nodiscard]] std::chrono::steady_clock::time_point now() const {
        return std::chrono::steady_clock::time_point(
            std::chrono::milliseconds(ecs.now().milliseconds()));
    }
    void wait(std::chrono::milliseconds delay) const { ecs.wait(delay); }
    double random() { return std::uniform_real_distribution<>()(engine); }
    void correct_clock(ecswire::timestamp date) const { ecs.correct_clock(date); }
};

// Whether a request begins an update or drains an instance; false for one that makes it ACTIVE.
bool begins_change(const ecswire::agent_rollout_request& request) {
    const auto* const state =
        std::get_if<ecswire::UpdateContainerInstancesStateRequest>(&request.input);
    return request.is_change() &&
           (state == nullptr || state->status == ecswire::ContainerInstanceStatus::DRAINING);
}

} // namespace

int interrupts() {
    static const bool is_handled = [] {
        std::signal(SIGINT, rollout_count_interrupt);
        std::signal(SIGTERM, rollout_count_interrupt);
        std::signal(SIGHUP, rollout_count_interrupt); // the terminal was closed
        std::signal(SIGPIPE, SIG_IGN);                // a closed pipe fails the write only
        return true;
    }();
    static_cast<void>(is_handled);
    return pressed.load();
}

void sleep_interruptibly(std::chrono::milliseconds duration) {
    using clock = std::chrono::steady_clock;
    const auto end = clock::now() + duration;
    while (clock::now() < end && interrupts() < 2) {
        std::this_thread::sleep_for(
            std::min<clock::duration>(end - clock::now(), std::chrono::milliseconds(50)));
    }
}

ending drive(ecswire::agent_rollout& rollout, const service& ecs, const observer& observer) {
    ending end;
    runtime clock{ecs};
    ecswire::call_options calls;
    calls.observer = [&](const ecswire::exchange& seen) {
        ++end.requests;
        end.retries += seen.attempt > 1 ? 1 : 0;
    };
    ecswire::retrying client(ecs.send, clock, {}, std::move(calls));
    const auto is_over = [&] {
        if (interrupts() > 0 && !end.is_interrupted) {
            end.is_interrupted = true;
            rollout.stop("interrupted", ecs.now());
        }
        return interrupts() > 1 || rollout.is_done();
    };
    while (!is_over()) {
        std::vector<ecswire::agent_rollout_request> requests;
        while (auto request = rollout.next(ecs.now())) {
            requests.push_back(std::move(*request));
        }
        const bool may_change =
            std::ranges::none_of(requests, &ecswire::agent_rollout_request::is_change) ||
            observer.save();
        for (const ecswire::agent_rollout_request& request : requests) {
            if (is_over()) {
                break;
            }
            if (request.is_change() && !may_change) {
                rollout.take_error(request.number, {.message = "the state can't be saved"},
                                   ecs.now());
                continue;
            }
            if (rollout.stop_reason() && begins_change(request)) { // stopped since `next`
                rollout.take_error(request.number, {.message = *rollout.stop_reason()}, ecs.now());
                continue;
            }
            std::visit(
                [&](const auto& input) {
                    rollout.take_result(request.number, client(input), ecs.now());
                },
                request.input);
            observer.show(end.is_interrupted);
        }
        if (is_over()) {
            break;
        }
        // The times in the table go on.
        if (const auto time = rollout.next_time(); requests.empty() && time) {
            const auto left =
                std::chrono::milliseconds(time->milliseconds() - ecs.now().milliseconds());
            ecs.wait(std::clamp(left, std::chrono::milliseconds(1), ecs.frame));
            observer.show(end.is_interrupted);
        }
    }
    end.stop_reason = rollout.stop_reason();
    end.time = ecs.now();
    return end;
}

} // namespace rollout
