// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/gateways/propagate_gateway_tags.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<PropagateGatewayTags>({
    {PropagateGatewayTags::NONE, "NONE"},
    {PropagateGatewayTags::GATEWAY, "GATEWAY"},
}));

TEST_CASE("The shapes of propagate_gateway_tags.hpp have their names in the service model") {
    CHECK(shape_name<PropagateGatewayTags> == "PropagateGatewayTags");
}
