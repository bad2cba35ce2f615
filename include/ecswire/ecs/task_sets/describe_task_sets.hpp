// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/failure.hpp>
#include <ecswire/ecs/services/task_set.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// Members of TaskSet that DescribeTaskSets includes on request only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskSets.html
enum class TaskSetField {
    TAGS, ///< `tags`
};
BOOST_DESCRIBE_ENUM(TaskSetField, TAGS)

/// The task sets to describe, all of one service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskSets.html
struct DescribeTaskSetsRequest {
    std::optional<std::string> cluster{};               ///< required; short name or ARN
    std::optional<std::string> service{};               ///< required; short name or ARN
    std::optional<std::vector<std::string>> taskSets{}; ///< IDs or ARNs; absent: all of the service
    std::optional<std::vector<open_enum<TaskSetField>>> include{};
    ///< members to include; absent: none of them
};
BOOST_DESCRIBE_STRUCT(DescribeTaskSetsRequest, (), (cluster, service, taskSets, include))

constexpr auto constraints_of(shape<DescribeTaskSetsRequest>) {
    return constraints(member<&DescribeTaskSetsRequest::cluster>(required),
                       member<&DescribeTaskSetsRequest::service>(required));
}

/// The task sets that were found, and the others.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskSets.html
struct DescribeTaskSetsResponse {
    std::optional<std::vector<TaskSet>> taskSets{}; ///< those that were found
    std::optional<std::vector<Failure>> failures{}; ///< the others, such as MISSING
};
BOOST_DESCRIBE_STRUCT(DescribeTaskSetsResponse, (), (taskSets, failures))

/// Describes task sets of a service whose deployment controller is EXTERNAL. Those that are not
/// found are among the `failures` of the response, which isn't an error. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeTaskSets.html
struct DescribeTaskSets : ecs_operation {
    using request_type = DescribeTaskSetsRequest;
    using response_type = DescribeTaskSetsResponse;
    using error_types = ecs_errors<ClusterNotFoundException, ServiceNotActiveException,
                                   ServiceNotFoundException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "DescribeTaskSets";
    static constexpr bool idempotent = true;
    static constexpr auto failures = &DescribeTaskSetsResponse::failures;
};

constexpr DescribeTaskSets operation_of(shape<DescribeTaskSetsRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
