// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/rule.hpp>
#include <ecswire/ecs/common/attribute.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/reflect/shape.hpp>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The custom attributes to delete, each identified by its name and target.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteAttributes.html
struct DeleteAttributesRequest {
    std::optional<std::string> cluster{};               ///< short name or ARN; absent: `default`
    std::optional<std::vector<Attribute>> attributes{}; ///< required; at most 10
};
BOOST_DESCRIBE_STRUCT(DeleteAttributesRequest, (), (cluster, attributes))

/// Each attribute names its target.
inline constexpr auto attributes_have_targets =
    rule("targetsGiven", "Member must have a targetId in each attribute",
         [](const DeleteAttributesRequest& request) {
             const auto has_target = [](const Attribute& one) { return one.targetId.has_value(); };
             return !request.attributes || std::ranges::all_of(*request.attributes, has_target);
         });

/// No attribute has a value: the name is enough to delete it.
inline constexpr auto attributes_have_no_values =
    rule("valuesAbsent", "Member must not have a value in any attribute",
         [](const DeleteAttributesRequest& request) {
             const auto has_value = [](const Attribute& one) { return one.value.has_value(); };
             return !request.attributes || std::ranges::none_of(*request.attributes, has_value);
         });

constexpr auto constraints_of(shape<DeleteAttributesRequest>) {
    return constraints(member<&DeleteAttributesRequest::attributes>(
        required, length(at_most(10)), attributes_have_targets, attributes_have_no_values));
}

/// The attributes that were deleted.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteAttributes.html
struct DeleteAttributesResponse {
    std::optional<std::vector<Attribute>> attributes{}; ///< the deleted attributes
};
BOOST_DESCRIBE_STRUCT(DeleteAttributesResponse, (), (attributes))

/// Deletes custom attributes of container instances. A repeated request may fail with
/// TargetNotFoundException.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeleteAttributes.html
struct DeleteAttributes : ecs_operation {
    using request_type = DeleteAttributesRequest;
    using response_type = DeleteAttributesResponse;
    using error_types = ecs_errors<ClusterNotFoundException, TargetNotFoundException>;

    static constexpr std::string_view name = "DeleteAttributes";
};

constexpr DeleteAttributes operation_of(shape<DeleteAttributesRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
