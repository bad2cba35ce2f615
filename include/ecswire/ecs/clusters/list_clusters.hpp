// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The page of clusters to return.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListClusters.html
struct ListClustersRequest {
    std::optional<std::string> nextToken{}; ///< from the previous response; absent: the first page
    std::optional<std::int32_t> maxResults{}; ///< maximum per page; absent: 100
};
BOOST_DESCRIBE_STRUCT(ListClustersRequest, (), (nextToken, maxResults))

constexpr auto constraints_of(shape<ListClustersRequest>) {
    return constraints(member<&ListClustersRequest::maxResults>(range(1, 100)));
}

/// A page of clusters.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListClusters.html
struct ListClustersResponse {
    std::optional<std::vector<std::string>> clusterArns{}; ///< their ARNs
    std::optional<std::string> nextToken{}; ///< for the next page; absent: this is the last
};
BOOST_DESCRIBE_STRUCT(ListClustersResponse, (), (clusterArns, nextToken))

/// Lists the ARNs of the clusters of the account in the Region, page by page. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListClusters.html
struct ListClusters : ecs_operation {
    using request_type = ListClustersRequest;
    using response_type = ListClustersResponse;
    using error_types = ecs_errors<>;

    static constexpr std::string_view name = "ListClusters";
    static constexpr bool idempotent = true;
    static constexpr auto input_token = &ListClustersRequest::nextToken;
    static constexpr auto output_token = &ListClustersResponse::nextToken;
    static constexpr auto result_key = &ListClustersResponse::clusterArns;
    static constexpr auto limit_key = &ListClustersRequest::maxResults;
};

constexpr ListClusters operation_of(shape<ListClustersRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
