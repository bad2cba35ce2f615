// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "drain.hpp"

#include <ecswire/testing/fake_ecs.hpp>

#include "support/catch.hpp"

TEST_CASE("drain names an instance that the service does not find") {
    ecswire::fake_ecs ecs;
    const auto ids = ecs.add_instances(1);
    CHECK(drain(ids.front(), ecs) == "draining");
    CHECK(drain("0123456789abcdef0123456789abcdef", ecs) == "no such instance");
    ecs.faults.next = {ecswire::fake_fault::throttling}; // of the next call
    CHECK(drain(ids.front(), ecs).starts_with("ThrottlingException"));
}
