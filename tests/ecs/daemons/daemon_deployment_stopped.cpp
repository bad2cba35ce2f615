// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/daemons/daemon_deployment_stopped.hpp>

#include "support/catch.hpp"
#include "support/waiter_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

TEST_CASE("daemon_deployment_stopped succeeds once each deployment is STOPPED") {
    CHECK(judged(daemon_deployment_stopped, R"({})") == "again");
    CHECK(
        judged(daemon_deployment_stopped,
               R"({"daemonDeployments": [{"status": "STOPPED"}, {"status": "STOP_REQUESTED"}]})") ==
        "again");
    CHECK(judged(daemon_deployment_stopped,
                 R"({"daemonDeployments": [{"status": "STOPPED"}, {"status": "STOPPED"}]})") ==
          "done: /status of each element of /daemonDeployments is STOPPED");
}

TEST_CASE("daemon_deployment_stopped fails where a deployment is MISSING, and at any error") {
    CHECK(judged(daemon_deployment_stopped, R"({"failures": [{"reason": "MISSING"}]})") ==
          "failed: /failures/0/reason is MISSING");
    CHECK(judged_error(daemon_deployment_stopped, "ClusterNotFoundException") == "error");
}
