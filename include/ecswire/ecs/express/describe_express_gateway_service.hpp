// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/express/ecs_express_gateway_service.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// A part of ECSExpressGatewayService that the service includes only on demand.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeExpressGatewayService.html
enum class ExpressGatewayServiceInclude {
    TAGS, ///< `tags`
};
BOOST_DESCRIBE_ENUM(ExpressGatewayServiceInclude, TAGS)

/// The express service to describe.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeExpressGatewayService.html
struct DescribeExpressGatewayServiceRequest {
    std::optional<std::string> serviceArn{}; ///< required
    std::optional<std::vector<open_enum<ExpressGatewayServiceInclude>>> include{};
    ///< absent: no tags
};
BOOST_DESCRIBE_STRUCT(DescribeExpressGatewayServiceRequest, (), (serviceArn, include))

constexpr auto constraints_of(shape<DescribeExpressGatewayServiceRequest>) {
    return constraints(member<&DescribeExpressGatewayServiceRequest::serviceArn>(required));
}

/// The express service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeExpressGatewayService.html
struct DescribeExpressGatewayServiceResponse {
    std::optional<ECSExpressGatewayService> service{}; ///< the express service that was found
};
BOOST_DESCRIBE_STRUCT(DescribeExpressGatewayServiceResponse, (), (service))

/// Describes one express service. One that does not exist is an error of the operation. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeExpressGatewayService.html
struct DescribeExpressGatewayService : ecs_operation {
    using request_type = DescribeExpressGatewayServiceRequest;
    using response_type = DescribeExpressGatewayServiceResponse;
    using error_types = ecs_errors<ClusterNotFoundException, ResourceNotFoundException,
                                   UnsupportedFeatureException>;

    static constexpr std::string_view name = "DescribeExpressGatewayService";
    static constexpr bool idempotent = true;
};

constexpr DescribeExpressGatewayService
operation_of(shape<DescribeExpressGatewayServiceRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
