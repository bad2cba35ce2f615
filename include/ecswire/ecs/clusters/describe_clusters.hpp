// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/ecs/clusters/cluster.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/failure.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// Members of Cluster that DescribeClusters includes on request only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeClusters.html
enum class ClusterField {
    ATTACHMENTS,    ///< `attachments`
    CONFIGURATIONS, ///< `configuration`
    SETTINGS,       ///< `settings`
    STATISTICS,     ///< `statistics`
    TAGS,           ///< `tags`
};
BOOST_DESCRIBE_ENUM(ClusterField, ATTACHMENTS, CONFIGURATIONS, SETTINGS, STATISTICS, TAGS)

/// The clusters to describe.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeClusters.html
struct DescribeClustersRequest {
    std::optional<std::vector<std::string>> clusters{}; ///< short names or ARNs; absent: `default`
    std::optional<std::vector<open_enum<ClusterField>>> include{};
    ///< members to include; absent: none of them
};
BOOST_DESCRIBE_STRUCT(DescribeClustersRequest, (), (clusters, include))

constexpr auto constraints_of(shape<DescribeClustersRequest>) {
    return constraints(member<&DescribeClustersRequest::clusters>(length(at_most(100))));
}

/// The clusters that were found, and the others.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeClusters.html
struct DescribeClustersResponse {
    std::optional<std::vector<Cluster>> clusters{}; ///< those that were found
    std::optional<std::vector<Failure>> failures{}; ///< the others, such as MISSING
};
BOOST_DESCRIBE_STRUCT(DescribeClustersResponse, (), (clusters, failures))

/// Describes clusters. Those that are not found are among the `failures` of the response, which
/// isn't an error. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeClusters.html
struct DescribeClusters : ecs_operation {
    using request_type = DescribeClustersRequest;
    using response_type = DescribeClustersResponse;
    using error_types = ecs_errors<>;

    static constexpr std::string_view name = "DescribeClusters";
    static constexpr bool idempotent = true;
    static constexpr auto failures = &DescribeClustersResponse::failures;
    static constexpr auto batch_key = &DescribeClustersRequest::clusters;
    static constexpr std::size_t max_batch = 100;
};

constexpr DescribeClusters operation_of(shape<DescribeClustersRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
