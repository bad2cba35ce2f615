// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/daemons/daemon_status.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// A daemon in short.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonSummary.html
struct DaemonSummary {
    std::optional<std::string> daemonArn{};          ///< its Amazon Resource Name
    std::optional<open_enum<DaemonStatus>> status{}; ///< its state in the life cycle
    std::optional<timestamp> createdAt{};            ///< time of its creation
    std::optional<timestamp> updatedAt{};            ///< time of its latest update
};
BOOST_DESCRIBE_STRUCT(DaemonSummary, (), (daemonArn, status, createdAt, updatedAt))

/// The page of daemons to return, and filters.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListDaemons.html
struct ListDaemonsRequest {
    std::optional<std::string> clusterArn{}; ///< cluster of the daemons
    std::optional<std::vector<std::string>> capacityProviderArns{};
    ///< capacity providers of the daemons
    std::optional<std::int32_t> maxResults{}; ///< maximum per page; absent: 100
    std::optional<std::string> nextToken{}; ///< from the previous response; absent: the first page
};
BOOST_DESCRIBE_STRUCT(ListDaemonsRequest, (),
                      (clusterArn, capacityProviderArns, maxResults, nextToken))

constexpr auto constraints_of(shape<ListDaemonsRequest>) {
    return constraints(member<&ListDaemonsRequest::maxResults>(range(1, 100)));
}

/// A page of daemons.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListDaemons.html
struct ListDaemonsResponse {
    std::optional<std::vector<DaemonSummary>> daemonSummariesList{}; ///< the daemons in short
    std::optional<std::string> nextToken{}; ///< for the next page; absent: this is the last
};
BOOST_DESCRIBE_STRUCT(ListDaemonsResponse, (), (daemonSummariesList, nextToken))

/// Lists daemons, page by page. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListDaemons.html
struct ListDaemons : ecs_operation {
    using request_type = ListDaemonsRequest;
    using response_type = ListDaemonsResponse;
    using error_types = ecs_errors<ClusterNotFoundException, UnsupportedFeatureException>;

    static constexpr std::string_view name = "ListDaemons";
    static constexpr bool idempotent = true;
    static constexpr auto input_token = &ListDaemonsRequest::nextToken;
    static constexpr auto output_token = &ListDaemonsResponse::nextToken;
    static constexpr auto result_key = &ListDaemonsResponse::daemonSummariesList;
    static constexpr auto limit_key = &ListDaemonsRequest::maxResults;
};

constexpr ListDaemons operation_of(shape<ListDaemonsRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
