// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/containers/container_restart_policy.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ContainerRestartPolicy>(
    optional_member<bool>{"enabled"},
    optional_member<std::vector<std::int32_t>>{"ignoredExitCodes"},
    optional_member<std::int32_t>{"restartAttemptPeriod"}));

TEST_CASE("The shapes of container_restart_policy.hpp have their names in the service model") {
    CHECK(shape_name<ContainerRestartPolicy> == "ContainerRestartPolicy");
}

TEST_CASE("ContainerRestartPolicy has up to 50 exit codes and a period of 60 to 1800 seconds") {
    check_each_member_counts(ContainerRestartPolicy{
        .enabled = true, .ignoredExitCodes = {{1}}, .restartAttemptPeriod = 60});
    const auto with = [](std::size_t codes, std::int32_t period) {
        return from_user(
            ContainerRestartPolicy{.enabled = true,
                                   .ignoredExitCodes = std::vector<std::int32_t>(codes, 1),
                                   .restartAttemptPeriod = period});
    };
    CHECK(with(50, 60) == valid);
    CHECK(with(50, 1800) == valid);
    CHECK(with(51, 60) == "/ignoredExitCodes length");
    CHECK(with(0, 59) == "/restartAttemptPeriod range");
    CHECK(with(0, 1801) == "/restartAttemptPeriod range");
    CHECK(from_user(ContainerRestartPolicy{}) == "/enabled required");
}
