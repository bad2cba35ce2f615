// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// The daemon task definition to delete.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteDaemonTaskDefinition.html
struct DeleteDaemonTaskDefinitionRequest {
    std::optional<std::string> daemonTaskDefinition{}; ///< required; `family:revision` or ARN
};
BOOST_DESCRIBE_STRUCT(DeleteDaemonTaskDefinitionRequest, (), (daemonTaskDefinition))

constexpr auto constraints_of(shape<DeleteDaemonTaskDefinitionRequest>) {
    return constraints(member<&DeleteDaemonTaskDefinitionRequest::daemonTaskDefinition>(required));
}

/// The daemon task definition that is deleted.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteDaemonTaskDefinition.html
struct DeleteDaemonTaskDefinitionResponse {
    std::optional<std::string> daemonTaskDefinitionArn{}; ///< its Amazon Resource Name
};
BOOST_DESCRIBE_STRUCT(DeleteDaemonTaskDefinitionResponse, (), (daemonTaskDefinitionArn))

/// Deletes a revision of a daemon task definition, which is DELETE_IN_PROGRESS first and DELETED
/// later.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteDaemonTaskDefinition.html
struct DeleteDaemonTaskDefinition : ecs_operation {
    using request_type = DeleteDaemonTaskDefinitionRequest;
    using response_type = DeleteDaemonTaskDefinitionResponse;
    using error_types = ecs_errors<>;

    static constexpr std::string_view name = "DeleteDaemonTaskDefinition";
};

constexpr DeleteDaemonTaskDefinition
operation_of(shape<DeleteDaemonTaskDefinitionRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
