// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/sort_order.hpp>
#include <ecswire/ecs/task_definitions/task_definition_status.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The page of task definitions to return, and filters, which stay the same from page to page.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitions.html
struct ListTaskDefinitionsRequest {
    std::optional<std::string> familyPrefix{};
    ///< full name of a family, not a prefix; absent: any family
    std::optional<open_enum<TaskDefinitionStatus>> status{}; ///< absent: ACTIVE
    std::optional<open_enum<SortOrder>> sort{}; ///< by family, then by revision; absent: ASC
    std::optional<std::string> nextToken{}; ///< from the previous response; absent: the first page
    std::optional<std::int32_t> maxResults{}; ///< maximum per page; 1 to 100, absent: 100
};
BOOST_DESCRIBE_STRUCT(ListTaskDefinitionsRequest, (),
                      (familyPrefix, status, sort, nextToken, maxResults))

constexpr auto constraints_of(shape<ListTaskDefinitionsRequest>) {
    return constraints(member<&ListTaskDefinitionsRequest::maxResults>(range(1, 100)));
}

/// A page of task definitions.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitions.html
struct ListTaskDefinitionsResponse {
    std::optional<std::vector<std::string>> taskDefinitionArns{}; ///< ARNs of task definitions
    std::optional<std::string> nextToken{}; ///< for the next page; absent: this is the last
};
BOOST_DESCRIBE_STRUCT(ListTaskDefinitionsResponse, (), (taskDefinitionArns, nextToken))

/// Lists the ARNs of the task definitions of the account in the Region, page by page. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTaskDefinitions.html
struct ListTaskDefinitions : ecs_operation {
    using request_type = ListTaskDefinitionsRequest;
    using response_type = ListTaskDefinitionsResponse;
    using error_types = ecs_errors<>;

    static constexpr std::string_view name = "ListTaskDefinitions";
    static constexpr bool idempotent = true;
    static constexpr auto input_token = &ListTaskDefinitionsRequest::nextToken;
    static constexpr auto output_token = &ListTaskDefinitionsResponse::nextToken;
    static constexpr auto result_key = &ListTaskDefinitionsResponse::taskDefinitionArns;
    static constexpr auto limit_key = &ListTaskDefinitionsRequest::maxResults;
};

constexpr ListTaskDefinitions operation_of(shape<ListTaskDefinitionsRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
