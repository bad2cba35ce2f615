// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/range.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The unit of the size of a task set.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Scale.html
enum class ScaleUnit {
    PERCENT, ///< of the desired number of tasks of the service
};
BOOST_DESCRIBE_ENUM(ScaleUnit, PERCENT)

/// The size of a task set relative to its service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Scale.html
struct Scale {
    std::optional<double> value{};              ///< share of the service's desired number of tasks
    std::optional<open_enum<ScaleUnit>> unit{}; ///< the unit of `value`
};
BOOST_DESCRIBE_STRUCT(Scale, (), (value, unit))

constexpr auto constraints_of(shape<Scale>) {
    return constraints(member<&Scale::value>(range(0.0, 100.0)));
}

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
