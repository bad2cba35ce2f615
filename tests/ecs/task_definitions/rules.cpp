// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/task_definitions.hpp>

#include "support/catch.hpp"
#include "support/rule_cases.hpp"

using namespace ecswire;
using namespace ecswire_test;

TEST_CASE("The shapes of task_definitions accept and reject what the facts say") {
    check_rule_cases<
        ContainerDefinition, DeleteTaskDefinitionsRequest, DeregisterTaskDefinitionRequest,
        DescribeTaskDefinitionRequest, DescribeTaskDefinitionResponse, DockerVolumeConfiguration,
        EFSAuthorizationConfig, EFSVolumeConfiguration, FSxWindowsFileServerAuthorizationConfig,
        FSxWindowsFileServerVolumeConfiguration, HostEntry, LinuxParameters,
        ListTaskDefinitionFamiliesRequest, ListTaskDefinitionsRequest, PortMapping,
        ProxyConfiguration, RegisterTaskDefinitionRequest, RegisterTaskDefinitionResponse,
        RuntimePlatform, S3FilesVolumeConfiguration, TaskDefinition,
        TaskDefinitionPlacementConstraint, Volume>();
}
