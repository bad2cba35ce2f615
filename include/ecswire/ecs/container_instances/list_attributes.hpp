// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/required_when.hpp>
#include <ecswire/ecs/common/attribute.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/target_type.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// A filter for attributes, and the page to return.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListAttributes.html
struct ListAttributesRequest {
    std::optional<std::string> cluster{};              ///< short name or ARN; absent: `default`
    std::optional<open_enum<TargetType>> targetType{}; ///< required
    std::optional<std::string> attributeName{};        ///< a filter; required with `attributeValue`
    std::optional<std::string> attributeValue{};       ///< a filter
    std::optional<std::string> nextToken{}; ///< from the previous response; absent: the first page
    std::optional<std::int32_t> maxResults{}; ///< maximum per page; absent: 100
};
BOOST_DESCRIBE_STRUCT(ListAttributesRequest, (),
                      (cluster, targetType, attributeName, attributeValue, nextToken, maxResults))

constexpr auto constraints_of(shape<ListAttributesRequest>) {
    return constraints(member<&ListAttributesRequest::targetType>(required),
                       member<&ListAttributesRequest::attributeName>(
                           required_when<&ListAttributesRequest::attributeValue>(is_given)),
                       member<&ListAttributesRequest::maxResults>(range(1, 100)));
}

/// A page of attributes: one for each attribute of each container instance.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListAttributes.html
struct ListAttributesResponse {
    std::optional<std::vector<Attribute>> attributes{}; ///< the attributes of the page
    std::optional<std::string> nextToken{}; ///< for the next page; absent: this is the last
};
BOOST_DESCRIBE_STRUCT(ListAttributesResponse, (), (attributes, nextToken))

/// Lists attributes of the container instances of a cluster, page by page. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListAttributes.html
struct ListAttributes : ecs_operation {
    using request_type = ListAttributesRequest;
    using response_type = ListAttributesResponse;
    using error_types = ecs_errors<ClusterNotFoundException>;

    static constexpr std::string_view name = "ListAttributes";
    static constexpr bool idempotent = true;
    static constexpr auto input_token = &ListAttributesRequest::nextToken;
    static constexpr auto output_token = &ListAttributesResponse::nextToken;
    static constexpr auto result_key = &ListAttributesResponse::attributes;
    static constexpr auto limit_key = &ListAttributesRequest::maxResults;
};

constexpr ListAttributes operation_of(shape<ListAttributesRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
