// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/condition.hpp>
#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/forbidden_when.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/one_of.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/constraints/required_when.hpp>
#include <ecswire/ecs/common/resource_type.hpp>
#include <ecswire/ecs/common/sharing_strategy.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

namespace ecswire::inline v0_2 {

/// Devices that a container requires: a number of devices for itself, or a share of a GPU. The
/// containers of a task that require GPUs all set `value` or all set `sharingStrategy`.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ResourceRequirement.html
struct ResourceRequirement {
    std::optional<std::string> value{};
    ///< GPU: a number or ALL; NeuronDevice: ALL; InferenceAccelerator: its `deviceName`
    std::optional<open_enum<ResourceType>> type{};    ///< required
    std::optional<SharingStrategy> sharingStrategy{}; ///< neither on Fargate nor on EXTERNAL
};
BOOST_DESCRIBE_STRUCT(ResourceRequirement, (), (value, type, sharingStrategy))

constexpr auto constraints_of(shape<ResourceRequirement>) {
    return constraints(member<&ResourceRequirement::value>(
                           required_when<&ResourceRequirement::type>(is_not(ResourceType::GPU)),
                           required_when<&ResourceRequirement::sharingStrategy>(is_absent)),
                       member<&ResourceRequirement::type>(required),
                       member<&ResourceRequirement::sharingStrategy>(
                           exclusive<&ResourceRequirement::value>,
                           forbidden_when<&ResourceRequirement::type>(is_not(ResourceType::GPU))));
}

} // namespace ecswire::inline v0_2
