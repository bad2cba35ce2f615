// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

// The function that the README tests with Catch2 and with GoogleTest.

#pragma once

#include <ecswire/ecs/container_instances.hpp>
#include <ecswire/ecswire.hpp>

#include <string>

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
