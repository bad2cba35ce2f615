// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/instances_drained.hpp>

#include "support/catch.hpp"
#include "support/waiter_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

TEST_CASE(
    "instances_drained succeeds once no task runs on the instances, and they take no new ones") {
    CHECK(judged(instances_drained, R"({})") == "again");
    CHECK(judged(instances_drained, R"({"containerInstances": []})") == "again");
    CHECK(judged(instances_drained, R"({"containerInstances": [{"status": "DRAINING"}]})") ==
          "again");
    CHECK(
        judged(
            instances_drained,
            R"({"containerInstances": [{"status": "DRAINING", "runningTasksCount": 0}, {"status": "DRAINING", "runningTasksCount": 1}]})") ==
        "again");
    CHECK(
        judged(
            instances_drained,
            R"({"containerInstances": [{"status": "DRAINING", "runningTasksCount": 0}, {"status": "ACTIVE", "runningTasksCount": 0}]})") ==
        "again");
    CHECK(
        judged(
            instances_drained,
            R"({"containerInstances": [{"status": "DRAINING", "runningTasksCount": 0}, {"status": "DRAINING", "runningTasksCount": 0}]})") ==
        "done: no task runs on any of the instances, and they take no new ones");
    CHECK(
        judged(
            instances_drained,
            R"({"containerInstances": [{"status": "INACTIVE", "runningTasksCount": 0}, {"status": "DEREGISTERING", "runningTasksCount": 0}]})") ==
        "done: no task runs on any of the instances, and they take no new ones");
}

TEST_CASE("instances_drained fails where an instance is MISSING, and at any error") {
    CHECK(
        judged(
            instances_drained,
            R"({"containerInstances": [{"status": "DRAINING", "runningTasksCount": 0}], "failures": [{"reason": "MISSING"}]})") ==
        "failed: /failures/0/reason is MISSING");
    CHECK(judged_error(instances_drained, "ClusterNotFoundException") == "error");
}
