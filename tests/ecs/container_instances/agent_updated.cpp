// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/agent_updated.hpp>

#include "support/catch.hpp"
#include "support/waiter_checks.hpp"

#include <algorithm>
#include <chrono>
#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;
using namespace std::chrono_literals;

namespace {

// The body of an answer about instances a, b, c ... with these states and connections.
std::string agents(const std::vector<std::pair<std::string, bool>>& states) {
    std::string body;
    char name = 'a';
    for (const auto& [state, connected] : states) {
        body += body.empty() ? R"({"containerInstances": [)" : ", ";
        body += R"({"containerInstanceArn": ")";
        body += name++;
        body += R"(", "agentConnected": )" + std::string(connected ? "true" : "false");
        body += R"(, "agentUpdateStatus": ")" + state + R"("})";
    }
    return body + "]}";
}

constexpr std::chrono::steady_clock::time_point origin{};

} // namespace

TEST_CASE("agent_updated succeeds once the agent of each instance is UPDATED") {
    const agent_updated waiter(1min);
    CHECK(judged(waiter, "{}") == "again");
    CHECK(judged(waiter, R"({"containerInstances": []})") == "again");
    CHECK(judged(waiter, agents({{"UPDATED", true}, {"UPDATING", true}})) == "again");
    CHECK(judged(waiter, R"({"containerInstances": [{"agentUpdateStatus": "UPDATED"}, {}]})") ==
          "again");
    CHECK(judged(waiter, R"({"containerInstances": [{"agentUpdateStatus": "UPDATED"}],
                             "failures": [{"reason": "THROTTLED"}]})") == "again");
    CHECK(judged(waiter, agents({{"UPDATED", true}, {"UPDATED", false}})) ==
          "done: the agent of each instance is UPDATED");
}

TEST_CASE("agent_updated fails where an update failed or an instance is gone, and at any error") {
    const agent_updated waiter(1min);
    CHECK(judged(waiter, agents({{"UPDATED", true}, {"FAILED", true}})) ==
          "failed: /containerInstances/1/agentUpdateStatus is FAILED");
    CHECK(judged(waiter, R"({"containerInstances": [{"status": "INACTIVE"}]})") ==
          "failed: /containerInstances/0/status is INACTIVE");
    CHECK(judged(waiter, R"({"failures": [{"reason": "MISSING"}]})") ==
          "failed: /failures/0/reason is MISSING");
    CHECK(judged_error(waiter, "ClusterNotFoundException") == "error");
}

TEST_CASE("agent_updated fails where an agent stays disconnected for too long") {
    waiting wait(agent_updated(1min), origin);
    const std::string b_is_away = agents({{"UPDATED", true}, {"UPDATING", false}});
    CHECK(judged(wait, b_is_away, origin) == "again");
    CHECK(judged(wait, b_is_away, origin + 1min) == "again");
    CHECK(judged(wait, b_is_away, origin + 1min + 1ms) ==
          "failed: the agent of b is disconnected for longer than 60000 ms");
}

TEST_CASE("agent_updated has no limit of the disconnection where that is the longest time") {
    waiting wait(agent_updated((std::chrono::milliseconds::max)()), origin, {.max_wait = 100h});
    const std::string away = agents({{"UPDATING", false}});
    CHECK(judged(wait, away, origin) == "again");
    CHECK(judged(wait, away, origin + 24h) == "again");
}

TEST_CASE("agent_updated remembers each of many agents that connect and disconnect at random") {
    std::mt19937 random(7); // NOLINT: the same in each run
    agent_updated waiter(1min);
    std::map<std::string, std::chrono::steady_clock::time_point> since;
    for (int round = 0; round < 2'000; ++round) {
        const auto now = origin + round * 10s;
        DescribeContainerInstancesResponse output;
        auto& instances = output.containerInstances.emplace();
        bool is_lost = false;
        for (int i = 0; i < 20; ++i) {
            const std::string arn = "arn-" + std::to_string(random() % 22);
            const bool is_twice =
                std::any_of(instances.begin(), instances.end(), [&](const auto& instance) {
                    return instance.containerInstanceArn == arn;
                });
            if (is_twice) {
                continue;
            }
            const bool is_connected = random() % 8 == 0;
            instances.push_back({.containerInstanceArn = arn,
                                 .agentConnected = is_connected,
                                 .agentUpdateStatus = AgentUpdateStatus::PENDING});
        }
        std::map<std::string, std::chrono::steady_clock::time_point> still;
        for (const ContainerInstance& instance : instances) {
            if (instance.agentConnected == false) {
                const std::string& arn = *instance.containerInstanceArn;
                still[arn] = since.count(arn) != 0 ? since[arn] : now;
                is_lost = is_lost || now - still[arn] > 1min;
            }
        }
        since = still;
        REQUIRE(waiter.find(output, now) == (is_lost ? 4U : 5U));
    }
}

TEST_CASE("agent_updated counts the time of each agent alone, and anew after each connection") {
    waiting wait(agent_updated(1min), origin);
    CHECK(judged(wait, agents({{"STAGING", false}, {"STAGING", true}}), origin) == "again");
    CHECK(judged(wait, agents({{"STAGING", true}, {"STAGING", false}}), origin + 50s) == "again");
    CHECK(judged(wait, agents({{"STAGING", false}, {"STAGING", false}}), origin + 100s) == "again");
    CHECK(judged(wait, agents({{"UPDATED", false}, {"UPDATED", true}}), origin + 200s) ==
          "done: the agent of each instance is UPDATED");
    CHECK(judged(wait, agents({{"STAGING", false}, {"STAGING", false}}), origin + 201s) == "again");
}
