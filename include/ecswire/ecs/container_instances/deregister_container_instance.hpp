// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/container_instances/container_instance.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// The container instance to deregister.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeregisterContainerInstance.html
struct DeregisterContainerInstanceRequest {
    std::optional<std::string> cluster{};           ///< short name or ARN; absent: `default`
    std::optional<std::string> containerInstance{}; ///< required; ID or ARN
    std::optional<bool> force{}; ///< required if it has tasks, which keep running; absent: false
};
BOOST_DESCRIBE_STRUCT(DeregisterContainerInstanceRequest, (), (cluster, containerInstance, force))

constexpr auto constraints_of(shape<DeregisterContainerInstanceRequest>) {
    return constraints(member<&DeregisterContainerInstanceRequest::containerInstance>(required));
}

/// The container instance after it has been deregistered.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeregisterContainerInstance.html
struct DeregisterContainerInstanceResponse {
    std::optional<ContainerInstance> containerInstance{}; ///< its `status` is INACTIVE
};
BOOST_DESCRIBE_STRUCT(DeregisterContainerInstanceResponse, (), (containerInstance))

/// Removes a container instance from its cluster, so that it accepts no more tasks. The EC2
/// instance isn't terminated. Conversely, if an EC2 instance is terminated while it is running, the
/// service deregisters it.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeregisterContainerInstance.html
struct DeregisterContainerInstance : ecs_operation {
    using request_type = DeregisterContainerInstanceRequest;
    using response_type = DeregisterContainerInstanceResponse;
    using error_types = ecs_errors<ClusterNotFoundException>;

    static constexpr std::string_view name = "DeregisterContainerInstance";
};

constexpr DeregisterContainerInstance
operation_of(shape<DeregisterContainerInstanceRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
