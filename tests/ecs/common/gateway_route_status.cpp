// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/gateway_route_status.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<GatewayRouteStatus>({
    {GatewayRouteStatus::ACTIVE, "ACTIVE"},
    {GatewayRouteStatus::CREATE_IN_PROGRESS, "CREATE_IN_PROGRESS"},
    {GatewayRouteStatus::CREATE_FAILED, "CREATE_FAILED"},
    {GatewayRouteStatus::UPDATE_IN_PROGRESS, "UPDATE_IN_PROGRESS"},
    {GatewayRouteStatus::UPDATE_FAILED, "UPDATE_FAILED"},
    {GatewayRouteStatus::DELETE_IN_PROGRESS, "DELETE_IN_PROGRESS"},
    {GatewayRouteStatus::DELETE_FAILED, "DELETE_FAILED"},
}));

TEST_CASE("The shapes of gateway_route_status.hpp have their names in the service model") {
    CHECK(shape_name<GatewayRouteStatus> == "GatewayRouteStatus");
}
