// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/tasks/tasks_stopped.hpp>

#include "support/catch.hpp"
#include "support/waiter_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

TEST_CASE("tasks_stopped succeeds once each task is STOPPED") {
    CHECK(judged(tasks_stopped,
                 R"({"tasks": [{"lastStatus": "RUNNING"}, {"lastStatus": "STOPPED"}]})") ==
          "again");
    CHECK(judged(tasks_stopped, R"({})") == "again");
    CHECK(judged(tasks_stopped,
                 R"({"tasks": [{"lastStatus": "STOPPED"}, {"lastStatus": "STOPPED"}]})") ==
          "done: /lastStatus of each element of /tasks is STOPPED");
}

TEST_CASE("tasks_stopped has no failure but errors") {
    CHECK(judged(tasks_stopped, R"({"failures": [{"reason": "MISSING"}]})") == "again");
    CHECK(judged_error(tasks_stopped, "ClusterNotFoundException") == "error");
}
