// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/tasks.hpp>

#include "support/catch.hpp"
#include "support/rule_cases.hpp"

using namespace ecswire;
using namespace ecswire_test;

TEST_CASE("The shapes of tasks accept and reject what the facts say") {
    check_rule_cases<Container, ContainerOverride, DescribeTasksRequest, ExecuteCommandRequest,
                     GetTaskProtectionRequest, ListTasksRequest, ManagedAgent, RunTaskRequest,
                     StartTaskRequest, StopTaskRequest, Task, TaskEphemeralStorage,
                     TaskManagedEBSVolumeConfiguration, TaskManagedEBSVolumeTerminationPolicy,
                     TaskVolumeConfiguration, UpdateTaskProtectionRequest>();
}
