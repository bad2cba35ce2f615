// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/gateways/gateway_status.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<GatewayStatus>({
    {GatewayStatus::ACTIVE, "ACTIVE"},
    {GatewayStatus::UPDATE_IN_PROGRESS, "UPDATE_IN_PROGRESS"},
    {GatewayStatus::UPDATE_COMPLETE, "UPDATE_COMPLETE"},
    {GatewayStatus::UPDATE_FAILED, "UPDATE_FAILED"},
    {GatewayStatus::DELETED, "DELETED"},
}));

TEST_CASE("The shapes of gateway_status.hpp have their names in the service model") {
    CHECK(shape_name<GatewayStatus> == "GatewayStatus");
}
