// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "../shape_check.hpp"

#include <ecswire/ecs/tasks.hpp>

using namespace ecswire;

std::span<const ecswire_check::shape_check> ecswire_check::tasks_checks() {
    return checks_of<Container, ContainerOverride, DescribeTasksRequest, DescribeTasksResponse,
                     ExecuteCommandRequest, ExecuteCommandResponse, GetTaskProtectionRequest,
                     GetTaskProtectionResponse, InferenceAcceleratorOverride, ListTasksRequest,
                     ListTasksResponse, ManagedAgent, NetworkInterface, ProtectedTask,
                     RunTaskRequest, RunTaskResponse, Session, StartTaskRequest, StartTaskResponse,
                     StopTaskRequest, StopTaskResponse, Task, TaskEphemeralStorage,
                     TaskManagedEBSVolumeConfiguration, TaskManagedEBSVolumeTerminationPolicy,
                     TaskOverride, TaskVolumeConfiguration, UpdateTaskProtectionRequest,
                     UpdateTaskProtectionResponse>;
}
