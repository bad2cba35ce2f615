// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/failure.hpp>
#include <ecswire/ecs/tasks/protected_task.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The tasks whose protection to get.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GetTaskProtection.html
struct GetTaskProtectionRequest {
    std::optional<std::string> cluster{};            ///< required; short name or ARN
    std::optional<std::vector<std::string>> tasks{}; ///< at most 100 IDs or ARNs
};
BOOST_DESCRIBE_STRUCT(GetTaskProtectionRequest, (), (cluster, tasks))

constexpr auto constraints_of(shape<GetTaskProtectionRequest>) {
    return constraints(member<&GetTaskProtectionRequest::cluster>(required),
                       member<&GetTaskProtectionRequest::tasks>(length(at_most(100))));
}

/// The protection of the tasks, and the tasks without a response.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GetTaskProtection.html
struct GetTaskProtectionResponse {
    std::optional<std::vector<ProtectedTask>> protectedTasks{}; ///< tasks and their protection
    std::optional<std::vector<Failure>> failures{};
    ///< the others, such as MISSING and TASK_NOT_VALID
};
BOOST_DESCRIBE_STRUCT(GetTaskProtectionResponse, (), (protectedTasks, failures))

/// Gets the protection of tasks of a service from being stopped. Tasks that are not found are among
/// the `failures` of the response, which isn't an error. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GetTaskProtection.html
struct GetTaskProtection : ecs_operation {
    using request_type = GetTaskProtectionRequest;
    using response_type = GetTaskProtectionResponse;
    using error_types = ecs_errors<ClusterNotFoundException, ResourceNotFoundException,
                                   UnsupportedFeatureException>;

    static constexpr std::string_view name = "GetTaskProtection";
    static constexpr bool idempotent = true;
    static constexpr auto failures = &GetTaskProtectionResponse::failures;
    static constexpr auto batch_key = &GetTaskProtectionRequest::tasks;
    static constexpr std::size_t max_batch = 100;
};

constexpr GetTaskProtection operation_of(shape<GetTaskProtectionRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
