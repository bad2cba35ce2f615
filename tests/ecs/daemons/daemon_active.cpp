// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/daemons/daemon_active.hpp>

#include "support/catch.hpp"
#include "support/waiter_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

TEST_CASE("daemon_active succeeds once the daemon is ACTIVE") {
    CHECK(judged(daemon_active, R"({})") == "again");
    CHECK(judged(daemon_active, R"({"daemon": {}})") == "again");
    CHECK(judged(daemon_active, R"({"daemon": {"status": "CREATING"}})") == "again");
    CHECK(judged(daemon_active, R"({"daemon": {"status": "ACTIVE"}})") ==
          "done: /daemon/status is ACTIVE");
}

TEST_CASE("daemon_active fails where the daemon is being deleted, and at any error") {
    CHECK(judged(daemon_active, R"({"daemon": {"status": "DELETE_IN_PROGRESS"}})") ==
          "failed: /daemon/status is DELETE_IN_PROGRESS");
    CHECK(judged_error(daemon_active, "DaemonNotFoundException") == "error");
}
