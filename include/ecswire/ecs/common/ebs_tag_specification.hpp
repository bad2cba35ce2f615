// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/rule.hpp>
#include <ecswire/ecs/common/propagate_tags.hpp>
#include <ecswire/ecs/common/tag.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <algorithm>
#include <optional>
#include <vector>

namespace ecswire::inline v0_2 {

/// The type of an Amazon EBS resource that gets tags.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EBSTagSpecification.html
enum class EBSResourceType {
    volume,
};
BOOST_DESCRIBE_ENUM(EBSResourceType, volume)

/// The tags that Amazon ECS puts on the EBS volumes that it creates for a task or a service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_EBSTagSpecification.html
struct EBSTagSpecification {
    std::optional<open_enum<EBSResourceType>> resourceType{}; ///< required
    std::optional<std::vector<Tag>> tags{};                   ///< at most 50, keys unique
    std::optional<open_enum<PropagateTags>> propagateTags{};
    ///< source of further tags, SERVICE only for volumes of services; absent: none
};
BOOST_DESCRIBE_STRUCT(EBSTagSpecification, (), (resourceType, tags, propagateTags))

/// No tag has a key that only the service sets.
inline constexpr auto no_managed_keys =
    rule("reservedKeys", "Member must not have the key AmazonECSCreated or AmazonECSManaged",
         [](const EBSTagSpecification& specification) {
             const auto is_managed = [](const Tag& tag) {
                 return tag.key == "AmazonECSCreated" || tag.key == "AmazonECSManaged";
             };
             return !specification.tags || std::ranges::none_of(*specification.tags, is_managed);
         });

constexpr auto constraints_of(shape<EBSTagSpecification>) {
    return constraints(member<&EBSTagSpecification::resourceType>(required),
                       member<&EBSTagSpecification::tags>(tag_list, no_managed_keys));
}

} // namespace ecswire::inline v0_2
