// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances.hpp>
#include <ecswire/ecswire.hpp>
#include <ecswire/testing/fake_ecs.hpp>

#include "support/catch.hpp"

#include <string>

namespace {

// Drains an instance, and says how that ended.
template <class Send>
std::string drain(const std::string& instance, Send&& send) {
    const auto drained = ecswire::call<ecswire::UpdateContainerInstancesState>(
        {.cluster = "default",
         .containerInstances = {{instance}},
         .status = ecswire::ContainerInstanceStatus::DRAINING},
        send);
    if (!drained) {
        return drained.error().message();
    }
    const bool found = drained->containerInstances && !drained->containerInstances->empty();
    return found ? "draining" : "no such instance"; // which the response lists among its failures
}

} // namespace

TEST_CASE("drain names an instance that the service does not find") {
    ecswire::fake_ecs ecs;
    const auto ids = ecs.add_instances(1);

    CHECK(drain(ids.front(), ecs) == "draining");
    CHECK(drain("0123456789abcdef0123456789abcdef", ecs) == "no such instance");
}
