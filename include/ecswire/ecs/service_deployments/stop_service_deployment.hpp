// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The state in which a stopped service deployment leaves its service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopServiceDeployment.html
enum class StopServiceDeploymentStopType {
    ABORT,    ///< as it is, without a rollback
    ROLLBACK, ///< back at the service revision before
};
BOOST_DESCRIBE_ENUM(StopServiceDeploymentStopType, ABORT, ROLLBACK)

/// The service deployment to stop.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopServiceDeployment.html
struct StopServiceDeploymentRequest {
    std::optional<std::string> serviceDeploymentArn{}; ///< required
    std::optional<open_enum<StopServiceDeploymentStopType>> stopType{};
    ///< the service takes ROLLBACK; absent: ROLLBACK
};
BOOST_DESCRIBE_STRUCT(StopServiceDeploymentRequest, (), (serviceDeploymentArn, stopType))

constexpr auto constraints_of(shape<StopServiceDeploymentRequest>) {
    return constraints(member<&StopServiceDeploymentRequest::serviceDeploymentArn>(required));
}

/// The service deployment that is being stopped.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopServiceDeployment.html
struct StopServiceDeploymentResponse {
    std::optional<std::string> serviceDeploymentArn{}; ///< as in the request
};
BOOST_DESCRIBE_STRUCT(StopServiceDeploymentResponse, (), (serviceDeploymentArn))

/// Stops a service deployment. The response arrives before the deployment has stopped.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_StopServiceDeployment.html
struct StopServiceDeployment : ecs_operation {
    using request_type = StopServiceDeploymentRequest;
    using response_type = StopServiceDeploymentResponse;
    using error_types = ecs_errors<ConflictException, ServiceDeploymentNotFoundException,
                                   UnsupportedFeatureException>;

    static constexpr std::string_view name = "StopServiceDeployment";
};

constexpr StopServiceDeployment operation_of(shape<StopServiceDeploymentRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
