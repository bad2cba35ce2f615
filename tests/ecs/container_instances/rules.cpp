// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/container_instances.hpp>

#include "support/catch.hpp"
#include "support/rule_cases.hpp"

using namespace ecswire;
using namespace ecswire_test;

TEST_CASE("The shapes of container_instances accept and reject what the facts say") {
    check_rule_cases<ContainerInstance, ContainerInstanceHealthStatus, DeleteAttributesRequest,
                     DeregisterContainerInstanceRequest, DescribeContainerInstancesRequest,
                     GpuDevice, InstanceHealthCheckResult, ListAttributesRequest,
                     ListContainerInstancesRequest, PlatformDevice, PutAttributesRequest,
                     RegisterContainerInstanceRequest, Resource, UpdateContainerAgentRequest,
                     UpdateContainerInstancesStateRequest>();
}
