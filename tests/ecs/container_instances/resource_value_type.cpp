// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances/resource_value_type.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<ResourceValueType>({
    {ResourceValueType::INTEGER, "INTEGER"},
    {ResourceValueType::DOUBLE, "DOUBLE"},
    {ResourceValueType::LONG, "LONG"},
    {ResourceValueType::STRINGSET, "STRINGSET"},
}));

TEST_CASE("ResourceValueType: its name and its texts") {
    CHECK(shape_name<ResourceValueType> == "ResourceValueType");
}
