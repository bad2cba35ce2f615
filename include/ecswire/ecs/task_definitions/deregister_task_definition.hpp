// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/task_definitions/task_definition.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// The task definition to deregister.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeregisterTaskDefinition.html
struct DeregisterTaskDefinitionRequest {
    std::optional<std::string> taskDefinition{}; ///< required; `family:revision` or ARN
};
BOOST_DESCRIBE_STRUCT(DeregisterTaskDefinitionRequest, (), (taskDefinition))

constexpr auto constraints_of(shape<DeregisterTaskDefinitionRequest>) {
    return constraints(member<&DeregisterTaskDefinitionRequest::taskDefinition>(required));
}

/// The task definition that was deregistered.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeregisterTaskDefinition.html
struct DeregisterTaskDefinitionResponse {
    std::optional<TaskDefinition> taskDefinition{}; ///< its state at the time of the response
};
BOOST_DESCRIBE_STRUCT(DeregisterTaskDefinitionResponse, (), (taskDefinition))

/// Deregisters a revision of a task definition, which becomes INACTIVE: new tasks and services
/// cannot use it, from at most 10 minutes later on. Those that use it already go on. Whether the
/// request can be repeated safely is not documented.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeregisterTaskDefinition.html
struct DeregisterTaskDefinition : ecs_operation {
    using request_type = DeregisterTaskDefinitionRequest;
    using response_type = DeregisterTaskDefinitionResponse;
    using error_types = ecs_errors<>;

    static constexpr std::string_view name = "DeregisterTaskDefinition";
};

constexpr DeregisterTaskDefinition operation_of(shape<DeregisterTaskDefinitionRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
