// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/daemons/daemon_task_definition_deleted.hpp>

#include "support/catch.hpp"
#include "support/waiter_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

TEST_CASE("daemon_task_definition_deleted succeeds once the task definition is DELETED") {
    CHECK(judged(daemon_task_definition_deleted, R"({})") == "again");
    CHECK(judged(daemon_task_definition_deleted,
                 R"({"daemonTaskDefinition": {"status": "DELETE_IN_PROGRESS"}})") == "again");
    CHECK(judged(daemon_task_definition_deleted,
                 R"({"daemonTaskDefinition": {"status": "ACTIVE"}})") == "again");
    CHECK(judged(daemon_task_definition_deleted,
                 R"({"daemonTaskDefinition": {"status": "DELETED"}})") ==
          "done: /daemonTaskDefinition/status is DELETED");
}

TEST_CASE("daemon_task_definition_deleted has no failure but errors") {
    CHECK(judged_error(daemon_task_definition_deleted, "ClientException") == "error");
}
