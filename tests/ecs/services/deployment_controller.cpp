// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/services/deployment_controller.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<DeploymentControllerType>({
    {DeploymentControllerType::ECS, "ECS"},
    {DeploymentControllerType::CODE_DEPLOY, "CODE_DEPLOY"},
    {DeploymentControllerType::EXTERNAL, "EXTERNAL"},
}));

static_assert(is_described_as<DeploymentController>(
    optional_member<open_enum<DeploymentControllerType>>{"type"}));

TEST_CASE("The shapes of deployment_controller.hpp have their names in the service model") {
    CHECK(shape_name<DeploymentControllerType> == "DeploymentControllerType");
    CHECK(shape_name<DeploymentController> == "DeploymentController");
}

TEST_CASE("DeploymentController requires a type") {
    check_each_member_counts(DeploymentController{.type = DeploymentControllerType::EXTERNAL});
    CHECK(from_user(DeploymentController{}) == "/type required");
    CHECK(from_user(DeploymentController{.type = DeploymentControllerType::ECS}) == valid);
}
