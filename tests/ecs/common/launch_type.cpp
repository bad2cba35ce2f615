// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/launch_type.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<LaunchType>({
    {LaunchType::EC2, "EC2"},
    {LaunchType::FARGATE, "FARGATE"},
    {LaunchType::EXTERNAL, "EXTERNAL"},
    {LaunchType::MANAGED_INSTANCES, "MANAGED_INSTANCES"},
}));

TEST_CASE("The shapes of launch_type.hpp have their names in the service model") {
    CHECK(shape_name<LaunchType> == "LaunchType");
}
