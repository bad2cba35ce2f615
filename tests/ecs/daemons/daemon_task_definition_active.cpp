// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/daemons/daemon_task_definition_active.hpp>

#include "support/catch.hpp"
#include "support/waiter_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

TEST_CASE("daemon_task_definition_active succeeds once the task definition is ACTIVE") {
    CHECK(judged(daemon_task_definition_active, R"({})") == "again");
    CHECK(judged(daemon_task_definition_active,
                 R"({"daemonTaskDefinition": {"status": "REGISTERING"}})") == "again");
    CHECK(judged(daemon_task_definition_active,
                 R"({"daemonTaskDefinition": {"status": "ACTIVE"}})") ==
          "done: /daemonTaskDefinition/status is ACTIVE");
}

TEST_CASE(
    "daemon_task_definition_active fails where the task definition is deleted, and at any error") {
    CHECK(judged(daemon_task_definition_active,
                 R"({"daemonTaskDefinition": {"status": "DELETE_IN_PROGRESS"}})") ==
          "failed: /daemonTaskDefinition/status is DELETE_IN_PROGRESS");
    CHECK(judged(daemon_task_definition_active,
                 R"({"daemonTaskDefinition": {"status": "DELETED"}})") ==
          "failed: /daemonTaskDefinition/status is DELETED");
    CHECK(judged_error(daemon_task_definition_active, "ClientException") == "error");
}
