// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/values.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/failure.hpp>
#include <ecswire/ecs/container_instances/container_instance.hpp>
#include <ecswire/ecs/container_instances/container_instance_status.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The container instances whose state to change.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateContainerInstancesState.html
struct UpdateContainerInstancesStateRequest {
    std::optional<std::string> cluster{}; ///< short name or ARN; absent: `default`
    std::optional<std::vector<std::string>> containerInstances{}; ///< required; IDs or ARNs
    std::optional<open_enum<ContainerInstanceStatus>> status{};
    ///< required; ACTIVE or DRAINING, which only an ACTIVE one can become
};
BOOST_DESCRIBE_STRUCT(UpdateContainerInstancesStateRequest, (),
                      (cluster, containerInstances, status))

constexpr auto constraints_of(shape<UpdateContainerInstancesStateRequest>) {
    using enum ContainerInstanceStatus;
    return constraints(
        member<&UpdateContainerInstancesStateRequest::containerInstances>(required,
                                                                          length(at_most(10))),
        member<&UpdateContainerInstancesStateRequest::status>(required, values(ACTIVE, DRAINING)));
}

/// The container instances whose state was changed, and the others.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateContainerInstancesState.html
struct UpdateContainerInstancesStateResponse {
    std::optional<std::vector<ContainerInstance>> containerInstances{}; ///< those that were changed
    std::optional<std::vector<Failure>> failures{};                     ///< the others
};
BOOST_DESCRIBE_STRUCT(UpdateContainerInstancesStateResponse, (), (containerInstances, failures))

/// Starts or ends the draining of container instances. A DRAINING one gets no new tasks: tasks of
/// services are replaced elsewhere as their deployments allow, and tasks without a service run on.
/// The response lists instances that cannot be changed in `failures`; they are not an error.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateContainerInstancesState.html
struct UpdateContainerInstancesState : ecs_operation {
    using request_type = UpdateContainerInstancesStateRequest;
    using response_type = UpdateContainerInstancesStateResponse;
    using error_types = ecs_errors<ClusterNotFoundException>;

    static constexpr std::string_view name = "UpdateContainerInstancesState";
    static constexpr bool idempotent = true;
    static constexpr auto failures = &UpdateContainerInstancesStateResponse::failures;
    static constexpr auto batch_key = &UpdateContainerInstancesStateRequest::containerInstances;
    static constexpr std::size_t max_batch = 10;
};

constexpr UpdateContainerInstancesState
operation_of(shape<UpdateContainerInstancesStateRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
