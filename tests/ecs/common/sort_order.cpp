// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/sort_order.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<SortOrder>({
    {SortOrder::ASC, "ASC"},
    {SortOrder::DESC, "DESC"},
}));

TEST_CASE("The shapes of sort_order.hpp have their names in the service model") {
    CHECK(shape_name<SortOrder> == "SortOrder");
}
