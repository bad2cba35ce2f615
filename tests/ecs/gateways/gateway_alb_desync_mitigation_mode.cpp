// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/gateways/gateway_alb_desync_mitigation_mode.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<GatewayAlbDesyncMitigationMode>({
    {GatewayAlbDesyncMitigationMode::monitor, "monitor"},
    {GatewayAlbDesyncMitigationMode::defensive, "defensive"},
    {GatewayAlbDesyncMitigationMode::strictest, "strictest"},
}));

TEST_CASE(
    "The shapes of gateway_alb_desync_mitigation_mode.hpp have their names in the service model") {
    CHECK(shape_name<GatewayAlbDesyncMitigationMode> == "GatewayAlbDesyncMitigationMode");
}
