// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/task_definitions/compatibility.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<Compatibility>({
    {Compatibility::EC2, "EC2"},
    {Compatibility::FARGATE, "FARGATE"},
    {Compatibility::EXTERNAL, "EXTERNAL"},
    {Compatibility::MANAGED_INSTANCES, "MANAGED_INSTANCES"},
}));

TEST_CASE("The shapes of compatibility.hpp have their names in the service model") {
    CHECK(shape_name<Compatibility> == "Compatibility");
}
