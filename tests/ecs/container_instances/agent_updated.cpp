// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/agent_updated.hpp>

#include "support/catch.hpp"
#include "support/waiter_checks.hpp"

#include <chrono>
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

TEST_CASE("agent_updated counts the time of each agent alone, and anew after each connection") {
    waiting wait(agent_updated(1min), origin);
    CHECK(judged(wait, agents({{"STAGING", false}, {"STAGING", true}}), origin) == "again");
    CHECK(judged(wait, agents({{"STAGING", true}, {"STAGING", false}}), origin + 50s) == "again");
    CHECK(judged(wait, agents({{"STAGING", false}, {"STAGING", false}}), origin + 100s) == "again");
    CHECK(judged(wait, agents({{"UPDATED", false}, {"UPDATED", true}}), origin + 200s) ==
          "done: the agent of each instance is UPDATED");
    CHECK(judged(wait, agents({{"STAGING", false}, {"STAGING", false}}), origin + 201s) == "again");
}
