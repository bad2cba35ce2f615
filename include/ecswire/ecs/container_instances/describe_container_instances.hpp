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
#include <ecswire/ecs/container_instances/container_instance.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// Members of ContainerInstance that DescribeContainerInstances includes on request only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeContainerInstances.html
enum class ContainerInstanceField {
    TAGS,                      ///< `tags`
    CONTAINER_INSTANCE_HEALTH, ///< `healthStatus`
};
BOOST_DESCRIBE_ENUM(ContainerInstanceField, TAGS, CONTAINER_INSTANCE_HEALTH)

/// The container instances to describe, all of one cluster.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeContainerInstances.html
struct DescribeContainerInstancesRequest {
    std::optional<std::string> cluster{}; ///< short name or ARN; absent: `default`
    std::optional<std::vector<std::string>> containerInstances{}; ///< required; IDs or ARNs
    std::optional<std::vector<open_enum<ContainerInstanceField>>> include{};
    ///< members to include; absent: none of them
};
BOOST_DESCRIBE_STRUCT(DescribeContainerInstancesRequest, (), (cluster, containerInstances, include))

constexpr auto constraints_of(shape<DescribeContainerInstancesRequest>) {
    return constraints(member<&DescribeContainerInstancesRequest::containerInstances>(
        required, length(at_most(100))));
}

/// The container instances that were found, in no particular order, and a failure for each other
/// one.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeContainerInstances.html
struct DescribeContainerInstancesResponse {
    std::optional<std::vector<ContainerInstance>> containerInstances{}; ///< those that were found
    std::optional<std::vector<Failure>> failures{}; ///< the others, such as MISSING
};
BOOST_DESCRIBE_STRUCT(DescribeContainerInstancesResponse, (), (containerInstances, failures))

/// Describes container instances. Those that aren't found are listed in `failures`; this isn't an
/// error of the operation. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeContainerInstances.html
struct DescribeContainerInstances : ecs_operation {
    using request_type = DescribeContainerInstancesRequest;
    using response_type = DescribeContainerInstancesResponse;
    using error_types = ecs_errors<ClusterNotFoundException>;

    static constexpr std::string_view name = "DescribeContainerInstances";
    static constexpr bool idempotent = true;
    static constexpr auto failures = &DescribeContainerInstancesResponse::failures;
    static constexpr auto batch_key = &DescribeContainerInstancesRequest::containerInstances;
    static constexpr std::size_t max_batch = 100;
};

constexpr DescribeContainerInstances
operation_of(shape<DescribeContainerInstancesRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
