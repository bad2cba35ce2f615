// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/daemons/daemon_deployment_successful.hpp>

#include "support/catch.hpp"
#include "support/waiter_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

TEST_CASE("daemon_deployment_successful succeeds once each deployment is SUCCESSFUL") {
    CHECK(judged(daemon_deployment_successful, R"({})") == "again");
    CHECK(
        judged(daemon_deployment_successful,
               R"({"daemonDeployments": [{"status": "IN_PROGRESS"}, {"status": "SUCCESSFUL"}]})") ==
        "again");
    CHECK(
        judged(daemon_deployment_successful,
               R"({"daemonDeployments": [{"status": "SUCCESSFUL"}, {"status": "SUCCESSFUL"}]})") ==
        "done: /status of each element of /daemonDeployments is SUCCESSFUL");
}

TEST_CASE(
    "daemon_deployment_successful fails where a deployment is stopped, rolled back or MISSING") {
    CHECK(judged(daemon_deployment_successful,
                 R"({"daemonDeployments": [{"status": "SUCCESSFUL"}, {"status": "STOPPED"}]})") ==
          "failed: /daemonDeployments/1/status is STOPPED");
    CHECK(
        judged(
            daemon_deployment_successful,
            R"({"daemonDeployments": [{"status": "SUCCESSFUL"}, {"status": "ROLLBACK_FAILED"}]})") ==
        "failed: /daemonDeployments/1/status is ROLLBACK_FAILED");
    CHECK(
        judged(
            daemon_deployment_successful,
            R"({"daemonDeployments": [{"status": "SUCCESSFUL"}, {"status": "ROLLBACK_SUCCESSFUL"}]})") ==
        "failed: /daemonDeployments/1/status is ROLLBACK_SUCCESSFUL");
    CHECK(judged(daemon_deployment_successful,
                 R"({"daemonDeployments": [{"status": "ROLLBACK_IN_PROGRESS"}]})") == "again");
    CHECK(judged(daemon_deployment_successful, R"({"failures": [{"reason": "MISSING"}]})") ==
          "failed: /failures/0/reason is MISSING");
    CHECK(judged_error(daemon_deployment_successful, "ClusterNotFoundException") == "error");
}
