// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include "../shape_check.hpp"

#include <ecswire/ecs/task_sets.hpp>

using namespace ecswire;

std::span<const ecswire_check::shape_check> ecswire_check::task_sets_checks() {
    return checks_of<CreateTaskSetRequest, CreateTaskSetResponse, DeleteTaskSetRequest,
                     DeleteTaskSetResponse, DescribeTaskSetsRequest, DescribeTaskSetsResponse,
                     UpdateServicePrimaryTaskSetRequest, UpdateServicePrimaryTaskSetResponse,
                     UpdateTaskSetRequest, UpdateTaskSetResponse>;
}
