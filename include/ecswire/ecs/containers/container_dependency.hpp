// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>
#include <string>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The condition on a container under which another one, which depends on it, starts.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html
enum class ContainerCondition {
    START,    ///< it has started
    COMPLETE, ///< it has run to its end; not of an essential container
    SUCCESS,  ///< it has ended with exit code 0; not of an essential container
    HEALTHY,  ///< its health check passes; it must have one
};
BOOST_DESCRIBE_ENUM(ContainerCondition, START, COMPLETE, SUCCESS, HEALTHY)

/// A dependency of a container on another container of its task: the start waits until the other
/// container meets the condition.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDependency.html
struct ContainerDependency {
    std::optional<std::string> containerName{}; ///< required; the container to wait for
    std::optional<open_enum<ContainerCondition>> condition{}; ///< required
};
BOOST_DESCRIBE_STRUCT(ContainerDependency, (), (containerName, condition))

constexpr auto constraints_of(shape<ContainerDependency>) {
    return constraints(member<&ContainerDependency::containerName>(required),
                       member<&ContainerDependency::condition>(required));
}

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
