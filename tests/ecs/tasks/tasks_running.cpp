// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/tasks/tasks_running.hpp>

#include "support/catch.hpp"
#include "support/waiter_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

TEST_CASE("tasks_running succeeds once each task is RUNNING") {
    CHECK(judged(tasks_running,
                 R"({"tasks": [{"lastStatus": "PENDING"}, {"lastStatus": "RUNNING"}]})") ==
          "again");
    CHECK(judged(tasks_running, R"({})") == "again");
    CHECK(judged(tasks_running, R"({"tasks": []})") == "again");
    CHECK(judged(tasks_running,
                 R"({"tasks": [{"lastStatus": "RUNNING"}, {"lastStatus": "RUNNING"}]})") ==
          "done: /lastStatus of each element of /tasks is RUNNING");
}

TEST_CASE("tasks_running fails where a task is STOPPED or MISSING, and at any error") {
    CHECK(judged(tasks_running,
                 R"({"tasks": [{"lastStatus": "RUNNING"}, {"lastStatus": "STOPPED"}]})") ==
          "failed: /tasks/1/lastStatus is STOPPED");
    CHECK(
        judged(
            tasks_running,
            R"({"tasks": [{"lastStatus": "RUNNING"}], "failures": [{"reason": "OTHER"}, {"reason": "MISSING"}]})") ==
        "failed: /failures/1/reason is MISSING");
    CHECK(judged_error(tasks_running, "ClusterNotFoundException") == "error");
}
