// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "../shape_check.hpp"

#include <ecswire/ecs/task_definitions.hpp>

using namespace ecswire;

std::span<const ecswire_check::shape_check> ecswire_check::task_definitions_checks() {
    return checks_of<
        ContainerDefinition, DeleteTaskDefinitionsRequest, DeleteTaskDefinitionsResponse,
        DeregisterTaskDefinitionRequest, DeregisterTaskDefinitionResponse,
        DescribeTaskDefinitionRequest, DescribeTaskDefinitionResponse, DockerVolumeConfiguration,
        EFSAuthorizationConfig, EFSVolumeConfiguration, FSxWindowsFileServerAuthorizationConfig,
        FSxWindowsFileServerVolumeConfiguration, HostEntry, LinuxParameters,
        ListTaskDefinitionFamiliesRequest, ListTaskDefinitionFamiliesResponse,
        ListTaskDefinitionsRequest, ListTaskDefinitionsResponse, PortMapping, ProxyConfiguration,
        RegisterTaskDefinitionRequest, RegisterTaskDefinitionResponse, RuntimePlatform,
        S3FilesVolumeConfiguration, TaskDefinition, TaskDefinitionPlacementConstraint, Volume,
        VolumeFrom>;
}
