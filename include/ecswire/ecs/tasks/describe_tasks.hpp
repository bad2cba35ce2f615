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
#include <ecswire/ecs/tasks/task.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// Members of Task that DescribeTasks includes on request only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html
enum class TaskField {
    TAGS, ///< `tags`
};
BOOST_DESCRIBE_ENUM(TaskField, TAGS)

/// The tasks to describe.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html
struct DescribeTasksRequest {
    std::optional<std::string> cluster{};            ///< short name or ARN; absent: `default`
    std::optional<std::vector<std::string>> tasks{}; ///< required; at most 100 IDs or ARNs
    std::optional<std::vector<open_enum<TaskField>>> include{};
    ///< members to include; absent: none of them
};
BOOST_DESCRIBE_STRUCT(DescribeTasksRequest, (), (cluster, tasks, include))

constexpr auto constraints_of(shape<DescribeTasksRequest>) {
    return constraints(member<&DescribeTasksRequest::tasks>(required, length(at_most(100))));
}

/// The tasks that were found, and the others.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html
struct DescribeTasksResponse {
    std::optional<std::vector<Task>> tasks{};       ///< those that were found
    std::optional<std::vector<Failure>> failures{}; ///< the others, such as MISSING
};
BOOST_DESCRIBE_STRUCT(DescribeTasksResponse, (), (tasks, failures))

/// Describes tasks of one cluster, stopped ones for at least an hour. Those that are not found are
/// among the `failures` of the response, which isn't an error. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTasks.html
struct DescribeTasks : ecs_operation {
    using request_type = DescribeTasksRequest;
    using response_type = DescribeTasksResponse;
    using error_types = ecs_errors<ClusterNotFoundException>;

    static constexpr std::string_view name = "DescribeTasks";
    static constexpr bool idempotent = true;
    static constexpr auto failures = &DescribeTasksResponse::failures;
    static constexpr auto batch_key = &DescribeTasksRequest::tasks;
    static constexpr std::size_t max_batch = 100;
};

constexpr DescribeTasks operation_of(shape<DescribeTasksRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
