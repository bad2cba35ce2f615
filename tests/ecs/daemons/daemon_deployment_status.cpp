// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/daemons/daemon_deployment_status.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"

using namespace ecswire;
using namespace ecswire_test;

static_assert(has_wire_texts<DaemonDeploymentStatus>({
    {DaemonDeploymentStatus::PENDING, "PENDING"},
    {DaemonDeploymentStatus::SUCCESSFUL, "SUCCESSFUL"},
    {DaemonDeploymentStatus::STOPPED, "STOPPED"},
    {DaemonDeploymentStatus::STOP_REQUESTED, "STOP_REQUESTED"},
    {DaemonDeploymentStatus::IN_PROGRESS, "IN_PROGRESS"},
    {DaemonDeploymentStatus::ROLLBACK_IN_PROGRESS, "ROLLBACK_IN_PROGRESS"},
    {DaemonDeploymentStatus::ROLLBACK_SUCCESSFUL, "ROLLBACK_SUCCESSFUL"},
    {DaemonDeploymentStatus::ROLLBACK_FAILED, "ROLLBACK_FAILED"},
}));

TEST_CASE("The shapes of daemon_deployment_status.hpp have their names in the service model") {
    CHECK(shape_name<DaemonDeploymentStatus> == "DaemonDeploymentStatus");
}
