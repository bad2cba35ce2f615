// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/express/express_gateway_scaling_target.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <cstdint>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<ExpressGatewayServiceScalingMetric>({
    {ExpressGatewayServiceScalingMetric::AVERAGE_CPU, "AVERAGE_CPU"},
    {ExpressGatewayServiceScalingMetric::AVERAGE_MEMORY, "AVERAGE_MEMORY"},
    {ExpressGatewayServiceScalingMetric::REQUEST_COUNT_PER_TARGET, "REQUEST_COUNT_PER_TARGET"},
}));

static_assert(is_described_as<ExpressGatewayScalingTarget>(
    optional_member<std::int32_t>{"minTaskCount"}, optional_member<std::int32_t>{"maxTaskCount"},
    optional_member<open_enum<ExpressGatewayServiceScalingMetric>>{"autoScalingMetric"},
    optional_member<std::int32_t>{"autoScalingTargetValue"}));

TEST_CASE(
    "The shapes of express_gateway_scaling_target.hpp have their names in the service model") {
    CHECK(shape_name<ExpressGatewayServiceScalingMetric> == "ExpressGatewayServiceScalingMetric");
    CHECK(shape_name<ExpressGatewayScalingTarget> == "ExpressGatewayScalingTarget");
}

TEST_CASE("Every member of ExpressGatewayScalingTarget takes part in comparison") {
    check_each_member_counts(ExpressGatewayScalingTarget{
        .minTaskCount = 1,
        .maxTaskCount = 4,
        .autoScalingMetric = ExpressGatewayServiceScalingMetric::AVERAGE_MEMORY,
        .autoScalingTargetValue = 60});
}
