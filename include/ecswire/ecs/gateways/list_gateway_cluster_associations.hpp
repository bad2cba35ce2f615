// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/gateways/gateway_cluster_association_status.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The association of a gateway with a cluster.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayClusterAssociationSummary.html
struct GatewayClusterAssociationSummary {
    std::optional<std::string> gatewayArn{}; ///< the gateway
    std::optional<std::string> clusterArn{}; ///< the cluster
    std::optional<open_enum<GatewayClusterAssociationStatus>> status{};
    ///< its state in the life cycle
};
BOOST_DESCRIBE_STRUCT(GatewayClusterAssociationSummary, (), (gatewayArn, clusterArn, status))

/// The page of associations to return, and filters.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListGatewayClusterAssociations.html
struct ListGatewayClusterAssociationsRequest {
    std::optional<std::string> gateway{}; ///< name or ARN; absent: any
    std::optional<std::string> cluster{}; ///< short name or ARN; absent: any
    std::optional<std::vector<open_enum<GatewayClusterAssociationStatus>>> status{};
    ///< states to return; absent: any
    std::optional<std::int32_t> maxResults{}; ///< maximum per page; absent: 100
    std::optional<std::string> nextToken{}; ///< from the previous response; absent: the first page
};
BOOST_DESCRIBE_STRUCT(ListGatewayClusterAssociationsRequest, (),
                      (gateway, cluster, status, maxResults, nextToken))

/// A page of associations.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListGatewayClusterAssociations.html
struct ListGatewayClusterAssociationsResponse {
    std::optional<std::vector<GatewayClusterAssociationSummary>> gatewayClusterAssociations{};
    ///< the associations
    std::optional<std::string> nextToken{}; ///< for the next page; absent: this is the last
};
BOOST_DESCRIBE_STRUCT(ListGatewayClusterAssociationsResponse, (),
                      (gatewayClusterAssociations, nextToken))

/// Lists the associations of gateways with clusters, page by page. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListGatewayClusterAssociations.html
struct ListGatewayClusterAssociations : ecs_operation {
    using request_type = ListGatewayClusterAssociationsRequest;
    using response_type = ListGatewayClusterAssociationsResponse;
    using error_types = ecs_errors<UnsupportedFeatureException>;

    static constexpr std::string_view name = "ListGatewayClusterAssociations";
    static constexpr bool idempotent = true;
    static constexpr auto input_token = &ListGatewayClusterAssociationsRequest::nextToken;
    static constexpr auto output_token = &ListGatewayClusterAssociationsResponse::nextToken;
    static constexpr auto result_key =
        &ListGatewayClusterAssociationsResponse::gatewayClusterAssociations;
    static constexpr auto limit_key = &ListGatewayClusterAssociationsRequest::maxResults;
};

constexpr ListGatewayClusterAssociations
operation_of(shape<ListGatewayClusterAssociationsRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
