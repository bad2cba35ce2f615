// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/services/services_inactive.hpp>

#include "support/catch.hpp"
#include "support/waiter_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

TEST_CASE("services_inactive succeeds once a service is INACTIVE") {
    CHECK(judged(services_inactive,
                 R"({"services": [{"status": "ACTIVE"}, {"status": "DRAINING"}]})") == "again");
    CHECK(judged(services_inactive, R"({})") == "again");
    CHECK(judged(services_inactive,
                 R"({"services": [{"status": "DRAINING"}, {"status": "INACTIVE"}]})") ==
          "done: /services/1/status is INACTIVE");
}

TEST_CASE("services_inactive fails where a service is MISSING, and at any error") {
    CHECK(judged(services_inactive, R"({"failures": [{"reason": "MISSING"}]})") ==
          "failed: /failures/0/reason is MISSING");
    CHECK(judged_error(services_inactive, "ClusterNotFoundException") == "error");
}
