// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/ecs/capacity_providers/capacity_provider.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/failure.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// A part of CapacityProvider that the service includes only on demand.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeCapacityProviders.html
enum class CapacityProviderField {
    TAGS, ///< `tags`
};
BOOST_DESCRIBE_ENUM(CapacityProviderField, TAGS)

/// The capacity providers to describe, and the page of them to return.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeCapacityProviders.html
struct DescribeCapacityProvidersRequest {
    std::optional<std::vector<std::string>> capacityProviders{};
    ///< short names or ARNs, at most 100
    std::optional<std::string> cluster{}; ///< the cluster of managed instances providers
    std::optional<std::vector<open_enum<CapacityProviderField>>> include{}; ///< absent: no tags
    std::optional<std::int32_t> maxResults{}; ///< maximum per page; absent: 10
    std::optional<std::string> nextToken{}; ///< from the previous response; absent: the first page
};
BOOST_DESCRIBE_STRUCT(DescribeCapacityProvidersRequest, (),
                      (capacityProviders, cluster, include, maxResults, nextToken))

constexpr auto constraints_of(shape<DescribeCapacityProvidersRequest>) {
    return constraints(
        member<&DescribeCapacityProvidersRequest::capacityProviders>(length(at_most(100))),
        member<&DescribeCapacityProvidersRequest::maxResults>(range(1, 10)));
}

/// A page of capacity providers, and the failures.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeCapacityProviders.html
struct DescribeCapacityProvidersResponse {
    std::optional<std::vector<CapacityProvider>> capacityProviders{};
    ///< the capacity providers that were found
    std::optional<std::vector<Failure>> failures{}; ///< one for each that was not found
    std::optional<std::string> nextToken{};         ///< for the next page; absent: this is the last
};
BOOST_DESCRIBE_STRUCT(DescribeCapacityProvidersResponse, (),
                      (capacityProviders, failures, nextToken))

/// Describes capacity providers, page by page. The response lists missing capacity providers in
/// `failures`; they are not an error. Reads only. A request takes 100 names; a batch has 10, whose
/// response is one page.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DescribeCapacityProviders.html
struct DescribeCapacityProviders : ecs_operation {
    using request_type = DescribeCapacityProvidersRequest;
    using response_type = DescribeCapacityProvidersResponse;
    using error_types = ecs_errors<ClusterNotFoundException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "DescribeCapacityProviders";
    static constexpr bool idempotent = true;
    static constexpr auto input_token = &DescribeCapacityProvidersRequest::nextToken;
    static constexpr auto output_token = &DescribeCapacityProvidersResponse::nextToken;
    static constexpr auto result_key = &DescribeCapacityProvidersResponse::capacityProviders;
    static constexpr auto limit_key = &DescribeCapacityProvidersRequest::maxResults;
    static constexpr auto failures = &DescribeCapacityProvidersResponse::failures;
    static constexpr auto batch_key = &DescribeCapacityProvidersRequest::capacityProviders;
    static constexpr std::size_t max_batch = 10;
};

constexpr DescribeCapacityProviders operation_of(shape<DescribeCapacityProvidersRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
