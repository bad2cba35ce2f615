// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/containers/health_check.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<HealthCheck>(optional_member<std::vector<std::string>>{"command"},
                                           optional_member<std::int32_t>{"interval"},
                                           optional_member<std::int32_t>{"timeout"},
                                           optional_member<std::int32_t>{"retries"},
                                           optional_member<std::int32_t>{"startPeriod"}));

TEST_CASE("The shapes of health_check.hpp have their names in the service model") {
    CHECK(shape_name<HealthCheck> == "HealthCheck");
}

TEST_CASE("HealthCheck has a command that begins with its form") {
    check_each_member_counts(HealthCheck{.command = {{"CMD", "true"}},
                                         .interval = 30,
                                         .timeout = 5,
                                         .retries = 3,
                                         .startPeriod = 1});
    const auto with = [](std::vector<std::string> command) {
        return from_user(HealthCheck{.command = std::move(command)});
    };
    CHECK(with({"CMD", "true"}) == valid);
    CHECK(with({"CMD-SHELL", "exit 0"}) == valid);
    CHECK(with({"true", "CMD"}) == "/command firstItem");
    CHECK(with({}) == "/command firstItem");
    CHECK(from_user(HealthCheck{}) == "/command required");
}

TEST_CASE("HealthCheck has times and retries in the documented ranges") {
    const auto with = [](std::int32_t interval, std::int32_t timeout, std::int32_t retries,
                         std::int32_t start) {
        return from_user(HealthCheck{.command = {{"CMD", "true"}},
                                     .interval = interval,
                                     .timeout = timeout,
                                     .retries = retries,
                                     .startPeriod = start});
    };
    CHECK(with(5, 2, 1, 0) == valid);
    CHECK(with(300, 60, 10, 300) == valid);
    CHECK(with(4, 1, 0, -1) ==
          "/interval range, /timeout range, /retries range, /startPeriod range");
    CHECK(with(301, 61, 11, 301) ==
          "/interval range, /timeout range, /retries range, /startPeriod range");
}
