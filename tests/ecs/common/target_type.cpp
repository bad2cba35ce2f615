// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/target_type.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<TargetType>({
    {TargetType::container_instance, "container-instance"},
}));

TEST_CASE("TargetType has its name on the wire and is written with a hyphen") {
    CHECK(shape_name<TargetType> == "TargetType");
    CHECK_FALSE(enumerator_of<TargetType>("container_instance"));
}
