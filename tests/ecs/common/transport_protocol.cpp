// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/transport_protocol.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<TransportProtocol>({
    {TransportProtocol::tcp, "tcp"},
    {TransportProtocol::udp, "udp"},
}));

TEST_CASE("The shapes of transport_protocol.hpp have their names in the service model") {
    CHECK(shape_name<TransportProtocol> == "TransportProtocol");
}
