// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/daemons/daemon_propagate_tags.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<DaemonPropagateTags>({
    {DaemonPropagateTags::DAEMON, "DAEMON"},
    {DaemonPropagateTags::NONE, "NONE"},
}));

TEST_CASE("The shapes of daemon_propagate_tags.hpp have their names in the service model") {
    CHECK(shape_name<DaemonPropagateTags> == "DaemonPropagateTags");
}
