// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/capacity_provider_strategy_item.hpp>

#include "support/catch.hpp"
#include "support/constraint_checks.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <cstdint>
#include <string>
#include <vector>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<CapacityProviderStrategyItem>(
    optional_member<std::string>{"capacityProvider"}, optional_member<std::int32_t>{"weight"},
    optional_member<std::int32_t>{"base"}));

TEST_CASE(
    "The shapes of capacity_provider_strategy_item.hpp have their names in the service model") {
    CHECK(shape_name<CapacityProviderStrategyItem> == "CapacityProviderStrategyItem");
}

namespace {

using strategy = std::vector<CapacityProviderStrategyItem>;

TEST_CASE("CapacityProviderStrategyItem requires a provider and bounds weight and base") {
    check_each_member_counts(
        CapacityProviderStrategyItem{.capacityProvider = "FARGATE", .weight = 1, .base = 2});
    CHECK(from_user(CapacityProviderStrategyItem{}) == "/capacityProvider required");
    const auto with = [](int weight, int base) {
        return from_user(
            CapacityProviderStrategyItem{.capacityProvider = "p", .weight = weight, .base = base});
    };
    CHECK(with(0, 0) == valid);
    CHECK(with(1000, 100000) == valid);
    CHECK(with(-1, -1) == "/weight range, /base range");
    CHECK(with(1001, 100001) == "/weight range, /base range");
}

TEST_CASE("a capacity provider strategy has at most one base above 0") {
    STATIC_REQUIRE(only_for_users<one_base_constraint>);
    CHECK(ok(one_base_constraint{}, strategy{}));
    CHECK(ok(one_base_constraint{}, strategy{{.base = 1}, {.base = 0}, {}}));
    CHECK(bad(one_base_constraint{}, strategy{{.base = 1}, {}, {.base = 1}}));
}

TEST_CASE("a capacity provider strategy of several items has a weight above 0") {
    STATIC_REQUIRE(only_for_users<some_weight_constraint>);
    CHECK(ok(some_weight_constraint{}, strategy{}));
    CHECK(ok(some_weight_constraint{}, strategy{{.weight = 0}}));
    CHECK(ok(some_weight_constraint{}, strategy{{}, {.weight = 1}}));
    CHECK(bad(some_weight_constraint{}, strategy{{}, {.weight = 0}}));
}

} // namespace
