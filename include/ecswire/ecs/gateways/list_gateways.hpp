// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/gateways/gateway_status.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// A gateway in short.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_GatewaySummary.html
struct GatewaySummary {
    std::optional<std::string> gatewayArn{};          ///< its Amazon Resource Name
    std::optional<std::string> name{};                ///< unique in the account
    std::optional<open_enum<GatewayStatus>> status{}; ///< its state in the life cycle
    std::optional<timestamp> createdAt{};             ///< time of its creation
};
BOOST_DESCRIBE_STRUCT(GatewaySummary, (), (gatewayArn, name, status, createdAt))

/// The page of gateways to return, and filters.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListGateways.html
struct ListGatewaysRequest {
    std::optional<std::vector<std::string>> names{}; ///< at most 10 names; absent: any
    std::optional<std::vector<open_enum<GatewayStatus>>> status{};
    ///< states to return; absent: any
    std::optional<std::int32_t> maxResults{}; ///< maximum per page; absent: 100
    std::optional<std::string> nextToken{}; ///< from the previous response; absent: the first page
};
BOOST_DESCRIBE_STRUCT(ListGatewaysRequest, (), (names, status, maxResults, nextToken))

constexpr auto constraints_of(shape<ListGatewaysRequest>) {
    return constraints(member<&ListGatewaysRequest::names>(length(at_most(10))));
}

/// A page of gateways.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListGateways.html
struct ListGatewaysResponse {
    std::optional<std::vector<GatewaySummary>> gateways{}; ///< the gateways in short
    std::optional<std::string> nextToken{}; ///< for the next page; absent: this is the last
};
BOOST_DESCRIBE_STRUCT(ListGatewaysResponse, (), (gateways, nextToken))

/// Lists gateways, page by page. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListGateways.html
struct ListGateways : ecs_operation {
    using request_type = ListGatewaysRequest;
    using response_type = ListGatewaysResponse;
    using error_types = ecs_errors<UnsupportedFeatureException>;

    static constexpr std::string_view name = "ListGateways";
    static constexpr bool idempotent = true;
    static constexpr auto input_token = &ListGatewaysRequest::nextToken;
    static constexpr auto output_token = &ListGatewaysResponse::nextToken;
    static constexpr auto result_key = &ListGatewaysResponse::gateways;
    static constexpr auto limit_key = &ListGatewaysRequest::maxResults;
};

constexpr ListGateways operation_of(shape<ListGatewaysRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
