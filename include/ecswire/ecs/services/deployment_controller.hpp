// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)
#pragma once

#include <ecswire/constraints/constraints.hpp>
#include <ecswire/constraints/member_constraints.hpp>
#include <ecswire/constraints/required.hpp>
#include <ecswire/reflect/open_enum.hpp>
#include <ecswire/reflect/shape.hpp>

#include <optional>

#include <ecswire/ecs/detail/hide_macros.hpp>

namespace ecswire::inline v0_2 {

/// The party that carries out the deployments of a service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentController.html
enum class DeploymentControllerType {
    ECS,         ///< Amazon ECS, by the deployment strategy
    CODE_DEPLOY, ///< AWS CodeDeploy, as blue/green deployments
    EXTERNAL,    ///< the user or a third party, with task sets
};
BOOST_DESCRIBE_ENUM(DeploymentControllerType, ECS, CODE_DEPLOY, EXTERNAL)

/// The deployment controller of a service.
///
/// https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_DeploymentController.html
struct DeploymentController {
    std::optional<open_enum<DeploymentControllerType>> type{}; ///< required
};
BOOST_DESCRIBE_STRUCT(DeploymentController, (), (type))

constexpr auto constraints_of(shape<DeploymentController>) {
    return constraints(member<&DeploymentController::type>(required));
}

} // namespace ecswire::inline v0_2

#include <ecswire/ecs/detail/restore_macros.hpp>
