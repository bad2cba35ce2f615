// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/service_deployments/service_deployment_status.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<ServiceDeploymentStatus>({
    {ServiceDeploymentStatus::PENDING, "PENDING"},
    {ServiceDeploymentStatus::SUCCESSFUL, "SUCCESSFUL"},
    {ServiceDeploymentStatus::STOPPED, "STOPPED"},
    {ServiceDeploymentStatus::STOP_REQUESTED, "STOP_REQUESTED"},
    {ServiceDeploymentStatus::IN_PROGRESS, "IN_PROGRESS"},
    {ServiceDeploymentStatus::ROLLBACK_REQUESTED, "ROLLBACK_REQUESTED"},
    {ServiceDeploymentStatus::ROLLBACK_IN_PROGRESS, "ROLLBACK_IN_PROGRESS"},
    {ServiceDeploymentStatus::ROLLBACK_SUCCESSFUL, "ROLLBACK_SUCCESSFUL"},
    {ServiceDeploymentStatus::ROLLBACK_FAILED, "ROLLBACK_FAILED"},
}));

TEST_CASE("The shapes of service_deployment_status.hpp have their names in the service model") {
    CHECK(shape_name<ServiceDeploymentStatus> == "ServiceDeploymentStatus");
}
