// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/services/scheduling_strategy.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<SchedulingStrategy>({
    {SchedulingStrategy::REPLICA, "REPLICA"},
    {SchedulingStrategy::DAEMON, "DAEMON"},
}));

TEST_CASE("The shapes of scheduling_strategy.hpp have their names in the service model") {
    CHECK(shape_name<SchedulingStrategy> == "SchedulingStrategy");
}
