// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/express/express_gateway_service_status.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<ExpressGatewayServiceStatusCode>({
    {ExpressGatewayServiceStatusCode::ACTIVE, "ACTIVE"},
    {ExpressGatewayServiceStatusCode::DRAINING, "DRAINING"},
    {ExpressGatewayServiceStatusCode::INACTIVE, "INACTIVE"},
}));

static_assert(is_described_as<ExpressGatewayServiceStatus>(
    optional_member<open_enum<ExpressGatewayServiceStatusCode>>{"statusCode"},
    optional_member<std::string>{"statusReason"}));

TEST_CASE(
    "The shapes of express_gateway_service_status.hpp have their names in the service model") {
    CHECK(shape_name<ExpressGatewayServiceStatusCode> == "ExpressGatewayServiceStatusCode");
    CHECK(shape_name<ExpressGatewayServiceStatus> == "ExpressGatewayServiceStatus");
}

TEST_CASE("Every member of ExpressGatewayServiceStatus takes part in comparison") {
    check_each_member_counts(ExpressGatewayServiceStatus{
        .statusCode = ExpressGatewayServiceStatusCode::DRAINING, .statusReason = "deleted"});
}
