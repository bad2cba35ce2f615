// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/clusters/cluster.hpp>
#include <ecswire/ecs/common/capacity_provider_strategy_item.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The new capacity providers of a cluster, and their default strategy.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutClusterCapacityProviders.html
struct PutClusterCapacityProvidersRequest {
    std::optional<std::string> cluster{};                        ///< required; short name or ARN
    std::optional<std::vector<std::string>> capacityProviders{}; ///< required; others are removed
    std::optional<std::vector<CapacityProviderStrategyItem>> defaultCapacityProviderStrategy{};
    ///< required; empty: no default strategy
};
BOOST_DESCRIBE_STRUCT(PutClusterCapacityProvidersRequest, (),
                      (cluster, capacityProviders, defaultCapacityProviderStrategy))

constexpr auto constraints_of(shape<PutClusterCapacityProvidersRequest>) {
    return constraints(member<&PutClusterCapacityProvidersRequest::cluster>(required),
                       member<&PutClusterCapacityProvidersRequest::capacityProviders>(required),
                       member<&PutClusterCapacityProvidersRequest::defaultCapacityProviderStrategy>(
                           required, length(at_most(20)), capacity_provider_strategy));
}

/// The cluster as it is changed.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutClusterCapacityProviders.html
struct PutClusterCapacityProvidersResponse {
    std::optional<Cluster> cluster{}; ///< its `attachmentsStatus` shows the progress
};
BOOST_DESCRIBE_STRUCT(PutClusterCapacityProvidersResponse, (), (cluster))

/// Replaces the capacity providers of a cluster and their default strategy. A capacity provider
/// that tasks use cannot be removed. The request is safe to repeat, but not while an earlier change
/// is in progress.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutClusterCapacityProviders.html
struct PutClusterCapacityProviders : ecs_operation {
    using request_type = PutClusterCapacityProvidersRequest;
    using response_type = PutClusterCapacityProvidersResponse;
    using error_types =
        ecs_errors<ClusterNotFoundException, ResourceInUseException, UpdateInProgressException>;

    static constexpr std::string_view name = "PutClusterCapacityProviders";
    static constexpr bool idempotent = true;
};

constexpr PutClusterCapacityProviders
operation_of(shape<PutClusterCapacityProvidersRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
