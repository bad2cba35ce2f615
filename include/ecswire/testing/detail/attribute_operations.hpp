// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/ecs/common/attribute.hpp>
#include <ecswire/ecs/common/errors.hpp>
#include <ecswire/ecs/container_instances/delete_attributes.hpp>
#include <ecswire/ecs/container_instances/list_attributes.hpp>
#include <ecswire/ecs/container_instances/put_attributes.hpp>
#include <ecswire/testing/detail/fake_answer.hpp>
#include <ecswire/testing/detail/page_token.hpp>
#include <ecswire/testing/fake_account.hpp>
#include <ecswire/testing/fake_cluster.hpp>
#include <ecswire/testing/fake_instance.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The operations on attributes of container instances.
namespace ecswire::inline v0_2::detail {

// Whether a user has set the attribute, instead of the agent.
inline bool is_custom(const Attribute& attribute) {
    const std::string_view name = attribute.name ? std::string_view(*attribute.name) : "";
    return !name.starts_with("ecs.") && !name.starts_with("com.amazonaws.ecs.");
}

// The attribute as answers show it.
inline Attribute show_attribute(Attribute shown, const fake_instance& target) {
    shown.targetType.reset();
    shown.targetId = target.instance.containerInstanceArn;
    return shown;
}

inline std::vector<Attribute>& attributes_of(fake_instance& target) {
    auto& attributes = target.instance.attributes;
    return attributes ? *attributes : attributes.emplace();
}

// Creates the attribute, or replaces the one of its name.
inline void put_attribute(fake_instance& target, const Attribute& given) {
    std::vector<Attribute>& attributes = attributes_of(target);
    const Attribute stored{.name = given.name, .value = given.value};
    const auto old = std::ranges::find(attributes, stored.name, &Attribute::name);
    if (old == attributes.end()) {
        attributes.push_back(stored);
    } else {
        *old = stored;
    }
}

// The attributes of one request can have several targets; where one is refused, none is changed.
inline fake_answer<PutAttributes> serve_fake(fake_account& account,
                                             const PutAttributesRequest& request) {
    const fake_cluster* const home = find_active_cluster(account, request.cluster);
    if (home == nullptr) {
        return refuse_cluster<PutAttributes>(account, request.cluster);
    }
    std::map<fake_instance*, fake_instance> changed;
    PutAttributesResponse response{.attributes = std::vector<Attribute>{}};
    for (const Attribute& given : *request.attributes) {
        if (!given.targetId) {
            return fake_refusal<PutAttributes, InvalidParameterException>(
                "The attribute " + given.name.value_or("") + " has no targetId.");
        }
        fake_instance* const target = find_registered(account, *given.targetId, *home);
        if (target == nullptr) {
            return fake_refusal<PutAttributes, TargetNotFoundException>(
                "Target " + *given.targetId + " not found.");
        }
        fake_instance& copy = changed.try_emplace(target, *target).first->second;
        put_attribute(copy, given);
        if (std::ranges::count_if(attributes_of(copy), is_custom) > 10) {
            return fake_refusal<PutAttributes, AttributeLimitExceededException>(
                "A container instance can have at most 10 custom attributes.");
        }
        response.attributes->push_back(show_attribute(given, *target));
    }
    for (auto& [target, copy] : changed) {
        *target = std::move(copy);
        target->count_change();
    }
    return response;
}

inline fake_answer<DeleteAttributes> serve_fake(fake_account& account,
                                                const DeleteAttributesRequest& request) {
    const fake_cluster* const home = find_active_cluster(account, request.cluster);
    if (home == nullptr) {
        return refuse_cluster<DeleteAttributes>(account, request.cluster);
    }
    std::map<fake_instance*, fake_instance> changed;
    DeleteAttributesResponse response{.attributes = std::vector<Attribute>{}};
    for (const Attribute& given : *request.attributes) {
        fake_instance* const target = find_registered(account, *given.targetId, *home);
        if (target == nullptr) {
            return fake_refusal<DeleteAttributes, TargetNotFoundException>(
                "Target " + *given.targetId + " not found.");
        }
        fake_instance& copy = changed.try_emplace(target, *target).first->second;
        std::vector<Attribute>& attributes = attributes_of(copy);
        const auto old = std::ranges::find(attributes, given.name, &Attribute::name);
        if (old == attributes.end()) {
            return fake_refusal<DeleteAttributes, TargetNotFoundException>(
                "Target " + *given.targetId + " has no attribute " + given.name.value_or("") + ".");
        }
        response.attributes->push_back(show_attribute(*old, *target));
        attributes.erase(old);
    }
    for (auto& [target, copy] : changed) {
        *target = std::move(copy);
        target->count_change();
    }
    return response;
}

// The position in a token is the ID of an instance, a slash and the index of the attribute.
inline fake_answer<ListAttributes> serve_fake(fake_account& account,
                                              const ListAttributesRequest& request) {
    const fake_cluster* const home = find_active_cluster(account, request.cluster);
    if (home == nullptr) {
        return refuse_cluster<ListAttributes>(account, request.cluster);
    }
    const std::string list = "ListAttributes " + home->cluster.clusterName.value_or("");
    const auto position = read_page_token(list, request.nextToken);
    const std::size_t slash = position ? position->rfind('/') : 0;
    const bool is_first = position && position->empty();
    if (!position || (!is_first && slash == std::string::npos)) {
        return fake_refusal<ListAttributes, InvalidParameterException>("Invalid token.");
    }
    const std::string id = position->substr(0, slash);
    const std::string index = is_first ? "" : position->substr(slash + 1);
    const auto size = static_cast<std::size_t>(request.maxResults.value_or(100));

    ListAttributesResponse response{.attributes = std::vector<Attribute>{}};
    std::string last;
    for (auto each = home->instances.lower_bound(id); each != home->instances.end(); ++each) {
        const fake_instance& target = each->second;
        if (target.deregistered_at || !target.instance.attributes) {
            continue;
        }
        for (std::size_t i = 0; i != target.instance.attributes->size(); ++i) {
            const Attribute& listed = (*target.instance.attributes)[i];
            const std::string here = std::to_string(i);
            const bool is_passed =
                each->first == id &&
                (here.size() < index.size() || (here.size() == index.size() && here <= index));
            if (is_passed || (request.attributeName && listed.name != request.attributeName) ||
                (request.attributeValue && listed.value != request.attributeValue)) {
                continue;
            }
            if (response.attributes->size() == size) {
                response.nextToken = make_page_token(list, last);
                return response;
            }
            last = each->first + "/" + here;
            response.attributes->push_back(show_attribute(listed, target));
        }
    }
    return response;
}

} // namespace ecswire::inline v0_2::detail
