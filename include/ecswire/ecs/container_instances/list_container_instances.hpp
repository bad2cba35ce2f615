// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/values.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/container_instances/container_instance_status.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// A filter for container instances, and the page to return.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListContainerInstances.html
struct ListContainerInstancesRequest {
    std::optional<std::string> cluster{};   ///< short name or ARN; absent: `default`
    std::optional<std::string> filter{};    ///< in the cluster query language
    std::optional<std::string> nextToken{}; ///< from the previous response; absent: the first page
    std::optional<std::int32_t> maxResults{};                   ///< maximum per page; absent: 100
    std::optional<open_enum<ContainerInstanceStatus>> status{}; ///< absent: any but INACTIVE
};
BOOST_DESCRIBE_STRUCT(ListContainerInstancesRequest, (),
                      (cluster, filter, nextToken, maxResults, status))

constexpr auto constraints_of(shape<ListContainerInstancesRequest>) {
    using enum ContainerInstanceStatus;
    return constraints(member<&ListContainerInstancesRequest::maxResults>(range(1, 100)),
                       member<&ListContainerInstancesRequest::status>(forbidden_values(INACTIVE)));
}

/// A page of container instances.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListContainerInstances.html
struct ListContainerInstancesResponse {
    std::optional<std::vector<std::string>> containerInstanceArns{}; ///< their ARNs
    std::optional<std::string> nextToken{}; ///< for the next page; absent: this is the last
};
BOOST_DESCRIBE_STRUCT(ListContainerInstancesResponse, (), (containerInstanceArns, nextToken))

/// Lists the ARNs of the container instances of a cluster, page by page. INACTIVE ones are never
/// listed. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListContainerInstances.html
struct ListContainerInstances : ecs_operation {
    using request_type = ListContainerInstancesRequest;
    using response_type = ListContainerInstancesResponse;
    using error_types = ecs_errors<ClusterNotFoundException>;

    static constexpr std::string_view name = "ListContainerInstances";
    static constexpr bool idempotent = true;
    static constexpr auto input_token = &ListContainerInstancesRequest::nextToken;
    static constexpr auto output_token = &ListContainerInstancesResponse::nextToken;
    static constexpr auto result_key = &ListContainerInstancesResponse::containerInstanceArns;
    static constexpr auto limit_key = &ListContainerInstancesRequest::maxResults;
};

constexpr ListContainerInstances operation_of(shape<ListContainerInstancesRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
