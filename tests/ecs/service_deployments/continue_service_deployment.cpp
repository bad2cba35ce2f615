// Distributed under the Boost Software License, Version 1.0. (See LICENSE or https://www.boost.org/LICENSE_1_0.txt)

#include <ecswire/ecs/service_deployments/continue_service_deployment.hpp>

#include "support/catch.hpp"
#include "support/shape_checks.hpp"
#include "support/violations.hpp"

#include <string>

using namespace ecswire;
using namespace ecswire_test;

static_assert(is_described_as<ContinueServiceDeploymentRequest>(
    optional_member<std::string>{"serviceDeploymentArn"}, optional_member<std::string>{"hookId"},
    optional_member<open_enum<DeploymentLifecycleHookAction>>{"action"}));

static_assert(is_described_as<ContinueServiceDeploymentResponse>(optional_member<std::string>{
    "serviceDeploymentArn"}));

TEST_CASE("ContinueServiceDeployment has its messages, errors and name") {
    check_operation<ContinueServiceDeployment, ContinueServiceDeploymentRequest,
                    ContinueServiceDeploymentResponse,
                    ecs_errors<ServiceDeploymentNotFoundException, UnsupportedFeatureException>>(
        "ContinueServiceDeployment");
}

TEST_CASE("The shapes of continue_service_deployment.hpp have their names in the service model") {
    CHECK(shape_name<ContinueServiceDeploymentRequest> == "ContinueServiceDeploymentRequest");
    CHECK(shape_name<ContinueServiceDeploymentResponse> == "ContinueServiceDeploymentResponse");
}

TEST_CASE("Every member of ContinueServiceDeployment's messages takes part in comparison") {
    check_each_member_counts(
        ContinueServiceDeploymentRequest{.serviceDeploymentArn = "arn",
                                         .hookId = "h",
                                         .action = DeploymentLifecycleHookAction::CONTINUE});
    check_each_member_counts(ContinueServiceDeploymentResponse{.serviceDeploymentArn = "arn"});
}

TEST_CASE("ContinueServiceDeploymentRequest requires a service deployment and a hook") {
    CHECK(from_user(ContinueServiceDeploymentRequest{}) ==
          "/serviceDeploymentArn required, /hookId required");
    CHECK(from_user(ContinueServiceDeploymentRequest{.serviceDeploymentArn = "arn",
                                                     .hookId = "h"}) == valid);
}
