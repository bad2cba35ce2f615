// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/gateways/gateway_status.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// The gateway to delete.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteGateway.html
struct DeleteGatewayRequest {
    std::optional<std::string> gateway{}; ///< required; name or ARN
};
BOOST_DESCRIBE_STRUCT(DeleteGatewayRequest, (), (gateway))

constexpr auto constraints_of(shape<DeleteGatewayRequest>) {
    return constraints(member<&DeleteGatewayRequest::gateway>(required));
}

/// The gateway that was deleted.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteGateway.html
struct DeleteGatewayResponse {
    std::optional<std::string> gatewayArn{};          ///< its Amazon Resource Name
    std::optional<std::string> name{};                ///< its name
    std::optional<open_enum<GatewayStatus>> status{}; ///< DELETED
};
BOOST_DESCRIBE_STRUCT(DeleteGatewayResponse, (), (gatewayArn, name, status))

/// Deletes a gateway that has no deletion protection and no association in the state ACTIVE or
/// DISASSOCIATING. Repeating it after its success is a GatewayNotFoundException.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteGateway.html
struct DeleteGateway : ecs_operation {
    using request_type = DeleteGatewayRequest;
    using response_type = DeleteGatewayResponse;
    using error_types = ecs_errors<GatewayNotFoundException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "DeleteGateway";
};

constexpr DeleteGateway operation_of(shape<DeleteGatewayRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
