// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/ecs/tags/list_tags_for_resource.hpp>
#include <ecswire/ecs/tags/tag_resource.hpp>
#include <ecswire/ecs/tags/untag_resource.hpp>
#include <ecswire/json/result.hpp>
#include <ecswire/protocol/http_message.hpp>
#include <ecswire/service/operation.hpp>
#include <ecswire/testing/detail/fake_answer.hpp>
#include <ecswire/testing/fake_account.hpp>
#include <ecswire/testing/fake_cluster.hpp>
#include <ecswire/testing/fake_instance.hpp>
#include <ecswire/text/ascii.hpp>

#include <boost/mp11/algorithm.hpp>
#include <boost/system/result.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The operations on tags, of clusters and container instances.
namespace ecswire::inline v0_2::detail {

using fake_tags = std::optional<std::vector<Tag>>;

inline bool is_reserved_key(std::string_view key) { return starts_with_ignoring_case(key, "aws:"); }

// Why a resource is not found. ListTagsForResource has no error of its own for that.
template <operation Op>
http_response refuse_resource(const std::string& arn) {
    const std::string message = "The specified resource " + arn + " was not found.";
    if constexpr (boost::mp11::mp_contains<typename Op::error_types,
                                           ResourceNotFoundException>::value) {
        return fake_refusal<Op, ResourceNotFoundException>(message);
    } else {
        return fake_refusal<Op, InvalidParameterException>(message);
    }
}

// The tags of the resource with an ARN.
template <operation Op>
boost::system::result<fake_tags*, http_response> find_tags(fake_account& account,
                                                           const std::string& arn) {
    constexpr std::string_view instance_type = ":container-instance/";
    if (!arn.starts_with("arn:") || std::ranges::count(arn, ':') < 5) {
        return fake_refusal<Op, InvalidParameterException>("Invalid ARN: " + arn);
    }
    if (arn.find(":cluster/") != std::string::npos) {
        fake_cluster* const cluster = find_active_cluster(account, arn);
        if (cluster == nullptr) {
            return refuse_cluster<Op>(account, arn);
        }
        return &cluster->cluster.tags;
    }
    const std::size_t type = arn.find(instance_type);
    if (type == std::string::npos) {
        return refuse_resource<Op>(arn);
    }
    // A short ARN doesn't name the cluster: it is found by the ID, which is unique.
    for (auto& [name, home] : account.clusters) {
        if (fake_instance* const found = find_registered(account, arn, home)) {
            return &found->instance.tags;
        }
    }
    return refuse_resource<Op>(arn);
}

inline fake_answer<TagResource> serve_fake(fake_account& account,
                                           const TagResourceRequest& request) {
    const auto found = find_tags<TagResource>(account, *request.resourceArn);
    if (!found) {
        return found.error();
    }
    fake_tags& stored = *unchecked_value(found);
    std::vector<Tag> tags = stored.value_or(std::vector<Tag>());
    for (const Tag& added : *request.tags) {
        const auto old = std::ranges::find(tags, added.key, &Tag::key);
        if (old == tags.end()) {
            tags.push_back(added);
        } else {
            *old = added;
        }
    }
    const auto counts = [](const Tag& tag) { return !is_reserved_key(tag.key.value_or("")); };
    if (std::ranges::count_if(tags, counts) > 50) {
        return fake_refusal<TagResource, LimitExceededException>(
            "A resource can have at most 50 tags.");
    }
    stored = std::move(tags);
    return TagResourceResponse{};
}

// The service's own tags stay.
inline fake_answer<UntagResource> serve_fake(fake_account& account,
                                             const UntagResourceRequest& request) {
    const auto found = find_tags<UntagResource>(account, *request.resourceArn);
    if (!found) {
        return found.error();
    }
    fake_tags* const stored = unchecked_value(found);
    if (stored->has_value()) {
        std::erase_if(**stored, [&](const Tag& tag) {
            const std::string key = tag.key.value_or("");
            return !is_reserved_key(key) &&
                   std::ranges::find(*request.tagKeys, key) != request.tagKeys->end();
        });
    }
    return UntagResourceResponse{};
}

inline fake_answer<ListTagsForResource> serve_fake(fake_account& account,
                                                   const ListTagsForResourceRequest& request) {
    const auto found = find_tags<ListTagsForResource>(account, *request.resourceArn);
    if (!found) {
        return found.error();
    }
    return ListTagsForResourceResponse{.tags =
                                           unchecked_value(found)->value_or(std::vector<Tag>())};
}

} // namespace ecswire::inline v0_2::detail
