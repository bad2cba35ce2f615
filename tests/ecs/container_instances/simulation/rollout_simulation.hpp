// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include "simulated_fleet.hpp"

#include <ecswire/ecs/container_instances/agent_rollout.hpp>
#include <ecswire/json/decode.hpp>
#include <ecswire/json/encode.hpp>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace ecswire_test {

/// One rollout of one fleet, with crashes in between. The random source decides everything.
class rollout_simulation {
public:
    explicit rollout_simulation(random_source random)
        : random_(std::move(random)),
          fleet_(random_, choose_size()),
          faults_(choose_faults()),
          options_(choose_options()) {
        begin({});
    }

    /// Runs the rollout to its end. Returns the first problem; empty if there is none.
    std::string run() {
        const std::size_t max_steps = 20'000 + 4'000 * fleet_.instances().size();
        for (std::size_t steps = 0; problem_.empty(); ++steps) {
            if (rollout_->is_done() && in_flight_.empty()) {
                if (!wants_resume()) {
                    break;
                }
                crash();
            }
            step();
            if (steps == max_steps) {
                return "doesn't end";
            }
        }
        if (problem_.empty()) {
            check_end();
        }
        return problem_;
    }

    [[nodiscard]] std::size_t size() { return fleet_.instances().size(); }
    [[nodiscard]] std::size_t crashes() const { return crashes_; }
    [[nodiscard]] const ecswire::agent_rollout_state& state() const { return rollout_->state(); }

private:
    struct call {
        ecswire::agent_rollout_request request{};
        std::optional<simulated_answer> answer{};
    };

    std::size_t choose_size() {
        const std::size_t kind = random_.below(100);
        return random_.below(kind < 92 ? 7 : kind < 99 ? 31 : 501);
    }

    simulated_faults choose_faults() {
        if (random_.one_in(4)) {
            return {};
        }
        return {.throttled = random_.below(30),
                .lost = random_.below(20),
                .garbled = random_.below(20),
                .denied = random_.one_in(4) ? random_.below(5) : 0};
    }

    ecswire::agent_rollout_options choose_options() {
        ecswire::agent_rollout_options options{.cluster = "c"};
        options.max_under_way = random_.below(4);
        options.max_share_under_way = static_cast<double>(random_.below(5)) / 10;
        if (random_.one_in(3)) {
            options.max_failures = 1 + random_.below(4);
        }
        if (random_.one_in(4)) {
            options.target_version = "1.9";
        }
        options.drain = random_.one_in(3);
        options.dry_run = random_.one_in(50);
        options.time_limit = std::chrono::seconds(300);
        return options;
    }

    void begin(ecswire::agent_rollout_state state) {
        saved_ = state;
        rollout_.emplace(options_, std::move(state));
    }

    void fail(std::string problem) {
        if (problem_.empty()) {
            problem_ = std::move(problem);
        }
    }

    void save() { saved_ = rollout_->state(); }

    // The process ends. Each request under way reaches the service now or never. Another process
    // resumes the rollout, perhaps hours later.
    void crash() {
        ++crashes_;
        if (random_.one_in(2)) {
            now_ = ecswire::timestamp::from_milliseconds(
                now_.milliseconds() + static_cast<std::int64_t>(random_.below(10'000)) * 1000);
        }
        for (call& each : in_flight_) {
            if (!each.answer && random_.one_in(2)) {
                static_cast<void>(fleet_.answer(each.request, {}));
            }
        }
        in_flight_.clear();
        described_.clear();
        if (!random_.one_in(8)) {
            begin(saved_);
        } else if (const auto json = ecswire::encode(saved_)) {
            auto decoded = ecswire::decode<ecswire::agent_rollout_state>(*json);
            if (!decoded || !(*decoded == saved_)) {
                fail("the state isn't decoded as it was encoded");
                return;
            }
            begin(*std::move(decoded));
        }
    }

    // After a stop the rollout is resumed, as long as that may help.
    bool wants_resume() {
        const bool has_skipped = std::ranges::any_of(state().instances, [](const auto& each) {
            return each.outcome == ecswire::agent_rollout_outcome::skipped;
        });
        const bool is_stopped = rollout_->stop_reason() && (has_skipped || !state().is_listed);
        save();
        return is_stopped && resumes_++ < 3;
    }

    void step() {
        if (random_.one_in(2)) {
            fleet_.happen();
        }
        switch (random_.below(4)) {
        case 0:
        case 1: send(); break;
        case 2: reach(); break;
        default: deliver(); break;
        }
        if (random_.one_in(50)) {
            save();
        }
        if (crashes_ < 5 && random_.one_in(300)) {
            crash();
        }
        if (random_.one_in(2'000)) {
            rollout_->stop("by the test", now_);
        }
        if (random_.one_in(4)) {
            static_cast<void>(rollout_->take_events());
        }
    }

    void send() {
        const bool was_stopped = rollout_->stop_reason().has_value();
        const auto request = rollout_->next(now_);
        if (!request) {
            pass_time();
            return;
        }
        check_request(*request, was_stopped);
        if (request->is_change()) {
            save();
            if (crashes_ < 5 && random_.one_in(60)) {
                crash();
                return;
            }
        }
        in_flight_.push_back({.request = *request});
    }

    void pass_time() {
        if (const auto time = rollout_->next_time(); time && random_.one_in(4)) {
            now_ = std::max(now_, *time);
        } else if (!time && in_flight_.empty() && !rollout_->is_done()) {
            fail("has nothing to do, and isn't done");
        }
    }

    // A request reaches the service.
    void reach() {
        if (call* const each = choose_call()) {
            if (!each->answer) {
                each->answer = fleet_.answer(each->request, faults_);
                if (each->request.is_change()) {
                    check_under_way();
                }
            }
        }
    }

    // An answer comes.
    void deliver() {
        call* const each = choose_call();
        if (each == nullptr || !each->answer) {
            return;
        }
        now_ = ecswire::timestamp::from_milliseconds(now_.milliseconds() +
                                                     static_cast<std::int64_t>(random_.below(500)));
        const call answered = std::move(*each);
        std::swap(*each, in_flight_.back());
        in_flight_.pop_back();
        if (const auto* const input =
                std::get_if<ecswire::DescribeContainerInstancesRequest>(&answered.request.input)) {
            for (const std::string& arn : *input->containerInstances) {
                described_.erase(arn);
            }
        }
        std::visit(
            [&](const auto& answer) {
                if constexpr (std::is_same_v<decltype(answer),
                                             const ecswire::agent_rollout_error&>) {
                    rollout_->take_error(answered.request.number, answer, now_);
                } else {
                    rollout_->take(answered.request.number, answer, now_);
                }
            },
            *answered.answer);
    }

    call* choose_call() {
        return in_flight_.empty() ? nullptr : &in_flight_[random_.below(in_flight_.size())];
    }

    void check_request(const ecswire::agent_rollout_request& request, bool was_stopped) {
        if (const auto* const input =
                std::get_if<ecswire::DescribeContainerInstancesRequest>(&request.input)) {
            const auto& arns = *input->containerInstances;
            if (arns.empty() || arns.size() > 100) {
                fail("describes none, or more than 100");
            }
            for (const std::string& arn : arns) {
                if (!described_.insert(arn).second) {
                    fail("describes an instance twice at once");
                }
            }
        }
        if (std::holds_alternative<ecswire::UpdateContainerAgentRequest>(request.input)) {
            if (was_stopped) {
                fail("requests an update after the stop");
            }
            if (options_.dry_run) {
                fail("requests an update in a dry run");
            }
        }
    }

    // At no time is more in progress than allowed, but for updates whose time is over.
    void check_under_way() {
        std::size_t number = 0;
        for (const ecswire::agent_rollout_instance& each : state().instances) {
            const bool is_given_up = each.outcome == ecswire::agent_rollout_outcome::timed_out ||
                                     each.outcome == ecswire::agent_rollout_outcome::failed ||
                                     (each.phase == ecswire::agent_rollout_phase::ended &&
                                      each.outcome == ecswire::agent_rollout_outcome::vanished);
            const simulated_instance& real = *fleet_.find(each.arn);
            number += (real.is_updating_for_rollout || real.is_drained) && !is_given_up ? 1U : 0U;
        }
        if (number > rollout_->max_under_way()) {
            fail("more is under way than allowed");
        }
    }

    void check_end() {
        const bool is_stopped = rollout_->stop_reason().has_value();
        std::set<std::string_view> arns;
        for (const ecswire::agent_rollout_instance& each : state().instances) {
            if (!arns.insert(each.arn).second) {
                fail("an instance is listed twice");
            }
            check_outcome(each, *fleet_.find(each.arn));
        }
        for (simulated_instance& real : fleet_.instances()) {
            if (real.accepted > 1) {
                fail("an instance is updated twice");
            }
            const bool is_lost = !arns.contains(*real.shown.containerInstanceArn);
            const bool is_there = real.is_registered &&
                                  real.shown.status != ecswire::ContainerInstanceStatus::INACTIVE;
            if (is_lost && is_there && (!is_stopped || real.accepted != 0)) {
                fail("an instance is lost");
            }
        }
    }

    void check_outcome(const ecswire::agent_rollout_instance& each,
                       const simulated_instance& real) {
        using enum ecswire::agent_rollout_outcome;
        if (each.phase != ecswire::agent_rollout_phase::ended || !each.outcome || !each.ended_at) {
            fail("an instance has no outcome");
            return;
        }
        const bool is_there =
            real.is_registered && real.shown.status != ecswire::ContainerInstanceStatus::INACTIVE;
        const bool is_draining = each.reason.find("still DRAINING") != std::string::npos;
        switch (*each.outcome->known()) {
        case updated: expect(real.updated != 0, "updated, but it isn't"); break;
        case already_newest: expect(real.is_newest, "already newest, but it isn't"); break;
        case failed:
            expect(each.reason != "the update failed" || real.failed != 0,
                   "failed, but no update has");
            break;
        case not_supported: expect(real.is_unknown, "not supported, but it is"); break;
        case vanished:
            expect(!is_there || each.reason == "missing in the answers",
                   "vanished, but it's there");
            break;
        case timed_out:
            expect(each.ended_at->milliseconds() - each.started_at->milliseconds() >=
                       options_.time_limit.count(),
                   "timed out before its time");
            break;
        case skipped:
            expect(real.accepted == 0, "skipped after its update");
            expect(rollout_->stop_reason() || options_.dry_run, "skipped without a stop");
            break;
        }
        expect(!real.is_drained || is_draining || each.outcome == vanished, "left DRAINING");
    }

    void expect(bool condition, const char* problem) {
        if (!condition) {
            fail(problem);
        }
    }

    random_source random_;
    simulated_fleet fleet_;
    simulated_faults faults_;
    ecswire::agent_rollout_options options_;
    ecswire::timestamp now_ = ecswire::timestamp::from_seconds(1'767'225'600);
    std::optional<ecswire::agent_rollout> rollout_{};
    ecswire::agent_rollout_state saved_{};
    std::vector<call> in_flight_{};
    std::set<std::string> described_{};
    std::size_t crashes_ = 0;
    std::size_t resumes_ = 0;
    std::string problem_{};
};

} // namespace ecswire_test
