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

/// The resource whose tags to list.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTagsForResource.html
struct ListTagsForResourceRequest {
    std::optional<std::string> resourceArn{}; ///< required; of a task, service, cluster or the like
};
BOOST_DESCRIBE_STRUCT(ListTagsForResourceRequest, (), (resourceArn))

constexpr auto constraints_of(shape<ListTagsForResourceRequest>) {
    return constraints(member<&ListTagsForResourceRequest::resourceArn>(required));
}

/// The tags of the resource, including those that the service has set.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTagsForResource.html
struct ListTagsForResourceResponse {
    std::optional<std::vector<Tag>> tags{}; ///< at most 50 and those of `aws:`, keys unique
};
BOOST_DESCRIBE_STRUCT(ListTagsForResourceResponse, (), (tags))

constexpr auto constraints_of(shape<ListTagsForResourceResponse>) {
    return constraints(member<&ListTagsForResourceResponse::tags>(tag_list));
}

/// Lists all tags of a resource, in one response. Reads only.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ListTagsForResource.html
struct ListTagsForResource : ecs_operation {
    using request_type = ListTagsForResourceRequest;
    using response_type = ListTagsForResourceResponse;
    using error_types = ecs_errors<ClusterNotFoundException>;

    static constexpr std::string_view name = "ListTagsForResource";
    static constexpr bool idempotent = true;
};

constexpr ListTagsForResource operation_of(shape<ListTagsForResourceRequest>) noexcept {
    return {};
}

} // namespace ecswire::inline v0_2
