// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/capacity_providers/infrastructure_optimization.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<InfrastructureOptimization>(optional_member<std::int32_t>{
    "scaleInAfter"}));

TEST_CASE("The shapes of infrastructure_optimization.hpp have their names in the service model") {
    CHECK(shape_name<InfrastructureOptimization> == "InfrastructureOptimization");
}

TEST_CASE("InfrastructureOptimization waits up to an hour, or forever") {
    const auto with = [](int seconds) {
        return InfrastructureOptimization{.scaleInAfter = seconds};
    };
    check_each_member_counts(with(60));
    CHECK(from_user(with(-2)) == "/scaleInAfter range");
    CHECK(from_user(with(-1)) == valid);
    CHECK(from_user(with(3600)) == valid);
    CHECK(from_user(with(3601)) == "/scaleInAfter range");
}
