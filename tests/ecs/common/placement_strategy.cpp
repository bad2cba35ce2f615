// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/placement_strategy.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<PlacementStrategyType>({
    {PlacementStrategyType::random, "random"},
    {PlacementStrategyType::spread, "spread"},
    {PlacementStrategyType::binpack, "binpack"},
}));

static_assert(
    is_described_as<PlacementStrategy>(optional_member<open_enum<PlacementStrategyType>>{"type"},
                                       optional_member<std::string>{"field"}));

TEST_CASE("The shapes of placement_strategy.hpp have their names in the service model") {
    CHECK(shape_name<PlacementStrategyType> == "PlacementStrategyType");
    CHECK(shape_name<PlacementStrategy> == "PlacementStrategy");
}

TEST_CASE("Every member of PlacementStrategy takes part in comparison") {
    check_each_member_counts(
        PlacementStrategy{.type = PlacementStrategyType::spread, .field = "host"});
}
