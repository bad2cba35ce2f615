// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/gateway_route_status.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// A gateway route in short.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewayRouteSummary.html
struct GatewayRouteSummary {
    std::optional<std::string> gatewayRouteArn{}; ///< its Amazon Resource Name
    std::optional<std::string> gatewayArn{};      ///< the gateway
    std::optional<std::string> clusterArn{};      ///< the cluster of the service
    std::optional<std::string> serviceArn{};      ///< the service
    std::optional<std::string> serviceContainerPortName{};
    ///< a named port mapping of the task definition
    std::optional<open_enum<GatewayRouteStatus>> status{}; ///< its state in the life cycle
};
BOOST_DESCRIBE_STRUCT(GatewayRouteSummary, (),
                      (gatewayRouteArn, gatewayArn, clusterArn, serviceArn,
                       serviceContainerPortName, status))

/// The page of gateway routes to return, and filters.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListGatewayRoutes.html
struct ListGatewayRoutesRequest {
    std::optional<std::string> gateway{}; ///< name or ARN; absent: any
    std::optional<std::string> cluster{}; ///< short name or ARN; absent: any
    std::optional<std::string> service{};
    ///< name, which services of several clusters may have, or ARN; absent: any
    std::optional<std::string> serviceContainerPortName{};
    ///< a named port mapping of the task definition; absent: any
    std::optional<std::vector<open_enum<GatewayRouteStatus>>> status{};
    ///< states to return; absent: any
    std::optional<std::int32_t> maxResults{}; ///< maximum per page; absent: 100
    std::optional<std::string> nextToken{}; ///< from the previous response; absent: the first page
};
BOOST_DESCRIBE_STRUCT(ListGatewayRoutesRequest, (),
                      (gateway, cluster, service, serviceContainerPortName, status, maxResults,
                       nextToken))

/// A page of gateway routes.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListGatewayRoutes.html
struct ListGatewayRoutesResponse {
    std::optional<std::vector<GatewayRouteSummary>> gatewayRoutes{}; ///< the routes in short
    std::optional<std::string> nextToken{}; ///< for the next page; absent: this is the last
};
BOOST_DESCRIBE_STRUCT(ListGatewayRoutesResponse, (), (gatewayRoutes, nextToken))

/// Lists gateway routes, page by page. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListGatewayRoutes.html
struct ListGatewayRoutes : ecs_operation {
    using request_type = ListGatewayRoutesRequest;
    using response_type = ListGatewayRoutesResponse;
    using error_types = ecs_errors<GatewayNotFoundException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "ListGatewayRoutes";
    static constexpr bool idempotent = true;
    static constexpr auto input_token = &ListGatewayRoutesRequest::nextToken;
    static constexpr auto output_token = &ListGatewayRoutesResponse::nextToken;
    static constexpr auto result_key = &ListGatewayRoutesResponse::gatewayRoutes;
    static constexpr auto limit_key = &ListGatewayRoutesRequest::maxResults;
};

constexpr ListGatewayRoutes operation_of(shape<ListGatewayRoutesRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
