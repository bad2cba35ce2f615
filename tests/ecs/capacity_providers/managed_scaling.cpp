// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/capacity_providers/managed_scaling.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<ManagedScalingStatus>({
    {ManagedScalingStatus::ENABLED, "ENABLED"},
    {ManagedScalingStatus::DISABLED, "DISABLED"},
}));

static_assert(
    is_described_as<ManagedScaling>(optional_member<open_enum<ManagedScalingStatus>>{"status"},
                                    optional_member<std::int32_t>{"targetCapacity"},
                                    optional_member<std::int32_t>{"minimumScalingStepSize"},
                                    optional_member<std::int32_t>{"maximumScalingStepSize"},
                                    optional_member<std::int32_t>{"instanceWarmupPeriod"}));

TEST_CASE("The shapes of managed_scaling.hpp have their names in the service model") {
    CHECK(shape_name<ManagedScalingStatus> == "ManagedScalingStatus");
    CHECK(shape_name<ManagedScaling> == "ManagedScaling");
}

TEST_CASE("ManagedScaling has bounds for its target, its steps and its warm-up") {
    check_each_member_counts(ManagedScaling{.status = ManagedScalingStatus::ENABLED,
                                            .targetCapacity = 90,
                                            .minimumScalingStepSize = 1,
                                            .maximumScalingStepSize = 2,
                                            .instanceWarmupPeriod = 60});
    const auto all = [](int target, int step, int warmup) {
        return from_user(ManagedScaling{.targetCapacity = target,
                                        .minimumScalingStepSize = step,
                                        .maximumScalingStepSize = step,
                                        .instanceWarmupPeriod = warmup});
    };
    constexpr const char* all_bad = "/targetCapacity range, /minimumScalingStepSize range, "
                                    "/maximumScalingStepSize range, /instanceWarmupPeriod range";
    CHECK(all(0, 0, -1) == all_bad);
    CHECK(all(1, 1, 0) == valid);
    CHECK(all(100, 10000, 10000) == valid);
    CHECK(all(101, 10001, 10001) == all_bad);
}
