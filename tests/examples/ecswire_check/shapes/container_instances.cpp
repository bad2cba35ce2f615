// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "../shape_check.hpp"

#include <ecswire/ecs/container_instances.hpp>

using namespace ecswire;

std::span<const ecswire_check::shape_check> ecswire_check::container_instances_checks() {
    return checks_of<ContainerInstance, ContainerInstanceHealthStatus, DeleteAttributesRequest,
                     DeleteAttributesResponse, DeregisterContainerInstanceRequest,
                     DeregisterContainerInstanceResponse, DescribeContainerInstancesRequest,
                     DescribeContainerInstancesResponse, GpuDevice, InstanceHealthCheckResult,
                     ListAttributesRequest, ListAttributesResponse, ListContainerInstancesRequest,
                     ListContainerInstancesResponse, PlatformDevice, PutAttributesRequest,
                     PutAttributesResponse, RegisterContainerInstanceRequest,
                     RegisterContainerInstanceResponse, Resource, UpdateContainerAgentRequest,
                     UpdateContainerAgentResponse, UpdateContainerInstancesStateRequest,
                     UpdateContainerInstancesStateResponse, VersionInfo>;
}
