// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/capacity_providers/propagate_mi_tags.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<PropagateMITags>({
    {PropagateMITags::CAPACITY_PROVIDER, "CAPACITY_PROVIDER"},
    {PropagateMITags::NONE, "NONE"},
}));

TEST_CASE("The shapes of propagate_mi_tags.hpp have their names in the service model") {
    CHECK(shape_name<PropagateMITags> == "PropagateMITags");
}
