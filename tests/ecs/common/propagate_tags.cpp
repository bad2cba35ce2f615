// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/propagate_tags.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<PropagateTags>({
    {PropagateTags::TASK_DEFINITION, "TASK_DEFINITION"},
    {PropagateTags::SERVICE, "SERVICE"},
    {PropagateTags::NONE, "NONE"},
}));

TEST_CASE("The shapes of propagate_tags.hpp have their names in the service model") {
    CHECK(shape_name<PropagateTags> == "PropagateTags");
}
