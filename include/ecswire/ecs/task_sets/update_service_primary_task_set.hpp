// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/services/task_set.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// The task set that becomes the primary one of its service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateServicePrimaryTaskSet.html
struct UpdateServicePrimaryTaskSetRequest {
    std::optional<std::string> cluster{};        ///< required; short name or ARN
    std::optional<std::string> service{};        ///< required; short name or ARN
    std::optional<std::string> primaryTaskSet{}; ///< required; ID or ARN
};
BOOST_DESCRIBE_STRUCT(UpdateServicePrimaryTaskSetRequest, (), (cluster, service, primaryTaskSet))

constexpr auto constraints_of(shape<UpdateServicePrimaryTaskSetRequest>) {
    return constraints(member<&UpdateServicePrimaryTaskSetRequest::cluster>(required),
                       member<&UpdateServicePrimaryTaskSetRequest::service>(required),
                       member<&UpdateServicePrimaryTaskSetRequest::primaryTaskSet>(required));
}

/// The new primary task set.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateServicePrimaryTaskSet.html
struct UpdateServicePrimaryTaskSetResponse {
    std::optional<TaskSet> taskSet{}; ///< its `status` is PRIMARY
};
BOOST_DESCRIBE_STRUCT(UpdateServicePrimaryTaskSetResponse, (), (taskSet))

/// Makes a task set the primary one of a service whose deployment controller is EXTERNAL.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateServicePrimaryTaskSet.html
struct UpdateServicePrimaryTaskSet : ecs_operation {
    using request_type = UpdateServicePrimaryTaskSetRequest;
    using response_type = UpdateServicePrimaryTaskSetResponse;
    using error_types =
        ecs_errors<ClusterNotFoundException, ServiceNotActiveException, ServiceNotFoundException,
                   TaskSetNotFoundException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "UpdateServicePrimaryTaskSet";
};

constexpr UpdateServicePrimaryTaskSet
operation_of(shape<UpdateServicePrimaryTaskSetRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
