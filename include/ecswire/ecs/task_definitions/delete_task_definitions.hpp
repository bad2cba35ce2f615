// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/failure.hpp>
#include <ecswire/ecs/task_definitions/task_definition.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The task definitions to delete.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteTaskDefinitions.html
struct DeleteTaskDefinitionsRequest {
    std::optional<std::vector<std::string>> taskDefinitions{};
    ///< required; at most 10 `family:revision` or ARNs, all INACTIVE
};
BOOST_DESCRIBE_STRUCT(DeleteTaskDefinitionsRequest, (), (taskDefinitions))

constexpr auto constraints_of(shape<DeleteTaskDefinitionsRequest>) {
    return constraints(
        member<&DeleteTaskDefinitionsRequest::taskDefinitions>(required, length(at_most(10))));
}

/// The task definitions that are being deleted, and the others.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteTaskDefinitions.html
struct DeleteTaskDefinitionsResponse {
    std::optional<std::vector<TaskDefinition>> taskDefinitions{}; ///< those that are being deleted
    std::optional<std::vector<Failure>> failures{};               ///< the others
};
BOOST_DESCRIBE_STRUCT(DeleteTaskDefinitionsResponse, (), (taskDefinitions, failures))

/// Deletes revisions of task definitions that are INACTIVE. They are DELETE_IN_PROGRESS until
/// nothing uses them. The response lists task definitions that cannot be deleted in `failures`;
/// they are not an error. Whether the request can be repeated safely is not documented.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteTaskDefinitions.html
struct DeleteTaskDefinitions : ecs_operation {
    using request_type = DeleteTaskDefinitionsRequest;
    using response_type = DeleteTaskDefinitionsResponse;
    using error_types = ecs_errors<>;

    static constexpr std::string_view name = "DeleteTaskDefinitions";
    static constexpr auto failures = &DeleteTaskDefinitionsResponse::failures;
    static constexpr auto batch_key = &DeleteTaskDefinitionsRequest::taskDefinitions;
    static constexpr std::size_t max_batch = 10;
};

constexpr DeleteTaskDefinitions operation_of(shape<DeleteTaskDefinitionsRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
