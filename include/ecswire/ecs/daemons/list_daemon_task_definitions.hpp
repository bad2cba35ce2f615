// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/sort_order.hpp>
#include <ecswire/ecs/daemons/daemon_task_definition_status.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>
#include <ecswire/reflect/timestamp.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// A filter of the revisions of a family.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListDaemonTaskDefinitions.html
enum class DaemonTaskDefinitionRevisionFilter {
    LAST_REGISTERED, ///< the latest of each family
};
BOOST_DESCRIBE_ENUM(DaemonTaskDefinitionRevisionFilter, LAST_REGISTERED)

/// A filter by the state of a daemon task definition.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListDaemonTaskDefinitions.html
enum class DaemonTaskDefinitionStatusFilter {
    ACTIVE,             ///< those that daemons can use
    DELETE_IN_PROGRESS, ///< those that are being deleted
    ALL,                ///< those of any state
};
BOOST_DESCRIBE_ENUM(DaemonTaskDefinitionStatusFilter, ACTIVE, DELETE_IN_PROGRESS, ALL)

/// A daemon task definition in short.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DaemonTaskDefinitionSummary.html
struct DaemonTaskDefinitionSummary {
    std::optional<std::string> arn{};             ///< its Amazon Resource Name
    std::optional<timestamp> registeredAt{};      ///< time of its registration
    std::optional<std::string> registeredBy{};    ///< principal that registered it
    std::optional<timestamp> deleteRequestedAt{}; ///< time of the request to delete it
    std::optional<open_enum<DaemonTaskDefinitionStatus>> status{}; ///< its state in the life cycle
};
BOOST_DESCRIBE_STRUCT(DaemonTaskDefinitionSummary, (),
                      (arn, registeredAt, registeredBy, deleteRequestedAt, status))

/// The page of daemon task definitions to return, and filters.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListDaemonTaskDefinitions.html
struct ListDaemonTaskDefinitionsRequest {
    std::optional<std::string> familyPrefix{}; ///< name of a family, or its start
    std::optional<std::string> family{};       ///< name of one family
    std::optional<open_enum<DaemonTaskDefinitionRevisionFilter>> revision{};
    ///< absent: all revisions
    std::optional<open_enum<DaemonTaskDefinitionStatusFilter>> status{}; ///< absent: ACTIVE
    std::optional<open_enum<SortOrder>> sort{};                          ///< absent: ASC
    std::optional<std::string> nextToken{}; ///< from the previous response; absent: the first page
    std::optional<std::int32_t> maxResults{}; ///< maximum per page; absent: 100
};
BOOST_DESCRIBE_STRUCT(ListDaemonTaskDefinitionsRequest, (),
                      (familyPrefix, family, revision, status, sort, nextToken, maxResults))

constexpr auto constraints_of(shape<ListDaemonTaskDefinitionsRequest>) {
    return constraints(member<&ListDaemonTaskDefinitionsRequest::maxResults>(range(1, 100)));
}

/// A page of daemon task definitions.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListDaemonTaskDefinitions.html
struct ListDaemonTaskDefinitionsResponse {
    std::optional<std::vector<DaemonTaskDefinitionSummary>> daemonTaskDefinitions{};
    ///< the daemon task definitions in short
    std::optional<std::string> nextToken{}; ///< for the next page; absent: this is the last
};
BOOST_DESCRIBE_STRUCT(ListDaemonTaskDefinitionsResponse, (), (daemonTaskDefinitions, nextToken))

/// Lists the daemon task definitions of the account in the Region, page by page. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListDaemonTaskDefinitions.html
struct ListDaemonTaskDefinitions : ecs_operation {
    using request_type = ListDaemonTaskDefinitionsRequest;
    using response_type = ListDaemonTaskDefinitionsResponse;
    using error_types = ecs_errors<>;

    static constexpr std::string_view name = "ListDaemonTaskDefinitions";
    static constexpr bool idempotent = true;
    static constexpr auto input_token = &ListDaemonTaskDefinitionsRequest::nextToken;
    static constexpr auto output_token = &ListDaemonTaskDefinitionsResponse::nextToken;
    static constexpr auto result_key = &ListDaemonTaskDefinitionsResponse::daemonTaskDefinitions;
    static constexpr auto limit_key = &ListDaemonTaskDefinitionsRequest::maxResults;
};

constexpr ListDaemonTaskDefinitions operation_of(shape<ListDaemonTaskDefinitionsRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
