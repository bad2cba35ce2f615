// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The kind of a placement strategy.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementStrategy.html
enum class PlacementStrategyType {
    random,  ///< any available container instance
    spread,  ///< evenly by the values of the field
    binpack, ///< the container instance with the least remaining amount of the field
};
BOOST_DESCRIBE_ENUM(PlacementStrategyType, random, spread, binpack)

/// A preference among the container instances on which a task can be placed.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_PlacementStrategy.html
struct PlacementStrategy {
    std::optional<open_enum<PlacementStrategyType>> type{}; ///< the kind of preference
    std::optional<std::string> field{};
    ///< spread: instanceId, host or `attribute:NAME`; binpack: cpu or memory; random: ignored
};
BOOST_DESCRIBE_STRUCT(PlacementStrategy, (), (type, field))

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
