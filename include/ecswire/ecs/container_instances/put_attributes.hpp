// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/bounds.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/length.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/attribute.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The attributes to create, or to replace where the target has one of the name.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAttributes.html
struct PutAttributesRequest {
    std::optional<std::string> cluster{};               ///< short name or ARN; absent: `default`
    std::optional<std::vector<Attribute>> attributes{}; ///< required; at most 10
};
BOOST_DESCRIBE_STRUCT(PutAttributesRequest, (), (cluster, attributes))

constexpr auto constraints_of(shape<PutAttributesRequest>) {
    return constraints(member<&PutAttributesRequest::attributes>(required, length(at_most(10))));
}

/// The attributes as they are now.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAttributes.html
struct PutAttributesResponse {
    std::optional<std::vector<Attribute>> attributes{}; ///< the attributes of the request
};
BOOST_DESCRIBE_STRUCT(PutAttributesResponse, (), (attributes))

/// Creates or replaces custom attributes of container instances, which have at most 10 each. It can
/// be repeated: the same attributes again change nothing.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PutAttributes.html
struct PutAttributes : ecs_operation {
    using request_type = PutAttributesRequest;
    using response_type = PutAttributesResponse;
    using error_types = ecs_errors<AttributeLimitExceededException, ClusterNotFoundException,
                                   TargetNotFoundException>;

    static constexpr std::string_view name = "PutAttributes";
    static constexpr bool idempotent = true;
};

constexpr PutAttributes operation_of(shape<PutAttributesRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
