// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/ecs/common/ecs_operation.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ecswire::inline v0_2 {

/// The resource to tag, and its new tags.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TagResource.html
struct TagResourceRequest {
    std::optional<std::string> resourceArn{}; ///< required; of a service in the long format
    std::optional<std::vector<Tag>> tags{};   ///< required; the tags to add or replace; others stay
};
BOOST_DESCRIBE_STRUCT(TagResourceRequest, (), (resourceArn, tags))

constexpr auto constraints_of(shape<TagResourceRequest>) {
    return constraints(member<&TagResourceRequest::resourceArn>(required),
                       member<&TagResourceRequest::tags>(required, tag_list));
}

/// An empty response.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TagResource.html
struct TagResourceResponse {};
BOOST_DESCRIBE_STRUCT(TagResourceResponse, (), ())

/// Adds tags to a resource. A tag with a key that the resource has gets the new value, and the
/// other tags stay. It is safe to repeat: the same tags again change nothing.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TagResource.html
struct TagResource : ecs_operation {
    using request_type = TagResourceRequest;
    using response_type = TagResourceResponse;
    using error_types =
        ecs_errors<ClusterNotFoundException, LimitExceededException, ResourceNotFoundException>;

    static constexpr std::string_view name = "TagResource";
    static constexpr bool idempotent = true;
};

constexpr TagResource operation_of(shape<TagResourceRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
