// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/sharing_strategy.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<NvidiaMpsAllocation>(
    optional_member<std::int32_t>{"memory"}, optional_member<std::int32_t>{"maxComputePercent"}));

static_assert(is_described_as<SharingStrategy>(optional_member<NvidiaMpsAllocation>{"nvidiaMps"}));

TEST_CASE("The shapes of sharing_strategy.hpp have their names in the service model") {
    CHECK(shape_name<NvidiaMpsAllocation> == "NvidiaMpsAllocation");
    CHECK(shape_name<SharingStrategy> == "SharingStrategy");
}

TEST_CASE("SharingStrategy is a union, whose allocation requires memory") {
    const NvidiaMpsAllocation full{.memory = 1024, .maxComputePercent = 50};
    check_each_member_counts(full);
    check_each_member_counts(SharingStrategy{.nvidiaMps = full});
    CHECK(from_user(SharingStrategy{.nvidiaMps = full}) == valid);
    CHECK(from_user(SharingStrategy{.nvidiaMps = NvidiaMpsAllocation{}}) ==
          "/nvidiaMps/memory required");
    CHECK(from_user(SharingStrategy{}) == " union");
    STATIC_REQUIRE(is_union<SharingStrategy>);
}
