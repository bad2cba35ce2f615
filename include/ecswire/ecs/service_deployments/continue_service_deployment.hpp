// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/services/deployment_lifecycle_hook_action.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// The decision on a service deployment that a lifecycle hook pauses.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContinueServiceDeployment.html
struct ContinueServiceDeploymentRequest {
    std::optional<std::string> serviceDeploymentArn{}; ///< required
    std::optional<std::string> hookId{};
    ///< required; `hookId` of the hook in `lifecycleHookDetails` of the deployment
    std::optional<open_enum<DeploymentLifecycleHookAction>> action{};
    ///< next step of the deployment; absent: CONTINUE
};
BOOST_DESCRIBE_STRUCT(ContinueServiceDeploymentRequest, (), (serviceDeploymentArn, hookId, action))

constexpr auto constraints_of(shape<ContinueServiceDeploymentRequest>) {
    return constraints(member<&ContinueServiceDeploymentRequest::serviceDeploymentArn>(required),
                       member<&ContinueServiceDeploymentRequest::hookId>(required));
}

/// The service deployment that the decision is about.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContinueServiceDeployment.html
struct ContinueServiceDeploymentResponse {
    std::optional<std::string> serviceDeploymentArn{}; ///< as in the request
};
BOOST_DESCRIBE_STRUCT(ContinueServiceDeploymentResponse, (), (serviceDeploymentArn))

/// Ends a pause of a service deployment: the deployment goes on to its next stage or rolls back.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContinueServiceDeployment.html
struct ContinueServiceDeployment : ecs_operation {
    using request_type = ContinueServiceDeploymentRequest;
    using response_type = ContinueServiceDeploymentResponse;
    using error_types = ecs_errors<ServiceDeploymentNotFoundException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "ContinueServiceDeployment";
};

constexpr ContinueServiceDeployment operation_of(shape<ContinueServiceDeploymentRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
