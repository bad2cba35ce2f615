// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/each.hpp>
#include <ecswire/constraints/length.hpp>
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

/// The resource to untag, and the keys of the tags to remove.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UntagResource.html
struct UntagResourceRequest {
    std::optional<std::string> resourceArn{}; ///< required; of a task, service, cluster or the like
    std::optional<std::vector<std::string>> tagKeys{}; ///< required; 1 to 128 code points each
};
BOOST_DESCRIBE_STRUCT(UntagResourceRequest, (), (resourceArn, tagKeys))

constexpr auto constraints_of(shape<UntagResourceRequest>) {
    return constraints(
        member<&UntagResourceRequest::resourceArn>(required),
        member<&UntagResourceRequest::tagKeys>(required, each(length(1, 128), tag_characters)));
}

/// An empty response.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UntagResource.html
struct UntagResourceResponse {};
BOOST_DESCRIBE_STRUCT(UntagResourceResponse, (), ())

/// Removes tags from a resource. It is safe to repeat.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UntagResource.html
struct UntagResource : ecs_operation {
    using request_type = UntagResourceRequest;
    using response_type = UntagResourceResponse;
    using error_types = ecs_errors<ClusterNotFoundException, ResourceNotFoundException>;

    static constexpr std::string_view name = "UntagResource";
    static constexpr bool idempotent = true;
};

constexpr UntagResource operation_of(shape<UntagResourceRequest>) noexcept { return {}; }

} // namespace ecswire::inline v0_2
