// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// A filter by the revisions that a family has.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitionFamilies.html
enum class TaskDefinitionFamilyStatus {
    ACTIVE,   ///< families with an ACTIVE revision
    INACTIVE, ///< families without one
    ALL,      ///< families of both kinds
};
BOOST_DESCRIBE_ENUM(TaskDefinitionFamilyStatus, ACTIVE, INACTIVE, ALL)

/// The page of families to return, and filters, which stay the same from page to page.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitionFamilies.html
struct ListTaskDefinitionFamiliesRequest {
    std::optional<std::string> familyPrefix{}; ///< prefix of the name; absent: any family
    std::optional<open_enum<TaskDefinitionFamilyStatus>> status{}; ///< absent: ALL
    std::optional<std::string> nextToken{}; ///< from the previous response; absent: the first page
    std::optional<std::int32_t> maxResults{}; ///< maximum per page; 1 to 100, absent: 100
};
BOOST_DESCRIBE_STRUCT(ListTaskDefinitionFamiliesRequest, (),
                      (familyPrefix, status, nextToken, maxResults))

constexpr auto constraints_of(shape<ListTaskDefinitionFamiliesRequest>) {
    return constraints(member<&ListTaskDefinitionFamiliesRequest::maxResults>(range(1, 100)));
}

/// A page of families.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitionFamilies.html
struct ListTaskDefinitionFamiliesResponse {
    std::optional<std::vector<std::string>> families{}; ///< names of families
    std::optional<std::string> nextToken{}; ///< for the next page; absent: this is the last
};
BOOST_DESCRIBE_STRUCT(ListTaskDefinitionFamiliesResponse, (), (families, nextToken))

/// Lists the families of task definitions of the account in the Region, page by page. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitionFamilies.html
struct ListTaskDefinitionFamilies : ecs_operation {
    using request_type = ListTaskDefinitionFamiliesRequest;
    using response_type = ListTaskDefinitionFamiliesResponse;
    using error_types = ecs_errors<>;

    static constexpr std::string_view name = "ListTaskDefinitionFamilies";
    static constexpr bool idempotent = true;
    static constexpr auto input_token = &ListTaskDefinitionFamiliesRequest::nextToken;
    static constexpr auto output_token = &ListTaskDefinitionFamiliesResponse::nextToken;
    static constexpr auto result_key = &ListTaskDefinitionFamiliesResponse::families;
    static constexpr auto limit_key = &ListTaskDefinitionFamiliesRequest::maxResults;
};

constexpr ListTaskDefinitionFamilies
operation_of(shape<ListTaskDefinitionFamiliesRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
