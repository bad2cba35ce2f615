// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// Waits for container instances against the ECS in memory, on a simulated clock.

#include <ecswire/testing/fake_ecs.hpp>

#include <ecswire/client/retrying.hpp>
#include <ecswire/client/wait_until.hpp>
#include <ecswire/ecs/container_instances/agent_updated.hpp>
#include <ecswire/ecs/container_instances/instances_drained.hpp>

#include "support/catch.hpp"
#include "testing/compiled_once.hpp"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <iostream>
#include <random>
#include <string>
#include <vector>

using namespace ecswire;
using namespace std::chrono_literals;

namespace {

// Time passes for the ECS while the client waits.
struct simulated_time {
    fake_ecs& ecs;
    std::mt19937_64 engine;
    std::chrono::steady_clock::time_point time{};
    std::vector<std::chrono::milliseconds> delays{};

    std::chrono::steady_clock::time_point now() const { return time; }
    void wait(std::chrono::milliseconds delay) {
        delays.push_back(delay);
        time += delay;
        ecs.advance(delay);
    }
    double random() { return std::uniform_real_distribution<>()(engine); }
    std::chrono::milliseconds waited() const {
        return std::chrono::floor<std::chrono::milliseconds>(time.time_since_epoch());
    }
};

std::size_t batches_of(std::size_t count) { return (count + 99) / 100; }

std::size_t describe_calls(const fake_ecs& ecs) {
    return static_cast<std::size_t>(std::ranges::count(
        ecs.calls, std::string("DescribeContainerInstances"), &fake_call::operation));
}

// The most rounds that a wait for so long can take, by the delays of the policy alone: each but the
// last is at least min_delay.
template <class Waiter>
std::size_t max_rounds(const Waiter& waiter, std::chrono::milliseconds waited) {
    return static_cast<std::size_t>(waited / std::chrono::seconds(waiter.min_delay)) + 2;
}

// The delays are within the bounds that the policy has for each of them.
template <class Waiter>
void check_delays(const Waiter& waiter, const simulated_time& world) {
    std::chrono::milliseconds upper = std::chrono::seconds(waiter.min_delay);
    for (const auto delay : world.delays) {
        CHECK(delay >= std::chrono::seconds(waiter.min_delay));
        CHECK(delay <= upper);
        upper =
            std::min<std::chrono::milliseconds>(2 * upper, std::chrono::seconds(waiter.max_delay));
    }
}

void report(const char* name, std::size_t count, const fake_ecs& ecs, const simulated_time& world) {
    std::cout << name << ": " << count << " instances, " << describe_calls(ecs) << " requests, "
              << world.delays.size() << " delays, " << world.waited().count() / 1'000 << " s\n";
}

void begin_update(fake_instance& instance) { instance.begin_update(); }

} // namespace

TEST_CASE("agent_updated waits for 1, 10 and 1,000 instances within the bounds of its policy") {
    for (const std::size_t count : {std::size_t{1}, std::size_t{10}, std::size_t{1'000}}) {
        for (std::uint64_t seed = 1; seed <= 5; ++seed) {
            CAPTURE(count, seed);
            fake_ecs ecs;
            const auto ids = ecs.add_instances(count);
            std::chrono::milliseconds longest{};
            for (std::size_t i = 0; i < ids.size(); ++i) {
                fake_instance& instance = *ecs.find_instance(ids[i]);
                instance.update_step = std::chrono::seconds(10 + i % 50);
                longest = std::max(longest, 4 * *instance.update_step);
                begin_update(instance);
            }
            simulated_time world{ecs, std::mt19937_64(seed)};
            const agent_updated waiter(1min);
            const auto updated = wait_until(waiter, {.containerInstances = ids}, ecs, world);
            INFO(updated.message());
            CHECK(updated.is_done());
            REQUIRE(updated.output);
            CHECK(updated.output->containerInstances->size() == count);
            CHECK(describe_calls(ecs) == batches_of(count) * updated.attempts);
            CHECK(updated.attempts <= max_rounds(waiter, longest));
            CHECK(updated.attempts == world.delays.size() + 1);
            // It ends at the first call after the last update, at most max_delay later.
            CHECK(world.waited() >= longest);
            CHECK(world.waited() <= longest + std::chrono::seconds(waiter.max_delay));
            check_delays(waiter, world);
            if (seed == 1) {
                report("AgentUpdated", count, ecs, world);
            }
        }
    }
}

TEST_CASE("instances_drained waits for 1, 10 and 1,000 instances within the bounds of its policy") {
    for (const std::size_t count : {std::size_t{1}, std::size_t{10}, std::size_t{1'000}}) {
        CAPTURE(count);
        fake_ecs ecs;
        const auto ids = ecs.add_instances(count);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            fake_instance& instance = *ecs.find_instance(ids[i]);
            instance.instance.runningTasksCount = static_cast<std::int32_t>(i % 7);
            instance.set_status(ContainerInstanceStatus::DRAINING);
        }
        const auto longest =
            static_cast<int>(std::min<std::size_t>(count - 1, 6)) * ecs.options.durations.task_stop;
        simulated_time world{ecs, std::mt19937_64(count)};
        const auto drained = wait_until(instances_drained, {.containerInstances = ids}, ecs, world);
        INFO(drained.message());
        CHECK(drained.is_done());
        CHECK(describe_calls(ecs) == batches_of(count) * drained.attempts);
        CHECK(drained.attempts <= max_rounds(instances_drained, longest));
        CHECK(world.waited() >= longest);
        CHECK(world.waited() <= longest + std::chrono::seconds(instances_drained.max_delay));
        check_delays(instances_drained, world);
        report("InstancesDrained", count, ecs, world);
    }
}

TEST_CASE("a wait that doesn't end times out within max_wait and its number of calls") {
    for (const std::size_t count : {std::size_t{1}, std::size_t{10}, std::size_t{1'000}}) {
        CAPTURE(count);
        fake_ecs ecs;
        const auto ids = ecs.add_instances(count); // no update has been requested
        simulated_time world{ecs, std::mt19937_64(count)};
        const agent_updated waiter(1min);
        const auto updated = wait_until(waiter, {.containerInstances = ids}, ecs, world);
        CHECK(updated.verdict == wait_verdict::timed_out);
        const std::chrono::seconds max_wait(waiter.min_delay *
                                            static_cast<int>(waiter.max_attempts));
        CHECK(world.waited() <= max_wait);
        CHECK(world.waited() >= max_wait - 2 * std::chrono::seconds(waiter.min_delay));
        CHECK(updated.attempts <= waiter.max_attempts);
        CHECK(describe_calls(ecs) == batches_of(count) * updated.attempts);
        CHECK(updated.message() == "AgentUpdated timed out after " +
                                       std::to_string(updated.attempts) +
                                       " calls of DescribeContainerInstances");
        report("AgentUpdated, timed out", count, ecs, world);
    }
}

TEST_CASE("a wait for 1,000 instances says which one failed, and why") {
    fake_ecs ecs;
    const auto ids = ecs.add_instances(1'000);
    for (const std::string& id : ids) {
        begin_update(*ecs.find_instance(id));
    }
    const auto wait_now = [](fake_ecs& world_ecs, const std::vector<std::string>& waited_for) {
        simulated_time world{world_ecs, std::mt19937_64(1)}; // NOLINT: the same in each run
        return wait_until(agent_updated(5min), {.containerInstances = waited_for}, world_ecs, world)
            .message();
    };
    fake_ecs failing = ecs;
    failing.find_instance(ids[710])->update_fails_in = AgentUpdateStatus::STAGING;
    CHECK(wait_now(failing, ids)
              .ends_with("calls of DescribeContainerInstances: "
                         "/containerInstances/710/agentUpdateStatus is FAILED"));

    fake_ecs cut_off = ecs;
    cut_off.find_instance(ids[999])->disconnects_in = AgentUpdateStatus::UPDATING;
    CHECK(wait_now(cut_off, ids)
              .ends_with("the agent of " +
                         *cut_off.find_instance(ids[999])->instance.containerInstanceArn +
                         " is disconnected for longer than 300000 ms"));

    fake_ecs lacking = ecs;
    lacking.remove_instance(ids[0]);
    CHECK(wait_now(lacking, ids) == "AgentUpdated failed after 1 call of "
                                    "DescribeContainerInstances: /failures/0/reason is MISSING");
}

TEST_CASE("a wait whose client retries goes on after throttling and a fault of the server") {
    fake_ecs ecs;
    const auto ids = ecs.add_instances(300);
    for (const std::string& id : ids) {
        begin_update(*ecs.find_instance(id));
    }
    ecs.faults.next = {fake_fault::throttling, fake_fault::server_error};
    simulated_time world{ecs, std::mt19937_64(1)}; // NOLINT: the same in each run
    retrying client(ecs, world);
    CHECK(wait_until(agent_updated(1min), {.containerInstances = ids}, client, world).is_done());
    CHECK(std::ranges::count(ecs.calls, 400, &fake_call::status) == 1);
    CHECK(std::ranges::count(ecs.calls, 500, &fake_call::status) == 1);
}
