// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/testing/fake_instance.hpp>

#include "support/catch.hpp"

#include <ecswire/json/print.hpp>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <limits>
#include <string>
#include <vector>

using namespace ecswire;
using namespace std::chrono_literals;

namespace {

const VersionInfo newest{.agentVersion = "2.0.0", .agentHash = "b"};
constexpr fake_durations durations{.update_step = 10s, .task_stop = 10s};

fake_instance old_instance() {
    return {.instance = {.version = 1,
                         .versionInfo = VersionInfo{.agentVersion = "1.0.0",
                                                    .agentHash = "a",
                                                    .dockerVersion = "DockerVersion: 25.0.8"},
                         .status = ContainerInstanceStatus::ACTIVE,
                         .agentConnected = true,
                         .runningTasksCount = 0,
                         .pendingTasksCount = 0}};
}

std::string state(const fake_instance& of) {
    return of.instance.agentUpdateStatus ? std::string(of.instance.agentUpdateStatus->text())
                                         : "none";
}

/// The states of an update after so many steps of the duration.
std::vector<std::string> states(fake_instance& of, std::chrono::milliseconds step, int count) {
    std::vector<std::string> result;
    for (int i = 0; i < count; ++i) {
        result.push_back(state(of));
        of.advance(step, durations, newest);
    }
    return result;
}

} // namespace

TEST_CASE("an update goes through all states, each for its duration") {
    fake_instance updated = old_instance();
    CHECK_FALSE(updated.is_updating());
    updated.begin_update();
    CHECK(updated.is_updating());
    CHECK(states(updated, 5s, 10) ==
          std::vector<std::string>{"PENDING", "PENDING", "STAGING", "STAGING", "STAGED", "STAGED",
                                   "UPDATING", "UPDATING", "UPDATED", "UPDATED"});
    CHECK_FALSE(updated.is_updating());
    CHECK(updated.instance.versionInfo == VersionInfo{.agentVersion = "2.0.0",
                                                      .agentHash = "b",
                                                      .dockerVersion = "DockerVersion: 25.0.8"});
    CHECK(updated.instance.version == 6);
    CHECK(updated.updates == 1);
}

TEST_CASE("an update depends on the time that passes, not on the steps in which it passes") {
    for (const auto step : {1ms, 700ms, 3s + 0ms, 9999ms, 10s + 0ms, 39s + 0ms}) {
        fake_instance updated = old_instance();
        updated.begin_update();
        std::chrono::milliseconds left = 39s;
        for (; left >= step; left -= step) {
            updated.advance(step, durations, newest);
        }
        updated.advance(left, durations, newest);
        CHECK(state(updated) == "UPDATING");
        updated.advance(999ms, durations, newest);
        CHECK(state(updated) == "UPDATING");
        updated.advance(1ms, durations, newest);
        CHECK(state(updated) == "UPDATED");
    }
}

TEST_CASE("an update fails in the state that the test asks for, and can be repeated") {
    using enum AgentUpdateStatus;
    for (const AgentUpdateStatus last : {PENDING, STAGING, STAGED, UPDATING}) {
        fake_instance failing = old_instance();
        failing.update_fails_in = last;
        failing.begin_update();
        const auto passed = states(failing, 10s, 6);
        CHECK(passed.back() == "FAILED");
        CHECK(std::count(passed.begin(), passed.end(), "FAILED") == 5 - static_cast<int>(last));
        CHECK(failing.instance.versionInfo->agentVersion == "1.0.0");

        failing.update_fails_in.reset();
        failing.begin_update();
        failing.advance(40s, durations, newest);
        CHECK(state(failing) == "UPDATED");
        CHECK(failing.updates == 2);
    }
}

TEST_CASE("an update waits in the state in which the agent disconnects") {
    fake_instance lost = old_instance();
    lost.disconnects_in = AgentUpdateStatus::STAGED;
    lost.begin_update();
    lost.advance(1h, durations, newest);
    CHECK(state(lost) == "STAGED");
    CHECK(lost.instance.agentConnected == false);
    lost.connect();
    lost.advance(9s, durations, newest);
    CHECK(state(lost) == "STAGED");
    lost.advance(11s, durations, newest);
    CHECK(state(lost) == "UPDATED");
}

TEST_CASE("an agent that the test disconnects makes no progress") {
    fake_instance lost = old_instance();
    lost.begin_update();
    lost.advance(4s, durations, newest);
    const auto before = lost.instance.version;
    lost.disconnect();
    lost.disconnect();
    CHECK(lost.instance.version == *before + 1);
    lost.advance(1h, durations, newest);
    CHECK(state(lost) == "PENDING");
    lost.connect();
    lost.advance(6s, durations, newest);
    CHECK(state(lost) == "STAGING");
}

TEST_CASE("an instance can have its own duration of a state") {
    fake_instance slow = old_instance();
    slow.update_step = 1min;
    slow.begin_update();
    slow.advance(59s, durations, newest);
    CHECK(state(slow) == "PENDING");
    slow.advance(3min + 1s, durations, newest);
    CHECK(state(slow) == "UPDATED");

    fake_instance quick = old_instance();
    quick.update_step = 0ms;
    quick.begin_update();
    CHECK(state(quick) == "PENDING");
    quick.advance(0ms, durations, newest);
    CHECK(state(quick) == "UPDATED");
}

TEST_CASE("draining stops pending tasks at once and running ones one after the other") {
    fake_instance drained = old_instance();
    drained.instance.runningTasksCount = 5;
    drained.instance.pendingTasksCount = 3;
    drained.standalone_tasks = 2;
    drained.advance(1h, durations, newest);
    CHECK(drained.instance.runningTasksCount == 5);

    drained.set_status(ContainerInstanceStatus::DRAINING);
    CHECK(drained.instance.pendingTasksCount == 0);
    CHECK(drained.instance.runningTasksCount == 5);
    drained.advance(9999ms, durations, newest);
    CHECK(drained.instance.runningTasksCount == 5);
    drained.advance(1ms, durations, newest);
    CHECK(drained.instance.runningTasksCount == 4);
    drained.set_status(ContainerInstanceStatus::DRAINING); // changes nothing
    drained.advance(1h, durations, newest);
    CHECK(drained.instance.runningTasksCount == 2);

    drained.set_status(ContainerInstanceStatus::ACTIVE);
    drained.advance(1h, durations, newest);
    CHECK(drained.instance.runningTasksCount == 2);
}

TEST_CASE("draining ends with the last task where stopping takes no time") {
    fake_instance drained = old_instance();
    drained.instance.runningTasksCount = 5;
    drained.set_status(ContainerInstanceStatus::DRAINING);
    drained.advance(0ms, {.task_stop = 0ms}, newest);
    CHECK(drained.instance.runningTasksCount == 0);
}

TEST_CASE("a deregistered instance makes no progress") {
    fake_instance gone = old_instance();
    gone.begin_update();
    gone.deregistered_at = timestamp{};
    gone.advance(1h, durations, newest);
    CHECK(state(gone) == "PENDING");
}

TEST_CASE("the version of an instance doesn't overflow") {
    fake_instance changed = old_instance();
    changed.instance.version = std::numeric_limits<std::int64_t>::max();
    changed.count_change();
    CHECK(changed.instance.version == std::numeric_limits<std::int64_t>::max());
    changed.instance.version.reset();
    changed.count_change();
    CHECK(changed.instance.version == 1);
}
