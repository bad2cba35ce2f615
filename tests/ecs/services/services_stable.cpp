// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/services/services_stable.hpp>

#include "support/catch.hpp"
#include "support/waiter_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

TEST_CASE("services_stable succeeds once each service has one deployment and its count of tasks") {
    CHECK(
        judged(
            services_stable,
            R"({"services": [{"status": "ACTIVE", "deployments": [{}], "runningCount": 2, "desiredCount": 2}, {"status": "ACTIVE", "deployments": [{}, {}], "runningCount": 2, "desiredCount": 2}]})") ==
        "again");
    CHECK(
        judged(
            services_stable,
            R"({"services": [{"status": "ACTIVE", "deployments": [{}], "runningCount": 2, "desiredCount": 2}, {"status": "ACTIVE", "deployments": [{}], "runningCount": 1, "desiredCount": 2}]})") ==
        "again");
    CHECK(judged(services_stable, R"({"services": [{"runningCount": 1, "desiredCount": 1}]})") ==
          "again");
    CHECK(judged(services_stable, R"({})") == "again");
    CHECK(
        judged(
            services_stable,
            R"({"services": [{"status": "ACTIVE", "deployments": [{}], "runningCount": 2, "desiredCount": 2}, {"status": "ACTIVE", "deployments": [{}], "runningCount": 0, "desiredCount": 0}]})") ==
        "done: each service has one deployment and runs the desired count of tasks");
}

TEST_CASE(
    "services_stable fails where a service is DRAINING, INACTIVE or MISSING, and at any error") {
    CHECK(
        judged(
            services_stable,
            R"({"services": [{"status": "DRAINING", "deployments": [{}], "runningCount": 1, "desiredCount": 1}]})") ==
        "failed: /services/0/status is DRAINING");
    CHECK(
        judged(
            services_stable,
            R"({"services": [{"status": "INACTIVE", "deployments": [{}], "runningCount": 1, "desiredCount": 1}]})") ==
        "failed: /services/0/status is INACTIVE");
    CHECK(
        judged(
            services_stable,
            R"({"services": [{"status": "ACTIVE", "deployments": [{}], "runningCount": 1, "desiredCount": 1}], "failures": [{"reason": "MISSING"}]})") ==
        "failed: /failures/0/reason is MISSING");
    CHECK(judged_error(services_stable, "ClusterNotFoundException") == "error");
}
