// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/capacity_providers/capacity_provider.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace ecswire::inline v0_2 {

/// The capacity provider to delete: not FARGATE or FARGATE_SPOT.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCapacityProvider.html
struct DeleteCapacityProviderRequest {
    std::optional<std::string> capacityProvider{}; ///< required; short name or ARN
    std::optional<std::string> cluster{};          ///< the cluster of a managed instances provider
};
BOOST_DESCRIBE_STRUCT(DeleteCapacityProviderRequest, (), (capacityProvider, cluster))

constexpr auto constraints_of(shape<DeleteCapacityProviderRequest>) {
    return constraints(member<&DeleteCapacityProviderRequest::capacityProvider>(required));
}

/// The capacity provider as it is deleted.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCapacityProvider.html
struct DeleteCapacityProviderResponse {
    std::optional<CapacityProvider> capacityProvider{}; ///< its `updateStatus` shows the progress
};
BOOST_DESCRIBE_STRUCT(DeleteCapacityProviderResponse, (), (capacityProvider))

/// Deletes a capacity provider that no cluster is associated with and that is in no strategy of a
/// service. It is safe to repeat.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteCapacityProvider.html
struct DeleteCapacityProvider : ecs_operation {
    using request_type = DeleteCapacityProviderRequest;
    using response_type = DeleteCapacityProviderResponse;
    using error_types = ecs_errors<ClusterNotFoundException, UnsupportedFeatureException,
                                   UpdateInProgressException>;

    static constexpr std::string_view name = "DeleteCapacityProvider";
    static constexpr bool idempotent = true;
};

constexpr DeleteCapacityProvider operation_of(shape<DeleteCapacityProviderRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
