// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/common/resource_type.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<ResourceType>({
    {ResourceType::GPU, "GPU"},
    {ResourceType::InferenceAccelerator, "InferenceAccelerator"},
    {ResourceType::NeuronDevice, "NeuronDevice"},
}));

TEST_CASE("ResourceType has its name") { CHECK(shape_name<ResourceType> == "ResourceType"); }
