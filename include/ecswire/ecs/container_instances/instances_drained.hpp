// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/common/failure.hpp>
#include <ecswire/ecs/container_instances/container_instance.hpp>
#include <ecswire/ecs/container_instances/container_instance_status.hpp>
#include <ecswire/ecs/container_instances/describe_container_instances.hpp>
#include <ecswire/service/waiter.hpp>

#include <algorithm>

namespace ecswire::inline v0_2 {

/// Waits until each of the container instances is drained: it takes no new tasks, being DRAINING,
/// or deregistered, and none of its tasks is RUNNING. Up to an hour, as tasks of services stop only
/// as fast as their deployment configurations allow. An instance that is MISSING is a failure.
/// Tasks that no service started don't stop by themselves: the wait times out.
///
/// The service has no such waiter. Source: "Draining Amazon ECS container instances" of the
/// Developer Guide.
inline constexpr auto instances_drained = waiter_of<DescribeContainerInstances>(
    {.name = "InstancesDrained", .min_delay = 15, .max_delay = 120, .max_attempts = 240},
    failure_if(some<&DescribeContainerInstancesResponse::failures, &Failure::reason>("MISSING")),
    success_if(satisfies<DescribeContainerInstancesResponse>(
        [](const DescribeContainerInstancesResponse& output) {
            using enum ContainerInstanceStatus;
            const auto& instances = output.containerInstances;
            return instances && !instances->empty() &&
                   std::all_of(instances->begin(), instances->end(),
                               [](const ContainerInstance& instance) {
                                   const auto& status = instance.status;
                                   return instance.runningTasksCount == 0 &&
                                          (status == DRAINING || status == DEREGISTERING ||
                                           status == INACTIVE);
                               });
        },
        "no task runs on any of the instances, and they take no new ones")));

} // namespace ecswire::inline v0_2
