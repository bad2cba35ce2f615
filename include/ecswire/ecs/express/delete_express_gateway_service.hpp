// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/express/ecs_express_gateway_service.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// The express service to delete.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteExpressGatewayService.html
struct DeleteExpressGatewayServiceRequest {
    std::optional<std::string> serviceArn{}; ///< required
};
BOOST_DESCRIBE_STRUCT(DeleteExpressGatewayServiceRequest, (), (serviceArn))

constexpr auto constraints_of(shape<DeleteExpressGatewayServiceRequest>) {
    return constraints(member<&DeleteExpressGatewayServiceRequest::serviceArn>(required));
}

/// The express service as it is deleted.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteExpressGatewayService.html
struct DeleteExpressGatewayServiceResponse {
    std::optional<ECSExpressGatewayService> service{}; ///< its `status` shows the progress
};
BOOST_DESCRIBE_STRUCT(DeleteExpressGatewayServiceResponse, (), (service))

/// Deletes an express service. Its tasks are stopped after the response.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteExpressGatewayService.html
struct DeleteExpressGatewayService : ecs_operation {
    using request_type = DeleteExpressGatewayServiceRequest;
    using response_type = DeleteExpressGatewayServiceResponse;
    using error_types = ecs_errors<ClusterNotFoundException, ServiceNotActiveException,
                                   ServiceNotFoundException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "DeleteExpressGatewayService";
};

constexpr DeleteExpressGatewayService
operation_of(shape<DeleteExpressGatewayServiceRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
