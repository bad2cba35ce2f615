// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/one_of.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/launch_type.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// A filter by the state that ECS wants a task to have.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTasks.html
enum class DesiredStatus {
    RUNNING, ///< tasks that are meant to run
    PENDING, ///< accepted, but finds no task
    STOPPED, ///< tasks that are meant to be stopped
};
BOOST_DESCRIBE_ENUM(DesiredStatus, RUNNING, PENDING, STOPPED)

/// The page of tasks to return, and filters, all of which a task meets.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTasks.html
struct ListTasksRequest {
    std::optional<std::string> cluster{};           ///< short name or ARN; absent: `default`
    std::optional<std::string> containerInstance{}; ///< ID or ARN; absent: any
    std::optional<std::string> family{};            ///< family of the task definition; absent: any
    std::optional<std::string> nextToken{}; ///< from the previous response; absent: the first page
    std::optional<std::int32_t> maxResults{}; ///< maximum per page; 1 to 100, absent: 100
    std::optional<std::string> startedBy{}; ///< `startedBy` of the task; the only filter, if given
    std::optional<std::string> serviceName{};                ///< service of the task; absent: any
    std::optional<open_enum<DesiredStatus>> desiredStatus{}; ///< absent: RUNNING
    std::optional<open_enum<LaunchType>> launchType{};       ///< absent: any
    std::optional<std::string> daemonName{};                 ///< daemon of the task; absent: any
};
BOOST_DESCRIBE_STRUCT(ListTasksRequest, (),
                      (cluster, containerInstance, family, nextToken, maxResults, startedBy,
                       serviceName, desiredStatus, launchType, daemonName))

constexpr auto constraints_of(shape<ListTasksRequest>) {
    return constraints(
        member<&ListTasksRequest::maxResults>(range(1, 100)),
        member<&ListTasksRequest::startedBy>(
            exclusive<&ListTasksRequest::containerInstance, &ListTasksRequest::family,
                      &ListTasksRequest::serviceName, &ListTasksRequest::desiredStatus,
                      &ListTasksRequest::launchType, &ListTasksRequest::daemonName>));
}

/// A page of tasks.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTasks.html
struct ListTasksResponse {
    std::optional<std::vector<std::string>> taskArns{}; ///< ARNs of tasks
    std::optional<std::string> nextToken{}; ///< for the next page; absent: this is the last
};
BOOST_DESCRIBE_STRUCT(ListTasksResponse, (), (taskArns, nextToken))

/// Lists the ARNs of the tasks of a cluster, page by page. Tasks that stopped recently may be among
/// them. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTasks.html
struct ListTasks : ecs_operation {
    using request_type = ListTasksRequest;
    using response_type = ListTasksResponse;
    using error_types = ecs_errors<ClusterNotFoundException, ServiceNotFoundException>;

    static constexpr std::string_view name = "ListTasks";
    static constexpr bool idempotent = true;
    static constexpr auto input_token = &ListTasksRequest::nextToken;
    static constexpr auto output_token = &ListTasksResponse::nextToken;
    static constexpr auto result_key = &ListTasksResponse::taskArns;
    static constexpr auto limit_key = &ListTasksRequest::maxResults;
};

constexpr ListTasks operation_of(shape<ListTasksRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
