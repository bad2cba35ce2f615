// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/express/express_cpu_architecture.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<ExpressCpuArchitecture>({
    {ExpressCpuArchitecture::X86_64, "X86_64"},
    {ExpressCpuArchitecture::ARM64, "ARM64"},
}));

TEST_CASE("The shapes of express_cpu_architecture.hpp have their names in the service model") {
    CHECK(shape_name<ExpressCpuArchitecture> == "ExpressCpuArchitecture");
}
